package org.cleanarticle;

/**
 * What the user knows better than we could guess. Empty means: find out.
 *
 * @param format {@code text} or {@code html}
 * @param encoding IANA name of the input's encoding
 * @param language BCP 47 tag of the article's language
 */
public record Options(String format, String encoding, String language) {
  /** Nothing is known. */
  public static final Options NONE = new Options("", "", "");
}
