package org.cleanarticle.read;

/**
 * Headings that a converter broke at its width, though Markdown ends a heading with its line: what
 * had no room is set right below, with a blank line behind it. Linear.
 */
final class WrappedHeadings {
  /** The width that converters break lines at, less what they count differently. */
  private static final int WIDTH = 76;

  private static final int WIDEST = 80;
  private static final String MARKS = "#-*+>![|`~=<";

  private WrappedHeadings() {}

  /** The text with such headings whole; all other lines keep their numbers. */
  static String joined(String text) {
    StringBuilder joined = null;
    int copied = 0;
    int from = 0;
    while (from < text.length()) {
      int end = end(text, from);
      int next = end + 1;
      int last = next < text.length() ? end(text, next) : next;
      if (text.charAt(from) == '#' && isBroken(text, from, end, last)) {
        joined = joined == null ? new StringBuilder(text.length()) : joined;
        joined.append(text, copied, end).append(' ').append(text, next, last).append('\n');
        copied = last;
        from = last + 1;
      } else {
        from = next;
      }
    }
    return joined == null ? text : joined.append(text, copied, text.length()).toString();
  }

  /** Whether the line below holds what had no room, and nothing else. */
  private static boolean isBroken(String text, int from, int end, int last) {
    int next = end + 1;
    if (next >= last || end - from > WIDEST || last - next > WIDEST) {
      return false;
    }
    int space = text.indexOf(' ', next);
    int word = (space < 0 || space > last ? last : space) - next;
    boolean blank = last >= text.length() || end(text, last + 1) == last + 1;
    return blank
        && end - from + 1 + word > WIDTH
        && !Character.isWhitespace(text.charAt(next))
        && MARKS.indexOf(text.charAt(next)) < 0;
  }

  private static int end(String text, int from) {
    int end = from >= text.length() ? -1 : text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
