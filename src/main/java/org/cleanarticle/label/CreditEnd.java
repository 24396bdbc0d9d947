package org.cleanarticle.label;

/**
 * Tells lines that end as captions do, behind their last sentence: in a name or two, or in brackets
 * with them, and without a full stop.
 */
final class CreditEnd {
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_BREAK = 3;
  private static final String[] BREAKS = {". ", "? ", "! ", "” ", "\" ", "| ", "© ", " / "};

  private static final String PARTS = " /|";

  private CreditEnd() {}

  static boolean of(String text) {
    int end = text.length() - 1;
    char last = text.charAt(end);
    if (last == ')') {
      int open = text.lastIndexOf('(');
      return open > 0 && isNames(text.substring(open + 1, end));
    }
    if (!Character.isLetterOrDigit(last)) {
      return false;
    }
    // Behind an earlier break stands more than names.
    String tail = text.substring(Math.max(0, text.length() - LONGEST - LONGEST_BREAK));
    int from = -1;
    for (String brk : BREAKS) {
      int at = tail.lastIndexOf(brk);
      from = at < 0 ? from : Math.max(from, at + brk.length());
    }
    return from > 0 && isNames(tail.substring(from));
  }

  private static boolean isNames(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || !Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (int from = 0; from < text.length(); ) {
      int end = from;
      while (end < text.length() && PARTS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end > from) {
        boolean upper = Character.isUpperCase(text.charAt(from));
        if (!upper && end - from > 3) {
          return false;
        }
        words++;
        capitals += upper ? 1 : 0;
      }
      from = end + 1;
    }
    return capitals > 0 && words <= MOST_WORDS;
  }
}
