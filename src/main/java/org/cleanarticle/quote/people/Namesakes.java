package org.cleanarticle.quote.people;

import org.cleanarticle.quote.words.Name;

/** Tells where a surname alone may be that of two people: {@code Ann Shaw and her son Tom Shaw}. */
public final class Namesakes {
  /** How many names back a namesake is still at hand; it also bounds the work for one name. */
  private static final int NAMES_BACK = 20;

  private final People people;

  public Namesakes(People people) {
    this.people = people;
  }

  /**
   * Who bears a surname too, and was named in full after the bearer, in this paragraph or one of
   * those before: whom the {@code at}th name may mean. Null if nobody was.
   */
  public Entity toldLast(int at) {
    Entity bearer = people.bearer(at);
    Name name = people.name(at);
    if (!name.single() || !bearer.endsWith(name.given())) {
      return null;
    }
    int first = people.first(Math.max(0, name.paragraph() - 3));
    for (int i = at - 1; i >= first && i >= at - NAMES_BACK; i--) {
      Entity other = people.bearer(i);
      if (other == bearer) {
        return null;
      }
      boolean fits = name.title().isEmpty() || Pronouns.fits(other, name.title());
      if (!people.name(i).single() && other.person() && other.endsWith(name.given()) && fits) {
        return other;
      }
    }
    return null;
  }
}
