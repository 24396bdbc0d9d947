package org.cleanarticle.read;

import java.util.Locale;
import java.util.Set;

/**
 * Counts what speaks for HTML near the start of a text. A text that begins with a block of markup
 * is HTML; a text that merely mentions a tag has no closing tags and no attributes in number.
 *
 * @param startsWithTag whether it begins with a tag
 * @param opening tags of HTML that were opened
 * @param closing tags of HTML that were closed
 * @param inTags characters inside of tags
 * @param length characters that were looked at
 */
record HtmlSigns(boolean startsWithTag, int opening, int closing, int inTags, int length) {
  private static final int WINDOW = 65_536;
  private static final int HEAD = 4_096;

  /** What a document of HTML begins with. */
  static final Set<String> STARTS = Set.of("<!doctype html", "<html", "<head>", "<body");

  /** At least the length of what begins a document. */
  private static final int LONGEST_SIGN = 16;

  /**
   * Counts.
   *
   * @param tags names of elements of HTML, in lower case
   */
  static HtmlSigns of(String text, Set<String> tags) {
    int length = Math.min(text.length(), WINDOW);
    int opening = 0;
    int closing = 0;
    int inTags = 0;
    int first = -1;
    int end = 0;
    for (int at = text.indexOf('<'); at >= 0 && at < length; at = text.indexOf('<', at + 1)) {
      boolean close = at + 1 < length && text.charAt(at + 1) == '/';
      int name = at + (close ? 2 : 1);
      int nameEnd = nameEnd(text, name, length);
      // Looked for only once it has been passed, or many an open bracket would make this quadratic.
      end = end < nameEnd ? text.indexOf('>', nameEnd) : end;
      if (end < 0) {
        break;
      }
      if (tags.contains(text.substring(name, nameEnd).toLowerCase(Locale.ROOT))) {
        first = first < 0 ? at : first;
        opening += close ? 0 : 1;
        closing += close ? 1 : 0;
        inTags += end - at;
      }
    }
    boolean starts = first >= 0 && text.substring(0, first).isBlank();
    return new HtmlSigns(starts, opening, closing, inTags, length);
  }

  boolean areEnough() {
    return startsWithTag && opening > 0 && (closing > 0 || inTags > length / 2)
        || opening > 5 && closing > 5 && inTags > length / 10;
  }

  /**
   * Whether a text begins as an HTML document: behind white space, comments and an XML declaration
   * stands a doctype or the outermost tag.
   */
  static boolean isDocument(Decoded input) {
    if (!mayBegin(input.head(LONGEST_SIGN))) {
      return false;
    }
    String text = input.head(HEAD + LONGEST_SIGN);
    int at = Prolog.end(text);
    return at < HEAD
        && (Prolog.starts(text, at, STARTS) || Prolog.starts(text, at, NewsXml.STARTS));
  }

  /** Whether nothing but white space and then markup stands there: most texts begin otherwise. */
  private static boolean mayBegin(String start) {
    int at = 0;
    while (at < start.length() && Prolog.isBlank(start.charAt(at))) {
      at++;
    }
    return at == start.length() || start.charAt(at) == '<';
  }

  private static int nameEnd(String text, int from, int length) {
    int at = from;
    while (at < length && at - from < 12 && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
