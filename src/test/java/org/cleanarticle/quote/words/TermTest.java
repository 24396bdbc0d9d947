package org.cleanarticle.quote.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** When two names or roles are the same. */
class TermTest {
  @Test
  void isPartedBeforeItsLastWord() {
    Term office = Term.of("lieutenant governor");
    assertEquals(new Term("lieutenant", "governor"), office);
    assertEquals(new Term("lieutenant", "governor").hashCode(), office.hashCode());
    assertEquals("governor", office.last());
    assertEquals("lieutenant governor", office.toString());
  }

  @Test
  void ofOneWordHasNothingBeforeIt() {
    assertEquals(new Term("", "governor"), Term.of("governor"));
    assertEquals("governor", Term.of("governor").toString());
    assertNotEquals(Term.of("governor"), Term.of("lieutenant governor"));
    assertNotEquals(new Term("governor", "lieutenant"), Term.of("lieutenant governor"));
  }
}
