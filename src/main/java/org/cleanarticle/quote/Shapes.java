package org.cleanarticle.quote;

/**
 * The first letters and lengths of some words: most other words are told from them by that, and
 * need not be looked up.
 */
final class Shapes {
  private static final int ASCII = 128;

  /** By the first letter a bit for each length; of longer ones the last bit. */
  private final long[] lengths = new long[ASCII];

  void add(String word) {
    char first = word.charAt(0);
    if (first < ASCII) {
      lengths[first] |= bit(word.length());
    }
  }

  private static long bit(int length) {
    return 1L << Math.min(length, Long.SIZE - 1);
  }

  /** Whether what stands there can be one of the words, as far as can be told without its lists. */
  boolean allow(Paragraph paragraph, int i) {
    return i < paragraph.size()
        && (!paragraph.isSmall(i)
            || (lengths[paragraph.first(i)] & bit(paragraph.end(i) - paragraph.start(i))) != 0);
  }
}
