package org.cleanarticle.text;

/**
 * How many columns a text takes on a terminal: Chinese, Japanese and Korean characters and emoji
 * take two, marks on other characters none (Unicode Standard Annex 11).
 */
final class TextWidth {
  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }

  /** The text filled up with blanks, or cut with an ellipsis in its middle, to so many columns. */
  static String fit(String text, int columns) {
    int width = of(text);
    if (width <= columns) {
      return text + " ".repeat(columns - width);
    }
    String start = cut(text, columns / 2);
    StringBuilder reversed = new StringBuilder(text).reverse();
    String end =
        new StringBuilder(cut(reversed.toString(), columns - 1 - of(start))).reverse().toString();
    String both = start + "…" + end;
    return both + " ".repeat(columns - of(both));
  }

  /** The text cut at its end to so many columns, with an ellipsis if anything is missing. */
  static String shorten(String text, int columns) {
    return of(text) <= columns ? text : cut(text, columns - 1) + "…";
  }

  private static String cut(String text, int columns) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      used += of(c);
      if (used > columns) {
        break;
      }
      at += Character.charCount(c);
    }
    return text.substring(0, at);
  }
}
