package org.cleanarticle.quote.people;

import java.util.Set;
import org.cleanarticle.quote.words.Term;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Words;

/** The firms of an article, as far as it says that they are such: {@code the operator Northgas}. */
public final class Firms {
  private static final String NOUNS = "firm-nouns";

  private final Set<String> nouns;

  /** The first that was told of; null if there is none. */
  private Entity first;

  private boolean several;

  Firms(Words words) {
    nouns = words.list(NOUNS);
  }

  /** Notes what a name's neighbours say it is. */
  void told(Entity bearer, Term role) {
    if (nouns.contains(role.last())) {
      several |= first != null && first != bearer;
      first = first == null ? bearer : first;
    }
  }

  /** Whether a noun is one for a firm: {@code the |company|}. */
  public static boolean is(Words words, Token noun) {
    return words.list(NOUNS).contains(noun.key());
  }

  /**
   * Whom {@code the company} means: the only firm of the article; null if it tells of no or
   * several.
   */
  Entity only() {
    return several ? null : first;
  }
}
