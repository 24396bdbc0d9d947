package org.cleanarticle.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Repairs UTF-8 that was once decoded as windows-1252: {@code â€™} was an apostrophe. A run of
 * characters beyond ASCII is repaired only if as bytes of windows-1252 all of it is valid UTF-8,
 * and if what comes out is what people write: a capital letter before a quotation mark, as in
 * {@code »CAFÉ«}, is valid UTF-8 too, of a letter that hardly any language has. Linear.
 */
final class Mojibake {
  /** So many characters in a row that are valid UTF-8 by chance there are not. */
  private static final int CERTAIN = 3;

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  /** Whether a run of at least two characters that begins with this one may be a broken one. */
  static boolean mayBegin(char c) {
    return c >= 0xC2 && c <= 0xF4;
  }

  /**
   * What a run was before it was broken; itself if it was not.
   *
   * @param run characters beyond ASCII, at least one, all that stand together
   */
  String repaired(String run) {
    return run.length() > 1 && mayBegin(run.charAt(0)) ? decoded(run) : run;
  }

  private String decoded(String run) {
    byte[] bytes = bytes(run);
    if (bytes == null) {
      return run;
    }
    try {
      CharBuffer meant = utf8.decode(ByteBuffer.wrap(bytes));
      int characters = Character.codePointCount(meant, 0, meant.length());
      return characters >= CERTAIN || isUsual(meant) ? meant.toString() : run;
    } catch (CharacterCodingException e) {
      return run;
    }
  }

  /** The bytes of windows-1252; null if a character has none. */
  private static byte[] bytes(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      byte[] one = String.valueOf(c).getBytes(Decoder.WINDOWS_1252);
      // Five bytes have no character in windows-1252; decoders leave them as control characters.
      boolean control = c < 0xA0;
      if (!control && (one.length != 1 || one[0] == '?')) {
        return null;
      }
      bytes[i] = control ? (byte) c : one[0];
    }
    return bytes;
  }

  /** Letters of western languages, typographic signs, emoji. */
  private static boolean isUsual(CharSequence text) {
    return text.codePoints()
        .allMatch(c -> c >= 0xA0 && c <= 0xFF || c >= 0x2010 && c <= 0x2122 || c >= 0x1F300);
  }
}
