package org.cleanarticle.quote.words;

/**
 * All that the lists of a language say of a word, so that it is looked up only once.
 *
 * @param lists the bits of the {@link WordList}s that hold it
 * @param verb how it introduces speech, empty if it does not
 * @param nounToo whether it is as often a noun
 * @param beginsVerb whether a verb of two words begins with it
 * @param opensPlace whether a place of several words begins with it
 * @param opensAside whether a phrase between verb and speaker begins with it
 * @param linked whether it begins with a small word of names and a hyphen
 * @param fullTitle the word that a title is short for, empty if it is not
 */
record Notes(
    long lists,
    String verb,
    boolean nounToo,
    boolean beginsVerb,
    boolean opensPlace,
    boolean opensAside,
    boolean linked,
    String participle,
    String pronoun,
    String evidence,
    String determiner,
    String title,
    String fullTitle) {
  /** Of a word in no list. */
  static final Notes NONE = unlisted(false);

  /** Of such a word that begins with a small word of names and a hyphen. */
  static final Notes LINKED = unlisted(true);

  private static Notes unlisted(boolean linked) {
    return new Notes(0, "", false, false, false, false, linked, "", "", "", "", "", "");
  }

  boolean in(WordList list) {
    return (lists & list.bit()) != 0;
  }
}
