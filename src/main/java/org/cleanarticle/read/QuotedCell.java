package org.cleanarticle.read;

/**
 * A text that was copied out of a cell of a table, as spreadsheets and CSV write one that has
 * several lines: in quotation marks, with those inside it doubled (RFC 4180). Linear.
 */
final class QuotedCell {
  private static final char MARK = '"';

  private QuotedCell() {}

  /** The text of the cell; the same text if it is none. */
  static String plain(String text) {
    if (text.isEmpty() || text.charAt(0) != MARK) {
      return text;
    }
    int end = text.length();
    while (end > 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end < 3 || text.charAt(end - 1) != MARK) {
      return text;
    }
    String inside = text.substring(1, end - 1);
    boolean doubled = false;
    for (int at = inside.indexOf(MARK); at >= 0; at = inside.indexOf(MARK, at + 2)) {
      if (at + 1 >= inside.length() || inside.charAt(at + 1) != MARK) {
        return text;
      }
      doubled = true;
    }
    return doubled ? inside.replace("\"\"", "\"") : text;
  }
}
