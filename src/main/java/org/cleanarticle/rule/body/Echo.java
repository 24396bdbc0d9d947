package org.cleanarticle.rule.body;

import java.util.Arrays;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.WordKind;

/**
 * How much of each line the other lines of the page say too, in the same words: a pull quote, a
 * caption that is printed twice, a teaser that comes again below. Runs of {@value #RUN} words are
 * compared by their hashes; linear in the length of the page.
 */
final class Echo {
  private static final int RUN = 4;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Stands in place of its line for a run that more than one line has. */
  private static final int SEVERAL = -1;

  private final PageWords words;
  private final double[] shares;

  /** The runs of a page so far, one line's behind another's, each by its hash. */
  private long[] runs = new long[1 << 10];

  private int count;

  /** The words of the line that is read. */
  private long[] hashes = new long[1 << 7];

  Echo(Labelling soFar) {
    words = soFar.shapes().words();
    int first = soFar.firstVisible();
    int size = soFar.lines().size();
    int[] ends = new int[size];
    for (int i = first; i < size; i++) {
      read(soFar.shapes().tokens(i).words());
      ends[i] = count;
    }
    int[] slots = new int[Integer.highestOneBit(Math.max(8, count)) << 2];
    int[] same = new int[count];
    int[] lines = new int[count];
    for (int i = first, k = 0; i < size; i++) {
      for (; k < ends[i]; k++) {
        int of = first(k, slots);
        same[k] = of;
        lines[of] = of == k || lines[of] == i ? i : SEVERAL;
      }
    }
    shares = new double[size];
    for (int i = first, k = 0; i < size; i++) {
      int all = ends[i] - k;
      int common = 0;
      for (; k < ends[i]; k++) {
        common += lines[same[k]] == SEVERAL ? 1 : 0;
      }
      shares[i] = all == 0 ? 0 : (double) common / all;
    }
  }

  /** The share of a line's runs of words that stand in other lines too. */
  double share(int line) {
    return shares[line];
  }

  /** The first run that has the same words as one; the slots hold each such, counted from 1. */
  private int first(int run, int[] slots) {
    int mask = slots.length - 1;
    int at = (int) (runs[run] >>> 32) & mask;
    while (slots[at] != 0 && runs[slots[at] - 1] != runs[run]) {
      at = (at + 1) & mask;
    }
    slots[at] = slots[at] == 0 ? run + 1 : slots[at];
    return slots[at] - 1;
  }

  /** Adds all runs of a line's words, or of a shorter line the one of all. */
  private void read(int[] tokens) {
    int length = 0;
    for (int token : tokens) {
      // What is written without spaces is as long as a sentence.
      boolean spaced =
          words.is(token, WordKind.PLAIN) || !LineShape.isIdeograph(words.charAt(token, 0));
      int parts = spaced ? 1 : words.length(token);
      if (length + parts > hashes.length) {
        hashes = Arrays.copyOf(hashes, Math.max(length + parts, 2 * hashes.length));
      }
      for (int k = 0; k < parts; k++) {
        hashes[length++] = parts == 1 ? token : -1L - words.charAt(token, k);
      }
    }
    int more = length == 0 ? 0 : Math.max(1, length - RUN + 1);
    if (count + more > runs.length) {
      runs = Arrays.copyOf(runs, Math.max(count + more, 2 * runs.length));
    }
    for (int i = 0; i < more; i++) {
      long run = 1;
      for (int k = i; k < Math.min(length, i + RUN); k++) {
        run = (run ^ hashes[k]) * MULTIPLIER;
        run ^= run >>> 31;
      }
      runs[count++] = run;
    }
  }
}
