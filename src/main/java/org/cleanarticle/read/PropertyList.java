package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What services that keep articles for later, and notebooks, set below the title of a Markdown
 * text: {@code - Author: Ida Fenn}, {@code **Published:** 2 March 2022}, one property a line. So
 * many such lines below each other, of which two are known, are metadata and no part of the text.
 * Linear in the top of the text.
 *
 * @param entries one for each property, in order
 * @param from where the first begins
 * @param to behind the last
 */
record PropertyList(List<FrontMatter.Entry> entries, int from, int to) {
  static final PropertyList NONE = new PropertyList(List.of(), 0, 0);

  /** How many lines down it may begin. */
  private static final int TOP = 12;

  private static final int MOST_LINES = 40;
  private static final int LONGEST_KEY = 24;
  private static final int FEWEST = 3;
  private static final int FEWEST_KNOWN = 2;
  private static final String BOLD = "**";
  private static final String OWN_KEY = "front-matter:";

  PropertyList {
    entries = List.copyOf(entries);
  }

  /**
   * The list of a text; {@link #NONE} if it has none.
   *
   * @param keys the keys of metadata, by those of front matter in lower case
   */
  static PropertyList of(String text, Map<String, String> keys) {
    List<FrontMatter.Entry> entries = new ArrayList<>();
    int known = 0;
    int first = 0;
    int from = 0;
    for (int line = 0; line < MOST_LINES && from < text.length(); line++) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      String whole = text.substring(from, end).strip();
      String key = key(whole);
      if (!key.isEmpty()) {
        first = entries.isEmpty() ? from : first;
        known += keys.containsKey(key) ? 1 : 0;
        entries.add(
            new FrontMatter.Entry(line, keys.getOrDefault(key, OWN_KEY + key), value(whole)));
      } else if (!whole.isEmpty() || entries.size() >= FEWEST) {
        if (entries.size() >= FEWEST && known >= FEWEST_KNOWN) {
          return new PropertyList(entries, first, from);
        }
        entries.clear();
        known = 0;
      }
      if (entries.isEmpty() && line >= TOP) {
        return NONE;
      }
      from = end + 1;
    }
    return NONE;
  }

  /** The key of a property in lower case, empty if a line is none. */
  private static String key(String line) {
    int start = bulletEnd(line);
    boolean bold = line.startsWith(BOLD, start);
    int from = bold ? start + BOLD.length() : start;
    int colon = line.indexOf(':', from);
    boolean fits = colon > from && colon - from <= LONGEST_KEY && !value(line).isEmpty();
    for (int i = from; i < colon && fits; i++) {
      fits = Character.isLetter(line.charAt(i)) || " _-".indexOf(line.charAt(i)) >= 0;
    }
    fits = fits && colon + 1 < line.length() && " *".indexOf(line.charAt(colon + 1)) >= 0;
    return fits ? line.substring(from, colon).toLowerCase(Locale.ROOT) : "";
  }

  private static int bulletEnd(String line) {
    return line.startsWith("- ") || line.startsWith("* ") ? 2 : 0;
  }

  /** What stands behind the key, without the brackets of a link in a notebook. */
  private static String value(String line) {
    int colon = line.indexOf(':');
    String value = line.substring(colon + 1).strip();
    value = value.startsWith(BOLD) ? value.substring(BOLD.length()).strip() : value;
    boolean linked = value.startsWith("[[") && value.endsWith("]]") && value.length() > 4;
    return Whitespace.fold(linked ? value.substring(2, value.length() - 2) : value);
  }

  /** The text with the list blank: all lines keep their numbers. */
  String blanked(String text) {
    if (to == 0) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text.length());
    blanked.append(text, 0, from);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        blanked.append('\n');
      }
    }
    return blanked.append(text, to, text.length()).toString();
  }
}
