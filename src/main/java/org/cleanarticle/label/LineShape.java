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
 * @param allCapitals whether it has more than a few capitals and no small letter
 * @param sentences how many sentences end inside it
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
    boolean allCapitals,
    int sentences,
    double digits,
    double function,
    boolean quoted,
    boolean bullet,
    boolean beginsUpper) {
  /** An ideograph says as much as about three letters; so lengths compare over all scripts. */
  static final double IDEOGRAPH_WORTH = 2.8;

  private static final int FEW_CAPITALS = 6;
  private static final String TERMINAL = ".!?…。！？।؟";
  private static final String CLOSING = "\"'”’»“)]）」』*";
  private static final String QUOTES = "\"“”„«»「」";
  private static final String DASHES = "–—-*";
  private static final String BULLETS = "•·▪‣◦–—-*►▶■";

  /**
   * The shape of a text.
   *
   * @param text holds it as its first {@code size} characters, at least one
   * @param function share of its words that are function words
   */
  static LineShape of(char[] text, int size, double function) {
    int digits = 0;
    int ideographs = 0;
    int words = 0;
    int capitals = 0;
    int upper = 0;
    int sentences = 0;
    boolean lower = false;
    boolean inWord = false;
    boolean quoted = false;
    for (int i = 0; i < size; i++) {
      char c = text[i];
      if (c >= 'a' && c <= 'z') {
        words += inWord ? 0 : 1;
        inWord = true;
        lower = true;
        continue;
      }
      if (c == ' ') {
        inWord = false;
        continue;
      }
      boolean isWord = Character.isLetterOrDigit(c);
      boolean isUpper = Character.isUpperCase(c);
      upper += isUpper ? 1 : 0;
      lower |= Character.isLowerCase(c);
      if (isWord && !inWord) {
        words++;
        capitals += isUpper ? 1 : 0;
      }
      inWord = isWord || inWord && (c == '\'' || c == '’' || c == '-');
      digits += isWord && Character.isDigit(c) ? 1 : 0;
      ideographs += isIdeograph(c) ? 1 : 0;
      quoted |= !isWord && QUOTES.indexOf(c) >= 0;
      sentences += !isWord && endsSentence(text, i, size) ? 1 : 0;
    }
    int end = size - 1;
    while (end > 0 && CLOSING.indexOf(text[end]) >= 0) {
      end--;
    }
    char last = text[size - 1];
    return new LineShape(
        (int) (size + (IDEOGRAPH_WORTH - 1) * ideographs),
        words + (int) (ideographs / 2.0),
        TERMINAL.indexOf(text[end]) >= 0,
        last == ':' || last == '：',
        words == 0 ? 0 : (double) capitals / words,
        upper >= FEW_CAPITALS && !lower,
        sentences,
        (double) digits / size,
        function,
        quoted,
        isBullet(text, size),
        beginsUpper(text, size));
  }

  /** Whether a sentence ends at a sign, and something follows. */
  private static boolean endsSentence(char[] text, int at, int size) {
    char c = text[at];
    if (at < 2 || at + 2 >= size) {
      return false;
    }
    return c == '。'
        || (c == '.' || c == '!' || c == '?')
            && text[at + 1] == ' '
            && !Character.isLowerCase(text[at + 2])
            && Character.isLowerCase(text[at - 1]);
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

  private static boolean isBullet(char[] text, int size) {
    if (size < 3) {
      return false;
    }
    if (BULLETS.indexOf(text[0]) >= 0) {
      boolean dash = DASHES.indexOf(text[0]) >= 0;
      return text[1] == ' ' || !dash && Character.isLetter(text[1]);
    }
    int i = 0;
    while (i < 3 && Character.isDigit(text[i])) {
      i++;
    }
    return i > 0 && i + 1 < size && ".)".indexOf(text[i]) >= 0 && text[i + 1] == ' ';
  }

  private static boolean beginsUpper(char[] text, int size) {
    for (int i = 0; i < size; i++) {
      if (Character.isLetter(text[i])) {
        return !Character.isLowerCase(text[i]);
      }
    }
    return false;
  }
}
