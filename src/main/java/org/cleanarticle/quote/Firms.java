package org.cleanarticle.quote;

import java.util.Set;

/** The firms of an article, as far as it says that they are such: {@code the operator Northgas}. */
final class Firms {
  private final Set<String> nouns;

  /** The first that was told of; null if there is none. */
  private Entity first;

  private boolean several;

  Firms(Words words) {
    nouns = words.list("firm-nouns");
  }

  /** Notes what a name's neighbours say it is. */
  void told(Entity bearer, Term role) {
    if (nouns.contains(role.last())) {
      several |= first != null && first != bearer;
      first = first == null ? bearer : first;
    }
  }

  /**
   * Whom {@code the company} means: the only firm of the article; null if {@code noun} is none for
   * a firm, or if there are several or none.
   */
  Entity only(Token noun) {
    return several || !nouns.contains(noun.key()) ? null : first;
  }
}
