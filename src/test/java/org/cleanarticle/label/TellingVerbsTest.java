package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines begin with a name and a verb that tells who that is. */
class TellingVerbsTest {
  private final TellingVerbs verbs = new TellingVerbs(new Vocabulary());

  @ParameterizedTest
  @CsvSource({
    "Oddvine Kessrup is a reporter., Oddvine Kessrup",
    "Ada van der Holt leads the desk., Ada van der Holt",
    "Maren Tolk schreibt über die Küste., Maren Tolk",
  })
  void aNameStandsBeforeTheVerb(String text, String name) {
    assertEquals(name, text.substring(0, verbs.nameBefore(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Everybody is a reporter now.",
        "The old crane is to be kept.",
        "Oddvine Kessrup is",
        "One Two Three Four Five is too long for a name.",
      })
  void otherWordsAreNoName(String text) {
    assertEquals(0, verbs.nameBefore(text));
  }

  @Test
  void aVerbEndsBeforeItsSpace() {
    assertTrue(verbs.standsAt("Kessrup is here", 8));
    assertFalse(verbs.standsAt("Kessrup isolates", 8));
    assertFalse(verbs.standsAt("Kessrup isolates cells", 8));
  }
}
