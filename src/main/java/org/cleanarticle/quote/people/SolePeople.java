package org.cleanarticle.quote.people;

/**
 * The only woman and the only man whom an article has named so far, if it has named one: whom a
 * pronoun means that stands too far behind every name. Each name is read once.
 */
final class SolePeople {
  private final People people;
  private final boolean known;
  private final Sole woman;
  private final Sole man;
  private int read;

  /**
   * @param known whether to pass over names of which only the form is that of a person
   */
  SolePeople(People people, boolean known) {
    this.people = people;
    this.known = known;
    woman = new Sole("f");
    man = new Sole("m");
  }

  /**
   * The only one of a gender.
   *
   * @param gender m or f; of an empty one there is nobody
   * @param before the number of names before the pronoun: not less than at the call before
   */
  Entity of(String gender, int before) {
    for (; read < before; read++) {
      Entity bearer = people.bearer(read);
      woman.meet(bearer);
      man.meet(bearer);
    }
    return gender.equals("f") ? woman.only() : gender.equals("m") ? man.only() : null;
  }

  /** Who was met of those that can be of a gender. */
  private final class Sole {
    private final String gender;
    private Entity first;
    private boolean several;

    Sole(String gender) {
      this.gender = gender;
    }

    void meet(Entity bearer) {
      boolean told = !known || bearer.isSurelyHuman();
      if (!several && told && Pronouns.fits(bearer, gender)) {
        several = first != null && first != bearer;
        first = bearer;
      }
    }

    /** Null unless it is one, and surely of the gender. */
    Entity only() {
      boolean sure = !several && first != null && first.gender().equals(gender);
      return sure && first.isSurelyHuman() ? first : null;
    }
  }
}
