package org.cleanarticle.quote.words;

/**
 * One quotation mark of a paragraph, as it stands between its neighbours.
 *
 * @param at its offset
 * @param length 2 for marks typed as two characters
 * @param glyph the character that it is, the straight double mark for {@code ''} and {@code ``}
 * @param opens whether it can open a quotation here
 * @param closes whether it can close a quotation here
 * @param sure whether a closing single mark cannot be an apostrophe
 */
record Mark(int at, int length, char glyph, boolean opens, boolean closes, boolean sure) {
  private static final String DOUBLES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

  static boolean isMark(char c) {
    return c < 0x80
        ? c == '"' || c == '\''
        : (c < 0xBC || c >= 0x2018) && (isSingle(c) || DOUBLES.indexOf(c) >= 0);
  }

  boolean single() {
    return isSingle(glyph);
  }

  private static boolean isSingle(char c) {
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u201A', '\u2039', '\u203A' -> true;
      default -> false;
    };
  }

  int end() {
    return at + length;
  }

  /** Whether this mark can close what {@code open} opened. */
  boolean closes(Mark open) {
    if (!closes || single() != open.single()) {
      return false;
    }
    return switch (open.glyph) {
      case '\u00AB' -> glyph == '\u00BB';
      case '\u00BB' -> glyph == '\u00AB';
      case '\u2039' -> glyph == '\u203A';
      case '\u203A' -> glyph == '\u2039';
      default -> "\u00AB\u00BB\u2039\u203A".indexOf(glyph) < 0;
    };
  }

  /** Whether a typesetter would close {@code open} so. */
  boolean matches(Mark open) {
    return switch (open.glyph) {
      case '\u201C' -> glyph == '\u201D';
      case '\u2018' -> glyph == '\u2019';
      case '\u201E' -> glyph == '\u201C' || glyph == '\u201D';
      case '\u201A' -> glyph == '\u2018' || glyph == '\u2019';
      default -> glyph == open.glyph || "\u00AB\u00BB\u2039\u203A".indexOf(glyph) >= 0;
    };
  }

  boolean isGuillemet() {
    return glyph == '\u00AB' || glyph == '\u00BB';
  }
}
