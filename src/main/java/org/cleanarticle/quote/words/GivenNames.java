package org.cleanarticle.quote.words;

import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/** The given names of all languages, and what the lists of one tell of their bearers. */
final class GivenNames {
  private static final String MALE = "given-male";
  private static final String FEMALE = "given-female";

  private final Vocabulary vocabulary;
  private final String language;

  GivenNames(Vocabulary vocabulary, String language) {
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** What a word tells as a given name: by the lists of the language first, and then by all. */
  Told of(String word) {
    // A name that no language has, no list of this one has either.
    boolean male = vocabulary.words(MALE).contains(word);
    boolean female = vocabulary.words(FEMALE).contains(word);
    if (!male && !female) {
      return Told.NONE;
    }
    String own = gender(own(MALE).contains(word), own(FEMALE).contains(word));
    return new Told(true, own.isEmpty() ? gender(male, female) : own);
  }

  private Set<String> own(String list) {
    return vocabulary.words(language, list);
  }

  private static String gender(boolean male, boolean female) {
    return male == female ? "" : male ? "m" : "f";
  }

  /** What the lists say of a given name. */
  record Told(boolean known, String gender) {
    static final Told NONE = new Told(false, "");
  }
}
