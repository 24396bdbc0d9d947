package org.cleanarticle.value;

import org.cleanarticle.lexicon.Vocabulary;

/** Papers that are called by a town and a word more, as a person may be: {@code Marion Star}. */
public final class TownPapers {
  private final Vocabulary vocabulary;

  public TownPapers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether two words in small letters are such a paper. */
  public boolean isOne(String town, String paper) {
    return vocabulary.words("desk-surnames").contains(paper)
        && vocabulary.words("town-given-names").contains(town);
  }
}
