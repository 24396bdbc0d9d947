package org.cleanarticle.quote.people;

import java.util.Set;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Words;

/**
 * Tells who was born with another name: {@code Born Ann Reed in Leeds, she …}, where Ann Shaw was
 * named before.
 */
final class BirthNames {
  private final Set<String> births;
  private final Surnames surnames;

  BirthNames(Words words, Surnames surnames) {
    births = words.list("birth-words");
    this.surnames = surnames;
  }

  /** Whoever was named before by the same given name; null if the name is none from birth. */
  Entity bearer(Name name, Paragraph paragraph) {
    String before = paragraph.peek(name.core() - 1).key();
    Entity known = births.contains(before) ? surnames.called(name.given().key()) : null;
    return known != null && known.person() && known.given().isSame(name.given()) ? known : null;
  }
}
