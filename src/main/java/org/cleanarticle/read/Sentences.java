package org.cleanarticle.read;

import org.cleanarticle.lexicon.SentenceEnd;

/** How a line begins and ends, as a sentence. */
final class Sentences {
  private static final String OPENING = "\"'“‘„«([";

  /** Dashes are none of them: inside a sentence a line may begin with one too. */
  private static final String BULLETS = "*•◦▪●‣■";

  private Sentences() {}

  /** Whether a text ends as a sentence does, marks and brackets behind its stop aside. */
  static boolean ends(String text) {
    int i = text.length() - 1;
    while (i > 0 && SentenceEnd.isBehindStop(text.charAt(i))) {
      i--;
    }
    return i >= 0 && SentenceEnd.isStop(text.charAt(i));
  }

  /** Whether a text begins in small letters, an opening mark aside, and not as an item does. */
  static boolean beginsLower(String text) {
    // An address is written small wherever it stands.
    if (beginsItem(text) || text.startsWith("https://") || text.startsWith("http://")) {
      return false;
    }
    boolean opens = OPENING.indexOf(text.charAt(0)) >= 0 && text.length() > 2;
    int first = !opens ? 0 : text.charAt(1) == ' ' ? 2 : 1;
    return Character.isLowerCase(text.codePointAt(first));
  }

  /**
   * Whether a text begins as an item of a list: {@code * Fish}, {@code b) fish}, {@code 12) fish}.
   */
  static boolean beginsItem(String text) {
    if (BULLETS.indexOf(text.charAt(0)) >= 0) {
      return text.length() > 2 && text.charAt(1) == ' ';
    }
    int sign = text.startsWith(")", 1) ? 1 : 2;
    return text.startsWith(") ", sign)
        && (sign == 1 ? isLetterOrDigit(text, 0) : isDigit(text, 0) && isDigit(text, 1));
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return text.charAt(at) >= 'a' && text.charAt(at) <= 'z' || isDigit(text, at);
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
