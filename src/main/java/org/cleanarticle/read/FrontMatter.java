package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What clippers and site generators write at the head of a Markdown text, between two lines of
 * hyphens: {@code title: Ferry halved}; or readers of pages above a line that says that the text
 * begins. Of YAML that is a key with a value in one line, in quotes or not, and lists of such
 * values; the lines of anything deeper are kept as they stand.
 *
 * @param entries one for each value, in order
 * @param length the characters of it in the text, with its closing line; 0 if there is none
 */
record FrontMatter(List<Entry> entries, int length) {
  /**
   * A value.
   *
   * @param line the number of its line, from 0
   * @param key the key of metadata that it stands for, or {@code front-matter:} and its own
   * @param text the value; of lines that are no value the line; never empty
   */
  record Entry(int line, String key, String text) {}

  private static final String FENCE = "---";
  private static final String READER_OPENS = "Title: ";
  private static final String READER_ENDS = "Markdown Content:";
  private static final String OWN_KEY = "front-matter:";

  /** A head with more lines is a text between two rules. */
  private static final int MOST_LINES = 200;

  private static final int LONGEST_KEY = 40;
  private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

  FrontMatter {
    entries = List.copyOf(entries);
  }

  static boolean begins(String text) {
    return of(text, Map.of()).length > 0;
  }

  /**
   * Reads the head of a text, if it has one.
   *
   * @param keys the keys of metadata, by those of front matter in lower case
   */
  static FrontMatter of(String text, Map<String, String> keys) {
    boolean reader = text.startsWith(READER_OPENS);
    int end = lineEnd(text, 0);
    if (!reader && !text.substring(0, end).stripTrailing().equals(FENCE)) {
      return NONE;
    }
    List<Entry> entries = new ArrayList<>();
    String key = "";
    int from = reader ? 0 : behind(text, end);
    for (int line = reader ? 0 : 1; line < MOST_LINES && from < text.length(); line++) {
      end = lineEnd(text, from);
      String whole = text.substring(from, end).stripTrailing();
      from = behind(text, end);
      if (reader ? whole.equals(READER_ENDS) : whole.equals(FENCE) || whole.equals("...")) {
        return entries.isEmpty() ? NONE : new FrontMatter(entries, from);
      }
      Optional<String> opened = key(whole);
      if (opened.isEmpty() && (key.isEmpty() || !isBelow(whole))) {
        return NONE;
      }
      key = opened.orElse(key);
      String value = opened.isPresent() ? whole.substring(whole.indexOf(':') + 1) : whole;
      add(line, keys.getOrDefault(key, OWN_KEY + key), value.strip(), entries);
    }
    return NONE;
  }

  private static void add(int line, String key, String value, List<Entry> entries) {
    String list = value.startsWith("- ") ? value.substring(2).strip() : value;
    boolean flow = list.startsWith("[") && list.endsWith("]") && !list.startsWith("[[");
    String[] values = flow ? list.substring(1, list.length() - 1).split(",") : new String[] {list};
    for (String each : values) {
      String text = plain(each.strip());
      if (!text.isEmpty()) {
        entries.add(new Entry(line, key, text));
      }
    }
  }

  /** A value without its quotation marks, and without those of a link in a notebook. */
  private static String plain(String value) {
    String text = value;
    if (isSetIn(text, "\"", "\"")) {
      text = text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    } else if (isSetIn(text, "'", "'")) {
      text = text.substring(1, text.length() - 1).replace("''", "'");
    }
    text = isSetIn(text, "[[", "]]") ? text.substring(2, text.length() - 2) : text;
    return Whitespace.fold(text);
  }

  private static boolean isSetIn(String text, String open, String close) {
    return text.length() > open.length() + close.length()
        && text.startsWith(open)
        && text.endsWith(close);
  }

  /** The text with its head blank: all lines keep their numbers. */
  String blanked(String text) {
    int lines = entries.isEmpty() ? 0 : lines(text);
    return lines == 0 ? text : "\n".repeat(lines) + text.substring(length);
  }

  private int lines(String text) {
    int lines = 0;
    for (int at = 0; at < length; at = behind(text, lineEnd(text, at))) {
      lines++;
    }
    return lines;
  }

  /** The key that a line opens, in lower case. */
  private static Optional<String> key(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_KEY || !isBlankAt(line, colon + 1)) {
      return Optional.empty();
    }
    boolean comment = line.charAt(0) == '#' || Character.isWhitespace(line.charAt(0));
    return comment
        ? Optional.empty()
        : Optional.of(line.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** Whether a line belongs to the key above: an item of its list, or set in. */
  private static boolean isBelow(String line) {
    return line.isEmpty() || line.startsWith("- ") || isBlankAt(line, 0);
  }

  private static boolean isBlankAt(String line, int at) {
    return at >= line.length() || Character.isWhitespace(line.charAt(at));
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int behind(String text, int end) {
    return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
  }
}
