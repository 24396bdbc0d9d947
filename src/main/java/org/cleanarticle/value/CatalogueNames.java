package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * Names as catalogues print them, the surname first: {@code Amadi, Rosalind; Kjaer, Peter J}.
 * Linear. Thread-safe.
 */
public final class CatalogueNames {
  /** Surnames and given names of more words there are not. */
  private static final int MOST_WORDS = 3;

  private final Vocabulary vocabulary;

  public CatalogueNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The names with the surname last, as bylines have them.
   *
   * @return the text as it is if any part of it is no name with the surname first: {@code Ann Shaw,
   *     Staff Writer}
   */
  public String inOrder(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      int comma = part.indexOf(',');
      if (comma < 0 || comma != part.lastIndexOf(',')) {
        return text;
      }
      String surname = part.substring(0, comma).strip();
      String given = part.substring(comma + 1).strip();
      if (!isName(surname) || !isName(given)) {
        return text;
      }
      names.add(given + " " + surname);
    }
    return String.join("; ", names);
  }

  private boolean isName(String text) {
    List<String> words = Fold.tokens(text);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (vocabulary.is(word, WordKind.BYLINE_ROLE)) {
        return false;
      }
    }
    return Character.isLetter(text.codePointAt(0));
  }
}
