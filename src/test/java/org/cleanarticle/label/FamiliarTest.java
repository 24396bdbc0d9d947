package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a body has spoken of so far. */
class FamiliarTest {
  private static final double CLOSE = 1e-9;

  private final Labelling labelling =
      Unmarked.of(
          "The crane of the quay in Kelder lifts barges and boats.",
          "The crane lifts boats while gulls sleep.",
          "The gulls of Marrow sleep.");
  private final Familiar familiar = new Familiar(labelling);

  private int words(int line) {
    return familiar.knownWords(labelling.shapes().content().of(line));
  }

  private int names(int line) {
    return familiar.knownNames(labelling.shapes().names(line));
  }

  @Test
  void wordsAndNamesAreKnownOnceTheyWereLearned() {
    assertEquals(0, words(0));
    assertEquals(0, names(0));
    familiar.learn(0);
    assertEquals(6, words(0));
    assertEquals(1, names(0));
    assertEquals(3, words(1));
    assertEquals(0, words(2));
    assertEquals(0, names(2));
    familiar.learn(2);
    assertEquals(5, words(1));
    assertEquals(1, names(2));
  }

  /** A line counts less with each one behind it, and one of few words not at all. */
  @Test
  void theUsualShareIsThatOfTheLastLines() {
    familiar.learn(0);
    assertEquals(0, familiar.usualWords(), CLOSE);
    familiar.learn(1);
    assertEquals(.2 * 3 / 6, familiar.usualWords(), CLOSE);
    familiar.learn(2);
    assertEquals(.2 * 3 / 6, familiar.usualWords(), CLOSE);
    familiar.learn(0);
    assertEquals(.8 * .2 * 3 / 6 + .2, familiar.usualWords(), CLOSE);
  }
}
