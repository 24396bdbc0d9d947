package org.cleanarticle.quote.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endings of words. */
class SuffixesTest {
  /** That they are parted by their last letters does not show: r and 2 share a part. */
  private static final Suffixes SUFFIXES =
      new Suffixes(List.of("er", "leiter", "or", "k2", "арь", "n"));

  @ParameterizedTest
  @CsvSource({
    "baker, er",
    "editor, or",
    "library, ",
    "mk2, k2",
    "bar, ",
    "секретарь, арь",
    "n, n",
    // The first of the list, not the longest.
    "bauleiter, er",
  })
  void theFirstEndingOfTheListIsGiven(String word, String ending) {
    assertEquals(ending, SUFFIXES.of(word, 0));
    assertEquals(ending != null, SUFFIXES.end(word));
  }

  @Test
  void soManyLettersMustGoBefore() {
    assertEquals("er", SUFFIXES.of("baker", 3));
    assertNull(SUFFIXES.of("baker", 4));
    assertEquals("er", new Suffixes(List.of("baker", "er")).of("baker", 1));
    assertNull(SUFFIXES.of("er", 1));
  }

  @Test
  void nothingHasNoEnding() {
    assertNull(SUFFIXES.of("", 0));
    assertNull(new Suffixes(List.of()).of("baker", 0));
  }
}
