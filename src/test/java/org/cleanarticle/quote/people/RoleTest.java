package org.cleanarticle.quote.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Term;
import org.junit.jupiter.api.Test;

/** Where the bearers of a role are named. */
class RoleTest {
  private static final Name NAME = new Name(0, 0, 0, 1, List.of(), "");

  private final Role mayor = new Role(Term.of("mayor"));
  private final Entity skerrit = new Entity(NAME, true, false, "f");
  private final Entity tolland = new Entity(NAME, true, false, "f");

  @Test
  void theLastNameBeforeIsTheNearest() {
    for (int name : new int[] {3, 7, 8, 20}) {
      mayor.named(name, skerrit);
    }
    assertEquals(3, mayor.nearest(4));
    assertEquals(3, mayor.nearest(7));
    assertEquals(7, mayor.nearest(8));
    assertEquals(8, mayor.nearest(20));
    assertEquals(20, mayor.nearest(21));
  }

  @Test
  void withoutOneBeforeItIsTheFirstBehind() {
    mayor.named(3, skerrit);
    mayor.named(7, skerrit);
    assertEquals(3, mayor.nearest(0));
    assertEquals(3, mayor.nearest(3));
  }

  @Test
  void twoBearersShareIt() {
    mayor.named(1, skerrit);
    mayor.named(2, skerrit);
    assertFalse(mayor.isShared());
    mayor.named(3, tolland);
    mayor.named(4, skerrit);
    assertTrue(mayor.isShared());
    assertEquals(Term.of("mayor"), mayor.name());
  }
}
