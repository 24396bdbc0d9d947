package org.cleanarticle.article;

/**
 * Where an article came from.
 *
 * @param path as it was given; {@code -} for standard input; {@code export.txt#3} for the third
 *     article of an input that holds several
 * @param format {@code text}, {@code html}
 * @param encoding IANA name of the encoding that was used
 */
public record Source(String path, String format, String encoding) {}
