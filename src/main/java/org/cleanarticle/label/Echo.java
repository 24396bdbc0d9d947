package org.cleanarticle.label;

import java.util.Arrays;
import org.cleanarticle.lexicon.PageWords;

/**
 * How much of each line the other lines of the page say too, in the same words: a pull quote, a
 * caption that is printed twice, a teaser that comes again below. Runs of {@value #RUN} words are
 * compared by their hashes; linear in the length of the page.
 */
final class Echo {
  private static final int RUN = 4;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Stands in the table for a run that more than one line has. */
  private static final int SEVERAL = -1;

  private final PageWords words;
  private final double[] shares;
  private long[] hashes = new long[1 << 7];

  Echo(Labelling soFar) {
    words = soFar.shapes().words();
    int first = soFar.firstVisible();
    int size = soFar.lines().size();
    long[][] runs = new long[size][];
    int total = 0;
    for (int i = first; i < size; i++) {
      runs[i] = runs(soFar.shapes().tokens(i).words());
      total += runs[i].length;
    }
    int capacity = Integer.highestOneBit(Math.max(8, total)) << 2;
    long[] keys = new long[capacity];
    int[] lines = new int[capacity];
    for (int i = first; i < size; i++) {
      for (long run : runs[i]) {
        int at = slot(keys, run);
        boolean other = keys[at] == run && lines[at] != i;
        lines[at] = other ? SEVERAL : i;
        keys[at] = run;
      }
    }
    shares = new double[size];
    for (int i = first; i < size; i++) {
      int common = 0;
      for (long run : runs[i]) {
        common += lines[slot(keys, run)] == SEVERAL ? 1 : 0;
      }
      shares[i] = runs[i].length == 0 ? 0 : (double) common / runs[i].length;
    }
  }

  /** The share of a line's runs of words that stand in other lines too. */
  double share(int line) {
    return shares[line];
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = (int) (key >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** The hashes of all runs of words; of a shorter line the one of all its words. Never zero. */
  private long[] runs(int[] tokens) {
    int count = 0;
    for (int token : tokens) {
      char head = words.charAt(token, 0);
      // What is written without spaces is as long as a sentence.
      int parts = LineShape.isIdeograph(head) ? words.length(token) : 1;
      while (count + parts > hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
      }
      for (int k = 0; k < parts; k++) {
        hashes[count++] = parts == 1 ? token : -1L - words.charAt(token, k);
      }
    }
    long[] runs = new long[count == 0 ? 0 : Math.max(1, count - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = 1;
      for (int k = i; k < Math.min(count, i + RUN); k++) {
        run = (run ^ hashes[k]) * MULTIPLIER;
        run ^= run >>> 31;
      }
      runs[i] = run == 0 ? 1 : run;
    }
    return runs;
  }
}
