package org.cleanarticle.rule.body;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Short lines in a row, some of which pair two things. Where paragraphs are short, each of them
 * asks where the pairs behind it end, and to count them anew would cost the square of their number.
 */
final class PairRun {
  /** So many pairs stand against one other line: four lines in five are to be pairs. */
  private static final int PAIRS_TO_ONE = 4;

  private final int from;

  /** By the lines before one: its pairs less what the other lines stand against. */
  private final int[] balance;

  /** Of the pairs from a line on, the highest balance behind one. */
  private final int[] highest;

  /**
   * A run.
   *
   * @param to the line behind the last
   * @param pairs the lines that pair two things
   */
  PairRun(int from, int to, BitSet pairs) {
    this.from = from;
    balance = new int[to - from + 1];
    highest = new int[to - from + 1];
    for (int i = 0; i < to - from; i++) {
      balance[i + 1] = balance[i] + (pairs.get(from + i) ? 1 : -PAIRS_TO_ONE);
    }
    Arrays.fill(highest, Integer.MIN_VALUE);
    for (int i = to - from - 1; i >= 0; i--) {
      highest[i] = Math.max(highest[i + 1], pairs.get(from + i) ? balance[i + 1] : highest[i + 1]);
    }
  }

  /** The line behind the last. */
  int to() {
    return from + balance.length - 1;
  }

  /**
   * Behind the last pair up to which enough of the lines are pairs.
   *
   * @param first a line of the run, or the line behind its last
   * @param fewest so many pairs at least
   * @param none the answer if there are none such
   */
  int end(int first, int fewest, int none) {
    int needed = balance[first - from];
    int low = first - from;
    int high = balance.length - 1;
    // What is highest from a line on falls from line to line, and the last line from which it is
    // enough is a pair.
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (highest[middle] >= needed) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int lines = low - (first - from);
    int having = (balance[low] - needed + PAIRS_TO_ONE * lines) / (PAIRS_TO_ONE + 1);
    return having >= fewest ? from + low : none;
  }
}
