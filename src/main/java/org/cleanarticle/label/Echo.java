package org.cleanarticle.label;

import org.cleanarticle.page.Line;

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

  private final double[] shares;

  Echo(Labelling soFar) {
    int first = soFar.firstVisible();
    int size = soFar.lines().size();
    long[][] runs = new long[size][];
    int total = 0;
    for (int i = first; i < size; i++) {
      runs[i] = runs(soFar.line(i));
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
  private static long[] runs(Line line) {
    String text = line.text();
    long[] words = new long[text.length()];
    int count = 0;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean alone = LineShape.isIdeograph(c);
      if (word != 0 && (alone || !Character.isLetterOrDigit(c))) {
        words[count++] = word;
        word = 0;
      }
      if (alone) {
        words[count++] = c * MULTIPLIER;
      } else if (Character.isLetterOrDigit(c)) {
        word = (word + Character.toLowerCase(c)) * MULTIPLIER;
        word ^= word >>> 29;
      }
    }
    long[] runs = new long[count == 0 ? 0 : Math.max(1, count - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = 1;
      for (int k = i; k < Math.min(count, i + RUN); k++) {
        run = (run ^ words[k]) * MULTIPLIER;
        run ^= run >>> 31;
      }
      runs[i] = run == 0 ? 1 : run;
    }
    return runs;
  }
}
