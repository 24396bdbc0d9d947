package org.cleanarticle.value;

import org.cleanarticle.lexicon.Vocabulary;

/** What a page sets right behind a name, without the space that was meant between them. */
final class GluedNames {
  /** In letters, of two names without the space between them. */
  private static final int SHORTEST_GLUED = 3;

  /** In letters, of a name with what is glued to it: no longer word is looked through. */
  private static final int LONGEST = 80;

  /** In letters, of what may be glued to a name in its own letters. */
  private static final int SHORTEST_LABEL = 4;

  private final NameWords words;
  private final Vocabulary vocabulary;

  GluedNames(NameWords words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /**
   * Where a second word is glued to the end of a name, {@code ExnerKorrespondent}; the word's
   * length if none is.
   *
   * @param next the word behind, or nothing
   */
  int cut(String word, boolean first, String next) {
    if (word.length() > LONGEST) {
      return word.length();
    }
    int trailer = gluedTrailer(word, next);
    if (trailer > 0) {
      return word.length() - trailer;
    }
    // "EMay", which OMAR in capitals is not.
    if (word.length() > 2
        && Character.isUpperCase(word.charAt(1))
        && Character.isLowerCase(word.charAt(2))
        && isMonth(word.substring(1))) {
      return 1;
    }
    if (vocabulary.names("legal-forms").containsKey(NameWords.lower(word))) {
      return word.length();
    }
    for (int i = 2; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        String rest = word.substring(i);
        String prefix = word.substring(word.lastIndexOf('-', i) + 1, i);
        boolean inside = words.isNamePrefix(prefix) || words.isParticle(prefix) || i == 2;
        if (words.isRole(rest) || words.isDesk(rest) || isMonth(rest) || !inside && !first) {
          return i;
        }
      }
    }
    return word.length();
  }

  /**
   * The length of what is glued to the end of a name in the letters of the name: a label in
   * capitals, {@code CRUZPUBLISHED}, or the furniture that goes on in the next word, {@code
   * Cruzlong Read}.
   */
  private int gluedTrailer(String word, String next) {
    boolean capitals = NameWords.isCapitals(word);
    if (!capitals && !Character.isLowerCase(word.charAt(word.length() - 1))) {
      return 0;
    }
    String lower = NameWords.lower(word);
    String behind = " " + NameWords.lower(next);
    int longest = lower.length() - SHORTEST_GLUED;
    for (int length = longest; length >= SHORTEST_LABEL; length--) {
      String end = lower.substring(lower.length() - length);
      if (capitals && vocabulary.table("date-labels").containsKey(end)
          || vocabulary.words("glued-trailers").contains(end + behind)) {
        return length;
      }
    }
    return 0;
  }

  /**
   * Where the given name of another person is glued to the end of a name, {@code CruzJames}; 0 if
   * none is.
   */
  int given(String word, int from) {
    for (int i = from + SHORTEST_GLUED; i + SHORTEST_GLUED <= word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        boolean inside = words.isNamePrefix(word.substring(from, i));
        return !inside && words.isGiven(word.substring(i)) ? i : 0;
      }
    }
    return 0;
  }

  private boolean isMonth(String word) {
    return vocabulary.words("en", "months").contains(NameWords.lower(NameWords.stripStop(word)));
  }
}
