package org.cleanarticle.read;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * Repairs and composes the characters of a text (Unicode Standard Annex 15, form C), run by run of
 * characters beyond ASCII: what is broken is so within its run, and a letter of ASCII composes with
 * nothing before it. Linear.
 *
 * @param text the text as it was meant
 * @param repaired whether a run was broken, see {@link Mojibake}
 */
record Mending(String text, boolean repaired) {
  /** Looks at all runs. */
  static Mending of(String text) {
    BitSet runs = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        runs.set(i);
        i = end(text, i);
      }
    }
    return of(text, runs);
  }

  /**
   * Looks at some runs.
   *
   * @param starts where they begin
   */
  static Mending of(String text, BitSet starts) {
    Mojibake mojibake = new Mojibake();
    StringBuilder out = new StringBuilder(text.length());
    boolean repaired = false;
    int copied = 0;
    for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
      int end = end(text, start);
      String run = text.substring(start, end);
      String meant = mojibake.repaired(run);
      repaired |= !meant.equals(run);
      // The letter before may be one that an accent belongs to.
      int from = Math.max(0, start - 1);
      String composed =
          Normalizer.normalize(text.substring(from, start) + meant, Normalizer.Form.NFC);
      if (!text.startsWith(composed, from) || composed.length() != end - from) {
        out.append(text, copied, from).append(composed);
        copied = end;
      }
    }
    String mended = copied == 0 ? text : out.append(text, copied, text.length()).toString();
    return new Mending(mended, repaired);
  }

  /** Where the run ends. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= 0x80) {
      end++;
    }
    return end;
  }
}
