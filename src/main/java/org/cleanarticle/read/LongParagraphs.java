package org.cleanarticle.read;

/**
 * Keeps the parser of Markdown linear: for each link of a paragraph it walks over all emphasis that
 * is still open there, so that the time grows with the square of a paragraph in which both come
 * again and again. In one that no writer makes so long, the signs of emphasis are text. Linear.
 */
final class LongParagraphs {
  /** In characters; the longest paragraphs of books have about a fifth. */
  private static final int LONGEST = 30_000;

  private LongParagraphs() {}

  /** The same text, with the signs of emphasis escaped where a paragraph is too long. */
  static String tamed(String markdown) {
    if (markdown.length() <= LONGEST) {
      return markdown;
    }
    StringBuilder tamed = new StringBuilder(markdown.length());
    int from = 0;
    while (from < markdown.length()) {
      int end = end(markdown, from);
      if (end - from > LONGEST) {
        escape(markdown, from, end, tamed);
      } else {
        tamed.append(markdown, from, end);
      }
      from = end;
    }
    return tamed.toString();
  }

  /** Where the paragraph ends that begins at a place: behind its blank line. */
  private static int end(String text, int from) {
    boolean blank = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && blank) {
        return i + 1;
      }
      blank = c == '\n' || blank && Character.isWhitespace(c);
    }
    return text.length();
  }

  private static void escape(String text, int from, int end, StringBuilder to) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (MarkdownSigns.isOfEmphasis(c) && (i == 0 || text.charAt(i - 1) != '\\')) {
        to.append('\\');
      }
      to.append(c);
    }
  }
}
