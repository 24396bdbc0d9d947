package org.cleanarticle.quote;

/**
 * Who spoke last before some place of the article.
 *
 * @param paragraph the paragraph of the attribution
 * @param token the attribution's place in it
 */
record LastSpeaker(Speaker speaker, int paragraph, int token) {
  static final LastSpeaker NOBODY = new LastSpeaker(Speaker.NOBODY, 0, 0);

  boolean isKnown() {
    return speaker.known();
  }

  boolean isBefore(int otherParagraph, int otherToken) {
    return paragraph < otherParagraph || paragraph == otherParagraph && token < otherToken;
  }
}
