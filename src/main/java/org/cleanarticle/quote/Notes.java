package org.cleanarticle.quote;

/**
 * All that the lists of a language say of a word, so that it is looked up only once.
 *
 * @param lists the bits of the {@link WordList}s that hold it
 * @param verb how it introduces speech, empty if it does not
 * @param nounToo whether it is as often a noun
 * @param beginsVerb whether a verb of two words begins with it
 * @param fullTitle the word that a title is short for, empty if it is not
 * @param endings the bits of what its ending tells
 */
record Notes(
    long lists,
    String verb,
    boolean nounToo,
    boolean beginsVerb,
    String participle,
    String pronoun,
    String evidence,
    String determiner,
    String title,
    String fullTitle,
    int endings) {
  static final int LIKE_VERB = 1;
  static final int AGENT = 2;
  static final int SEVERAL = 4;
  static final int EPITHET = 8;
  static final int PARTICLE = 16;
  static final int ADVERB = 32;

  static final int OPENS_PLACE = 64;

  /** Begins with a small word of names and a hyphen. */
  static final int LINKED = 128;

  static final int ALL_ENDINGS = 255;

  static final Notes NONE = unlisted(0);

  /** Of a word in no list. */
  static Notes unlisted(int endings) {
    return new Notes(0, "", false, false, "", "", "", "", "", "", endings);
  }

  boolean in(WordList list) {
    return (lists & list.bit()) != 0;
  }

  boolean has(int ending) {
    return (endings & ending) != 0;
  }
}
