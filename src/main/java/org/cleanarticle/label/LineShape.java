package org.cleanarticle.label;

import org.cleanarticle.lexicon.SentenceEnd;

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
public record LineShape(
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

  /** In characters, of who signs. */
  private static final int LONGEST_SIGN = 8;

  private static final String QUOTES = "\"“”„«»「」";
  private static final String INNER = "'’-";

  /** Stops that a space must follow; one of the others ends a sentence in any case. */
  private static final String SPACED_STOPS = ".!?؟।";

  private static final String FULL_STOPS = "。！？";

  /** Bullets that a space must follow; before a word they may be something else. */
  private static final String DASHES = "–—-*";

  private static final String BULLETS = "•·▪‣◦►▶■" + DASHES;

  // What a character is: bits, or their places where they are counted.
  private static final int WORD = 1;
  private static final int UPPER = 1;
  private static final int DIGIT = 2;
  private static final int JOINT = 3;
  private static final int LOWER = 1 << 4;
  private static final int QUOTE = 1 << 5;
  private static final int STOP = 1 << 6;
  private static final int IDEOGRAPH = 1 << 7;

  /** Of each character of ASCII what it is; none is an ideograph. */
  private static final byte[] ASCII = kindsOfAscii();

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
    int inWord = 0;
    int all = 0;
    for (int i = 0; i < size; i++) {
      char c = text[i];
      int kinds = c < ASCII.length ? ASCII[c] : kinds(c);
      // Counted without a choice at every character, since nobody can foretell where words end.
      int begins = kinds & ~inWord & WORD;
      words += begins;
      capitals += begins & kinds >> UPPER;
      upper += kinds >> UPPER & 1;
      digits += kinds >> DIGIT & 1;
      inWord = kinds & WORD | inWord & kinds >> JOINT;
      all |= kinds;
      if ((kinds & (STOP | IDEOGRAPH)) != 0) {
        ideographs += (kinds & IDEOGRAPH) != 0 ? 1 : 0;
        sentences += (kinds & STOP) != 0 && endsSentence(text, i, size) ? 1 : 0;
      }
    }
    int end = size - 1;
    while (end > 0 && SentenceEnd.isBehindStop(text[end])) {
      end--;
    }
    if (text[size - 1] == ')' && !SentenceEnd.isStop(text[end])) {
      end = beforeSign(text, end);
    }
    char last = text[size - 1];
    return new LineShape(
        (int) (size + (IDEOGRAPH_WORTH - 1) * ideographs),
        words + (int) (ideographs / 2.0),
        SentenceEnd.isStop(text[end]),
        last == ':' || last == '：',
        words == 0 ? 0 : (double) capitals / words,
        upper >= FEW_CAPITALS && (all & LOWER) == 0,
        sentences,
        (double) digits / size,
        function,
        (all & QUOTE) != 0,
        isBullet(text, size),
        beginsUpper(text, size));
  }

  /**
   * The end of the sentence behind which somebody signs in small letters, {@code The pier is open
   * again. (kas)}; {@code end} if nobody does.
   */
  private static int beforeSign(char[] text, int end) {
    int begin = end;
    while (begin > 0 && (Character.isLowerCase(text[begin]) || text[begin] == '/')) {
      begin--;
    }
    boolean sign =
        begin > 2
            && text[begin] == '('
            && text[begin - 1] == ' '
            && end - begin > 1
            && end - begin <= LONGEST_SIGN;
    return sign ? begin - 2 : end;
  }

  private static byte[] kindsOfAscii() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kinds(c);
    }
    return kinds;
  }

  /** What a character is, as bits. */
  private static int kinds(char c) {
    int kinds =
        Character.isLetterOrDigit(c)
            ? WORD
            : (INNER.indexOf(c) >= 0 ? 1 << JOINT : 0)
                | (QUOTES.indexOf(c) >= 0 ? QUOTE : 0)
                | (SPACED_STOPS.indexOf(c) >= 0 || FULL_STOPS.indexOf(c) >= 0 ? STOP : 0);
    return kinds
        | (Character.isUpperCase(c) ? 1 << UPPER : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (Character.isDigit(c) ? 1 << DIGIT : 0)
        | (isIdeograph(c) ? IDEOGRAPH : 0);
  }

  /** Whether a sentence ends at a sign, and something follows. */
  private static boolean endsSentence(char[] text, int at, int size) {
    char c = text[at];
    if (at < 2 || at + 2 >= size) {
      return false;
    }
    return FULL_STOPS.indexOf(c) >= 0
        || text[at + 1] == ' '
            && !Character.isLowerCase(text[at + 2])
            && isWithinWord(text[at - 1]);
  }

  /** A small letter, or one of a script that has no capitals: not that of an initial. */
  private static boolean isWithinWord(char c) {
    int type = Character.getType(c);
    return Character.isLowerCase(c)
        || type == Character.OTHER_LETTER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether it reads as running text: a sentence, or long enough to be the start of one. */
  public boolean isProse() {
    return length >= 80 && (endsSentence || quoted || endsColon)
        || length >= 40 && endsSentence
        || length >= 140;
  }

  public static boolean isIdeograph(char c) {
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
    if (text[0] >= 'a' && text[0] <= 'z') {
      return text[1] == ')' && text[2] == ' ';
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
