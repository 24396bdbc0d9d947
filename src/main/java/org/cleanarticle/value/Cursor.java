package org.cleanarticle.value;

/**
 * A place that moves through a text while a value is read from it. Digits are those of any script.
 */
final class Cursor {
  private final String text;
  private final int end;
  private int at;

  Cursor(String text, int at) {
    this(text, at, text.length());
  }

  /** A cursor that takes the text to end at a place. */
  Cursor(String text, int at, int end) {
    this.text = text;
    this.at = at;
    this.end = end;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean isDone() {
    return at >= end;
  }

  /** The character here, NUL at the end. */
  char peek() {
    return peek(0);
  }

  /** The character so many places on or back, NUL outside the text. */
  char peek(int ahead) {
    int place = at + ahead;
    return place >= 0 && place < end ? text.charAt(place) : '\0';
  }

  /** Steps over a character if it stands here. */
  boolean skip(char c) {
    boolean there = !isDone() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  /** Steps over one of these characters and returns it, or NUL if none stands here. */
  char skipOneOf(String characters) {
    char c = peek();
    if (c == '\0' || characters.indexOf(c) < 0) {
      return '\0';
    }
    at++;
    return c;
  }

  /** Steps over a word if it stands here, whatever its case. */
  boolean skipIgnoringCase(String word) {
    boolean there =
        at + word.length() <= end && text.regionMatches(true, at, word, 0, word.length());
    if (there) {
      at += word.length();
    }
    return there;
  }

  /** The text from a place up to here. */
  String since(int start) {
    return text.substring(start, at);
  }

  void spaces() {
    while (!isDone() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  /** How many digits stand here. */
  int digits() {
    int place = at;
    while (place < end && isDigit(text.charAt(place))) {
      place++;
    }
    return place - at;
  }

  /** Reads just so many digits, which must stand here. */
  int number(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 10 + Character.digit(text.charAt(at++), 10);
    }
    return value;
  }

  /**
   * Reads the letters that stand here, perhaps none. Thai shortens words with full stops inside, so
   * there they belong to the word.
   */
  String word() {
    int start = at;
    skipWord();
    return text.substring(start, at);
  }

  /** Steps over the letters that stand here, see {@link #word}. */
  void skipWord() {
    while (!isDone() && (isLetter(text.charAt(at)) || isThaiStop())) {
      at++;
    }
  }

  private boolean isThaiStop() {
    return peek() == '.' && isThai(peek(-1)) && isThai(peek(1));
  }

  static boolean isThai(char c) {
    return c >= '\u0E00' && c <= '\u0E4F';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c > 127 && Character.isSpaceChar(c)
        || c != '\0' && Character.isWhitespace(c);
  }

  /** Whether a character is part of a word: a letter or a sign that is written over one. */
  static boolean isLetter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
