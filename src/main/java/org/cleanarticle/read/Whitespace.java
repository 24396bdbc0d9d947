package org.cleanarticle.read;

/**
 * Folds white space: runs of it become one space, none stays at the ends; characters that show
 * nothing (soft hyphens, zero-width spaces, control characters) go, and lone surrogates become
 * U+FFFD. Linear.
 */
final class Whitespace {
  private Whitespace() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean plain = c > ' ' && c < 0x7F;
      if (!plain && isInvisible(c)) {
        continue;
      }
      if (!plain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
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
        folded.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
      }
    }
    return folded.toString();
  }

  private static boolean isInvisible(int c) {
    return c == 0x00AD
        || c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D
        || c == 0x2060
        || c == 0xFEFF
        || Character.isISOControl(c) && !Character.isWhitespace(c);
  }
}
