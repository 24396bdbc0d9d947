package org.cleanarticle.quote.words;

import java.util.Collection;

/**
 * Tells most words that are none of some from those that are by a number that {@link Tokens} has
 * for each, so that they need not be looked up.
 */
public final class Sieve {
  /** For a handful of words. */
  public static final int SMALL = 1 << 11;

  /** For a thousand. */
  static final int LARGE = 1 << 14;

  private final long[] bits;
  private final int mask;

  /**
   * @param size in bits, a power of two
   */
  public Sieve(int size) {
    bits = new long[size / Long.SIZE];
    mask = size - 1;
  }

  /** Adds a word in lower case. */
  public void add(String word) {
    int number = Tokens.number(word.toCharArray(), 0, word.length());
    bits[(number & mask) / Long.SIZE] |= 1L << number;
  }

  /** Adds the words of a list, of several words the first. */
  void addAll(Collection<String> list) {
    for (String entry : list) {
      int space = entry.indexOf(' ');
      add(space < 0 ? entry : entry.substring(0, space));
    }
  }

  /** Whether what stands there can be one of the words, as far as can be told without its lists. */
  public boolean allow(Paragraph paragraph, int i) {
    if (i >= paragraph.size()) {
      return false;
    }
    int number = paragraph.number(i);
    return !Tokens.isTold(number) || (bits[(number & mask) / Long.SIZE] & 1L << number) != 0;
  }
}
