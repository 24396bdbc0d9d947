package org.cleanarticle.read;

/**
 * Folds white space: runs of it become one space, none stays at the ends; characters that show
 * nothing (soft hyphens, zero-width spaces, control characters) go, and lone surrogates become
 * U+FFFD. Linear.
 */
final class Whitespace {
  /** Stands for what is no character. */
  static final char REPLACEMENT = '\uFFFD';

  private Whitespace() {}

  static String fold(String text) {
    return isFolded(text) ? text : folded(text);
  }

  /** Whether nothing is to be done, as in most lines. */
  private static boolean isFolded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : (c < ' ' || c >= 0x7F) && !isVisible(c)) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /** Letters of the Latin script with accents, and the quotation marks and dashes of print. */
  private static boolean isVisible(char c) {
    return c >= 0xC0 && c < 0x250 || c >= 0x2013 && c <= 0x201E || c == 0x2026;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean plain = c > ' ' && c < 0x7F;
      if (!plain && isInvisible(c)) {
        continue;
      }
      if (!plain && isSpace(c)) {
        space = folded.length() > 0;
        continue;
      }
      if (space) {
        folded.append(' ');
        space = false;
      }
      if (plain) {
        folded.append((char) c);
      } else {
        folded.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
      }
    }
    return folded.toString();
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character shows nothing and is not even a space. */
  static boolean isInvisible(int c) {
    return c == 0x00AD
        || c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D
        || c == 0x2060
        || c == 0xFEFF
        || Character.isISOControl(c) && !Character.isWhitespace(c);
  }
}
