package org.cleanarticle.label;

import org.cleanarticle.lexicon.Signs;

/**
 * Tells lines that end as captions do, behind their last sentence: in a name or two, or in brackets
 * with them, and without a full stop.
 */
public final class CreditEnd {
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 8;

  /** What ends a sentence or parts the names from it, each with a space behind it. */
  private static final String BREAKS = ".?!”\"|©";

  private static final String PARTS = " /|";

  private CreditEnd() {}

  public static boolean of(String text) {
    int end = text.length() - 1;
    char last = text.charAt(end);
    if (last == ')') {
      int open = text.lastIndexOf('(');
      return open > 0 && isNames(text, open + 1, end);
    }
    // Behind an earlier break stands more than names.
    return Character.isLetterOrDigit(last) && isNames(text, behindBreak(text), end + 1);
  }

  /** Where the names would begin, behind the last break; at the end if none is close enough. */
  private static int behindBreak(String text) {
    int length = text.length();
    for (int at = length - 1; at >= 2 && at >= length - LONGEST - 1; at--) {
      if (text.charAt(at - 1) == ' ') {
        char sign = text.charAt(at - 2);
        if (BREAKS.indexOf(sign) >= 0 || sign == '/' && at > 2 && text.charAt(at - 3) == ' ') {
          return at;
        }
      }
    }
    return length;
  }

  /** Whether a part of a text is some names, with a word such as "of" among them perhaps. */
  public static boolean isNames(String text, int begin, int end) {
    if (begin == end || end - begin > LONGEST || !Character.isLetterOrDigit(text.charAt(end - 1))) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (int from = begin; from < end; ) {
      int to = from;
      while (to < end && PARTS.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      if (to > from) {
        boolean upper = Character.isUpperCase(text.charAt(from));
        if (!upper && to - from > 3 || isElided(text, from, to)) {
          return false;
        }
        words++;
        capitals += upper ? 1 : 0;
      }
      from = to + 1;
    }
    return capitals > 0 && words <= MOST_WORDS;
  }

  /** {@code All'unanimità}: an article or a preposition runs into a common word. */
  private static boolean isElided(String text, int from, int to) {
    for (int i = from + 1; i < to - 2; i++) {
      if (Signs.isApostrophe(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i + 1));
      }
    }
    return false;
  }
}
