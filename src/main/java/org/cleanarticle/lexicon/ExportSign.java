package org.cleanarticle.lexicon;

import java.util.Map;
import java.util.Optional;

/**
 * A line that an archive prints between the articles of an export, or once for each. The lines
 * stand in {@code words/any/export-signs.txt}.
 *
 * @param kind what it says
 * @param number of the article, if the line counts them
 * @param count how many articles there are, if the line says so
 * @param pattern the line as the list has it
 * @param archive the archive that prints it, empty if there are several
 */
public record ExportSign(Kind kind, long number, long count, String pattern, String archive) {
  /** What a sign says. */
  public enum Kind {
    /** {@code 3 of 41 DOCUMENTS}: an article begins. */
    START,
    /** {@code End of Document}: an article ends. */
    END,
    /** {@code Document MIDEXA0020190508ef58000b2}: an article ends, and no other text says so. */
    ID,
    /** A rule of underscores: an article may end. */
    RULE,
    /** {@code 344 words}: each article says so once. */
    LENGTH
  }

  private static final String LIST = "export-signs";

  /** A line that is longer is none. */
  private static final int LONGEST = 80;

  private static final int SHORTEST_RULE = 20;

  /** A source, a day and a mark: {@code MIDEXA00 20190508 ef58000b2}. */
  private static final int SOURCE = 8;

  private static final int DAY = 8;

  private static final int ID_LENGTH = 25;

  /**
   * The sign that a line is.
   *
   * @param text the whole line, white space folded
   */
  public static Optional<ExportSign> of(String text, Vocabulary vocabulary) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    if (first == '_') {
      return isRule(text)
          ? Optional.of(new ExportSign(Kind.RULE, 0, 0, "_", ""))
          : Optional.empty();
    }
    if (first > 'Z') {
      // All of them begin with a capital or a number.
      return Optional.empty();
    }
    Map<String, String> signs = vocabulary.table("any", LIST);
    long[] numbers = new long[2];
    String pattern = mayHoldNumber(text) ? pattern(text, numbers) : text;
    String value = signs.get(pattern);
    if (value == null) {
      return Optional.empty();
    }
    int space = value.indexOf(' ');
    Kind kind = Kind.valueOf(space < 0 ? value : value.substring(0, space));
    String archive = space < 0 ? "" : value.substring(space + 1);
    return Optional.of(new ExportSign(kind, numbers[0], numbers[1], pattern, archive));
  }

  private static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '_') {
        return false;
      }
    }
    return text.length() >= SHORTEST_RULE;
  }

  /** Numbers stand first or last in a sign; most lines need not be looked at any further. */
  private static boolean mayHoldNumber(String text) {
    return isDigit(text.charAt(0))
        || isDigit(text.charAt(text.length() - 1))
        || text.length() - 1 - text.lastIndexOf(' ') == ID_LENGTH;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The line with {@code {n}} for its numbers and {@code {id}} for that of a document. */
  private static String pattern(String text, long[] numbers) {
    StringBuilder pattern = new StringBuilder(text.length());
    int found = 0;
    for (int from = 0; from < text.length(); ) {
      int space = text.indexOf(' ', from);
      int end = space < 0 ? text.length() : space;
      if (from > 0) {
        pattern.append(' ');
      }
      long number = number(text, from, end);
      if (number >= 0) {
        pattern.append("{n}");
        if (found < numbers.length) {
          numbers[found++] = number;
        }
      } else if (isId(text, from, end)) {
        pattern.append("{id}");
      } else {
        pattern.append(text, from, end);
      }
      from = end + 1;
    }
    return pattern.toString();
  }

  /** The number that a word is, -1 if it is none. */
  private static long number(String text, int from, int end) {
    long number = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c) && number < Integer.MAX_VALUE) {
        number = 10 * number + (c - '0');
      } else if (i == from || c != ',' && c != '.') {
        return -1;
      }
    }
    return from < end ? number : -1;
  }

  private static boolean isId(String text, int from, int end) {
    if (end - from != ID_LENGTH) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean digit = isDigit(c);
      boolean fits =
          i < from + SOURCE
              ? digit || c >= 'A' && c <= 'Z'
              : digit || i >= from + SOURCE + DAY && c >= 'a' && c <= 'z';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
