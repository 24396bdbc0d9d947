package org.cleanarticle.lexicon;

/**
 * Words as numbers, so that to compare two is one step and not one for each letter. Letters and
 * digits of ASCII are the digits of a number to the base {@value #BASE}, of which {@value #LONGEST}
 * fit; of any other word the number is a hash, which its sign tells.
 */
final class WordCode {
  private static final int BASE = 37;
  private static final int LONGEST = 12;
  private static final long HASHED = Long.MIN_VALUE;

  /** Spreads the codes of like words, 2^64 over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private WordCode() {}

  /** The code of a word. */
  static long of(String word) {
    return of(word, 0, word.length());
  }

  /** The code of a word that is a part of a text. */
  static long of(String text, int from, int to) {
    long code = 0;
    boolean plain = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      plain &= digit > 0;
      code = next(code, digit > 0 ? digit : c);
    }
    return end(code, plain, to - from);
  }

  /** The digit that a small letter or a digit of ASCII is; 0 of all other characters. */
  static int digit(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 11 : c >= '0' && c <= '9' ? c - '0' + 1 : 0;
  }

  /**
   * The code of a word that has one character more.
   *
   * @param sofar that of the characters before, 0 if there are none
   * @param digit of the character, or itself if it has no digit
   */
  static long next(long sofar, int digit) {
    return BASE * sofar + digit;
  }

  /**
   * The code of a word that is read to its end.
   *
   * @param plain whether all its characters have digits
   */
  static long end(long code, boolean plain, int length) {
    return plain && length <= LONGEST ? code : code | HASHED;
  }

  /** Whether no other word has the code. */
  static boolean isOfOne(long code) {
    return code >= 0;
  }

  /** The bits of a code, spread so that any of them tell words apart. */
  static int spread(long code) {
    long mixed = code * SPREAD;
    return (int) (mixed >>> 32 ^ mixed >>> 47);
  }
}
