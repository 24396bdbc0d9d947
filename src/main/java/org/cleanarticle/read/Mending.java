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
  /**
   * No letter has so many marks. To put them in their order costs the square of their number, so
   * more of them stay as they are.
   */
  private static final int MOST_MARKS = 256;

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
      String composed = composed(text.substring(from, start) + meant);
      if (!text.startsWith(composed, from) || composed.length() != end - from) {
        out.append(text, copied, from).append(composed);
        copied = end;
      }
    }
    String mended = copied == 0 ? text : out.append(text, copied, text.length()).toString();
    return new Mending(mended, repaired);
  }

  private static String composed(String run) {
    if (run.length() <= MOST_MARKS) {
      return Normalizer.normalize(run, Normalizer.Form.NFC);
    }
    StringBuilder out = new StringBuilder(run.length());
    int done = 0;
    for (int i = 0; i < run.length(); ) {
      int marks = i;
      while (i < run.length() && isMark(run.codePointAt(i))) {
        i += Character.charCount(run.codePointAt(i));
      }
      if (i - marks > MOST_MARKS) {
        out.append(Normalizer.normalize(run.substring(done, marks), Normalizer.Form.NFC));
        out.append(run, marks, i);
        done = i;
      }
      i += i < run.length() ? Character.charCount(run.codePointAt(i)) : 0;
    }
    return out.append(Normalizer.normalize(run.substring(done), Normalizer.Form.NFC)).toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
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
