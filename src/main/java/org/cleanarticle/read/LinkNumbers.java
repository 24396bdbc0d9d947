package org.cleanarticle.read;

import java.util.List;

/**
 * The numbers that browsers of text set before each link, {@code [7]the harbour board}, where they
 * list the addresses below: a text without such a list keeps what stands in its brackets, and so
 * does one whose numbers stand behind words, as those of notes do. Linear.
 *
 * @param last the highest number in the list; 0 if there is no list
 */
record LinkNumbers(int last) {

  /** A shorter list may be one of sources. */
  private static final int FEWEST = 3;

  /** Headings between the addresses: {@code Visible links}. */
  private static final int LONGEST_HEADING = 24;

  private static final int MOST_DIGITS = 4;
  private static final String[] TARGETS = {"://", "mailto:"};

  static LinkNumbers of(List<RawLine> lines) {
    int last = 0;
    int count = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String text = lines.get(i).text();
      int number = listed(text);
      if (number > 0) {
        last = Math.max(last, number);
        count++;
      } else if (count == 0 || text.length() > LONGEST_HEADING) {
        break;
      }
    }
    return new LinkNumbers(count < FEWEST ? 0 : last);
  }

  /** The number of an address in such a list, 0 if a line is none: {@code 12. https://…}. */
  static int listed(String text) {
    int digits = digits(text, 0);
    if (digits == 0 || !text.startsWith(". ", digits) || text.indexOf(' ', digits + 2) >= 0) {
      return 0;
    }
    for (String target : TARGETS) {
      if (text.indexOf(target, digits) >= 0) {
        return Integer.parseInt(text.substring(0, digits));
      }
    }
    return 0;
  }

  /** How many digits stand from a place on, 0 if they are too many for a number of links. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from <= MOST_DIGITS ? at - from : 0;
  }

  /** A text without the numbers that stand before words. */
  String without(String text) {
    int open = last == 0 ? -1 : text.indexOf('[');
    if (open < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (; open >= 0; open = text.indexOf('[', open + 1)) {
      int digits = digits(text, open + 1);
      int close = open + 1 + digits;
      if (digits > 0
          && text.startsWith("]", close)
          && Integer.parseInt(text.substring(open + 1, close)) <= last
          && standsBeforeWord(text, open, close + 1)) {
        plain.append(text, from, open);
        from = close + 1;
      }
    }
    String rest = plain.append(text, from, text.length()).toString().stripLeading();
    return rest.isEmpty() ? text : rest;
  }

  private static boolean standsBeforeWord(String text, int open, int behind) {
    // Behind the number of a picture that is a link its name has a space before it.
    return behind < text.length()
        && (open == 0 || text.charAt(behind) != ' ')
        && (open == 0 || !Character.isLetterOrDigit(text.charAt(open - 1)))
        && (open == 0 || ".,;:!?".indexOf(text.charAt(open - 1)) < 0);
  }
}
