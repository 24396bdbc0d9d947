package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordRunsTest {
  private static WordRuns of(int... words) {
    WordRuns runs = new WordRuns(3);
    runs.addAll(words);
    return runs;
  }

  @Test
  void countsWhatIsNew() {
    WordRuns runs = new WordRuns(3);
    assertEquals(0, runs.addAll(new int[] {1, 2}));
    assertEquals(2, runs.addAll(new int[] {0, 0, 0, 0, 1}));
    assertEquals(1, runs.addAll(new int[] {0, 0, 0, 1, 0}));
    assertEquals(3, runs.size());
  }

  @Test
  void knowsWhatTwoTextsShare() {
    assertEquals(2, of(1, 2, 3, 4, 9).countCommon(of(7, 1, 2, 3, 4)));
    assertEquals(0, of(1, 2, 3).countCommon(of(3, 2, 1)));
  }

  @Test
  void holdsAnyNumber() {
    int[] words = IntStream.range(0, 100_000).toArray();
    WordRuns runs = of(words);
    assertEquals(words.length - 2, runs.size());
    assertEquals(runs.size(), runs.countCommon(of(words)));
  }
}
