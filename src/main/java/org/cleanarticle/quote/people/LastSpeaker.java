package org.cleanarticle.quote.people;

/**
 * Who spoke last before some place of the article.
 *
 * @param paragraph the paragraph of the attribution
 * @param token the attribution's place in it
 */
public record LastSpeaker(Speaker speaker, int paragraph, int token) {
  public static final LastSpeaker NOBODY = new LastSpeaker(Speaker.NOBODY, 0, 0);

  public boolean isKnown() {
    return speaker.known();
  }

  boolean isBefore(int otherParagraph, int otherToken) {
    return paragraph < otherParagraph || paragraph == otherParagraph && token < otherToken;
  }
}
