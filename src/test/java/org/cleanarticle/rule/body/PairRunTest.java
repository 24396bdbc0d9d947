package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairRunTest {
  private static final int FEWEST = 6;
  private static final int NONE = -1;

  @Test
  void endsBehindTheLastPairUpToWhichFourLinesInFiveArePairs() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      int from = random.nextInt(5);
      int to = from + random.nextInt(40);
      double share = .6 + .4 * random.nextDouble();
      BitSet pairs = new BitSet();
      for (int i = from; i < to; i++) {
        pairs.set(i, random.nextDouble() < share);
      }
      PairRun run = new PairRun(from, to, pairs);
      assertEquals(to, run.to());
      for (int first = from; first <= to; first++) {
        assertEquals(counted(first, to, pairs), run.end(first, FEWEST, NONE), pairs + " " + first);
      }
    }
  }

  private static int counted(int first, int to, BitSet pairs) {
    int end = NONE;
    int having = 0;
    for (int i = first; i < to; i++) {
      if (pairs.get(i)) {
        having++;
        if (having >= FEWEST && 5 * having >= 4 * (i + 1 - first)) {
          end = i + 1;
        }
      }
    }
    return end;
  }
}
