package org.cleanarticle.read;

import java.util.List;

/**
 * An input as characters.
 *
 * @param text without byte order mark, in Unicode NFC
 * @param encoding IANA name of the encoding that was used
 * @param notices warning codes: {@code encoding-guessed}, {@code encoding-repaired}
 */
record Decoded(String text, String encoding, List<String> notices) {}
