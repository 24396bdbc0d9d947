package org.cleanarticle.lexicon;

/** Tells of what kinds words are that have digits in them, which no list holds. */
final class DigitKinds {
  private DigitKinds() {}

  /** A bit for each {@link WordKind} that a word is of for its digits; none if it has none. */
  static long of(PageWords words, int word) {
    int length = words.length(word);
    int run = 0;
    boolean digits = false;
    boolean letters = false;
    boolean year = false;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? words.charAt(word, i) : '.';
      if (c >= '0' && c <= '9' || c > 127 && Character.isDigit(c)) {
        run++;
        digits = true;
      } else {
        boolean point = c == '.' || c == ',';
        year |= run == 4 && point && isOfOurTime(words, word, i - 4);
        letters |= !point;
        run = 0;
      }
    }
    if (!digits) {
      return 0;
    }
    boolean number = Character.isDigit(words.charAt(word, 0)) && Fold.isNumber(words.text(word));
    return (year ? WordKind.YEAR.bit() : 0)
        | (letters ? WordKind.MIXED.bit() : 0)
        | (number ? words.table().numberKinds() | WordKind.NUMBER.bit() : 0);
  }

  private static boolean isOfOurTime(PageWords words, int word, int at) {
    char first = words.charAt(word, at);
    char second = words.charAt(word, at + 1);
    return first == '1' && second == '9' || first == '2' && second == '0';
  }
}
