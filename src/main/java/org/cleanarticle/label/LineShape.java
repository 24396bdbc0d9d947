package org.cleanarticle.label;

/**
 * What a line looks like, whatever it says. Linear in its length.
 *
 * @param length characters, those of scripts without spaces counting {@value #IDEOGRAPH_WORTH}
 *     times
 * @param words words and numbers
 * @param endsSentence whether it ends with a full stop or its like, closing marks aside
 * @param endsColon whether it ends with a colon
 * @param capitals share of the words that begin with a capital
 * @param digits share of the characters that are digits
 * @param function share of the words that are function words of some language
 * @param quoted whether it holds a quotation mark
 * @param bullet whether it begins as a list item does
 * @param beginsUpper whether its first letter is a capital, or of a script without capitals
 */
record LineShape(
    int length,
    int words,
    boolean endsSentence,
    boolean endsColon,
    double capitals,
    double digits,
    double function,
    boolean quoted,
    boolean bullet,
    boolean beginsUpper) {
  /** An ideograph says as much as about three letters; so lengths compare over all scripts. */
  static final double IDEOGRAPH_WORTH = 2.8;

  private static final String TERMINAL = ".!?…。！？।؟";
  private static final String CLOSING = "\"'”’»“)]）」』*";
  private static final String QUOTES = "\"“”„«»「」";
  private static final String DASHES = "–—-*";
  private static final String BULLETS = "•·▪‣◦–—-*►▶■";

  /**
   * The shape of a text.
   *
   * @param function share of its words that are function words
   */
  static LineShape of(String text, double function) {
    int digits = 0;
    int ideographs = 0;
    int words = 0;
    int capitals = 0;
    boolean inWord = false;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        words += inWord ? 0 : 1;
        inWord = true;
        continue;
      }
      if (c == ' ') {
        inWord = false;
        continue;
      }
      boolean isWord = Character.isLetterOrDigit(c);
      if (isWord && !inWord) {
        words++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
      inWord = isWord || inWord && (c == '\'' || c == '’' || c == '-');
      digits += isWord && Character.isDigit(c) ? 1 : 0;
      ideographs += isIdeograph(c) ? 1 : 0;
      quoted |= !isWord && QUOTES.indexOf(c) >= 0;
    }
    int end = text.length() - 1;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    char last = text.charAt(end);
    return new LineShape(
        (int) (text.length() + (IDEOGRAPH_WORTH - 1) * ideographs),
        words + (int) (ideographs / 2.0),
        TERMINAL.indexOf(last) >= 0,
        text.endsWith(":") || text.endsWith("："),
        words == 0 ? 0 : (double) capitals / words,
        (double) digits / text.length(),
        function,
        quoted,
        isBullet(text),
        beginsUpper(text));
  }

  /** Whether it reads as running text: a sentence, or long enough to be the start of one. */
  boolean isProse() {
    return length >= 80 && (endsSentence || quoted || endsColon)
        || length >= 40 && endsSentence
        || length >= 140;
  }

  static boolean isIdeograph(char c) {
    return c >= '\u0e00'
        && (c >= '\u3040' && c <= '\u9fff'
            || c >= '\uac00' && c <= '\ud7af'
            || c >= '\uf900' && c <= '\ufaff'
            || c <= '\u0e7f');
  }

  private static boolean isBullet(String text) {
    if (text.length() < 3) {
      return false;
    }
    if (BULLETS.indexOf(text.charAt(0)) >= 0) {
      boolean dash = DASHES.indexOf(text.charAt(0)) >= 0;
      return text.charAt(1) == ' ' || !dash && Character.isLetter(text.charAt(1));
    }
    int i = 0;
    while (i < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i + 1 < text.length()
        && ".)".indexOf(text.charAt(i)) >= 0
        && text.charAt(i + 1) == ' ';
  }

  private static boolean beginsUpper(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }
}
