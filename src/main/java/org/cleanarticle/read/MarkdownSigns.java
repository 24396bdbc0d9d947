package org.cleanarticle.read;

/**
 * Counts what speaks for Markdown near the start of a text. A text that merely holds a number sign,
 * a bracket or an asterisk has no headings, no addresses behind brackets and nothing set in bold in
 * number.
 *
 * @param frontMatter whether it has a head of keys and values, as clippers write it
 * @param opensWithHeading whether its first line that is not blank is a heading
 * @param subheadings lines such as {@code ## Harbour} below a blank one: one sign alone stands
 *     before topics, and before remarks in code
 * @param links links and pictures: {@code [Harbour](https://…)}
 * @param bold words such as {@code **Harbour**}
 */
record MarkdownSigns(
    boolean frontMatter, boolean opensWithHeading, int subheadings, int links, int bold) {
  private static final int WINDOW = 262_144;
  private static final int DEEPEST_HEADING = 6;
  private static final String STARS = "**";

  /** How many signs of one kind are no chance; one each of two kinds is none either. */
  private static final int ENOUGH_SUBHEADINGS = 2;

  private static final int ENOUGH_LINKS = 2;
  private static final int ENOUGH_BOLD = 3;

  /** What the target of a link begins with; a bracket alone would stand in many a text. */
  private static final String[] TARGETS = {
    "http:", "https:", "/", "#", "<http", "mailto:", "./", "../", "www.", "data:image/"
  };

  /** Whether bold and italics are written with it. */
  static boolean isOfEmphasis(char c) {
    return c == '*' || c == '_';
  }

  static MarkdownSigns of(String text) {
    int length = Math.min(text.length(), WINDOW);
    boolean starred = text.contains(STARS);
    boolean first = true;
    boolean afterBlank = true;
    boolean opens = false;
    int subheadings = 0;
    int bold = 0;
    for (int from = 0, end; from < length; from = end + 1) {
      end = lineEnd(text, from, length);
      int start = indented(text, from, end);
      if (start == end) {
        afterBlank = true;
        continue;
      }
      int level = afterBlank ? headingLevel(text, start, end) : 0;
      opens |= first && level > 0;
      subheadings += level > 1 ? 1 : 0;
      bold += starred ? bold(text, start, end) : 0;
      first = false;
      afterBlank = false;
    }
    return new MarkdownSigns(
        FrontMatter.begins(text), opens, subheadings, links(text, length), bold);
  }

  /** Whether no other format has them. */
  boolean areManifold() {
    return frontMatter || subheadings > 0 && links >= ENOUGH_LINKS;
  }

  boolean areEnough() {
    return frontMatter
        || opensWithHeading
        || subheadings >= ENOUGH_SUBHEADINGS
        || links >= ENOUGH_LINKS
        || bold >= ENOUGH_BOLD
        || subheadings > 0 && links + bold > 0
        || links > 0 && bold > 0;
  }

  private static int lineEnd(String text, int from, int length) {
    int end = text.indexOf('\n', from);
    return end < 0 || end > length ? length : end;
  }

  private static int indented(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * How many signs a heading has, 0 if a line is none. A number behind one sign is the place in a
   * list of hits: {@code # 3 Tidewater}.
   */
  private static int headingLevel(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    int signs = at - start;
    boolean heading =
        signs > 0 && signs <= DEEPEST_HEADING && at + 1 < end && text.charAt(at) == ' ';
    boolean place = heading && signs == 1 && Character.isDigit(text.charAt(at + 1));
    return heading && !place ? signs : 0;
  }

  private static int links(String text, int length) {
    int links = 0;
    for (int at = text.indexOf("]("); at >= 0 && at < length; at = text.indexOf("](", at + 2)) {
      for (String target : TARGETS) {
        if (text.startsWith(target, at + 2)) {
          links++;
          break;
        }
      }
    }
    return links;
  }

  /** A swear word with its vowels masked has letters about its asterisks. */
  private static int bold(String text, int start, int end) {
    int bold = 0;
    int open = -1;
    for (int at = start; at + 1 < end; at++) {
      if (text.charAt(at) == '*' && text.charAt(at + 1) == '*') {
        if (open >= 0 && !isSpaceOrEnd(text, at - 1, end)) {
          bold++;
          open = -1;
        } else if (!isSpaceOrEnd(text, at + 2, end) && !isLetter(text, at - 1, start)) {
          open = at;
        }
        at++;
      }
    }
    return bold;
  }

  private static boolean isSpaceOrEnd(String text, int at, int end) {
    return at >= end || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '*';
  }

  private static boolean isLetter(String text, int at, int start) {
    return at >= start && Character.isLetterOrDigit(text.charAt(at));
  }
}
