package org.cleanarticle.value;

import java.util.Optional;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Reads the day of publication out of an article's address: {@code /2022/03/02/}, {@code
 * /2022/mar/02/}, {@code /2022-03-02-title}, {@code /20220302/}. Only the path counts, and of an
 * archived page only the path of the original. Linear in the length of the address. Thread-safe.
 */
public final class UrlDates {
  /** No page of the web is older. */
  private static final int FIRST_YEAR = 1991;

  private static final int LAST_YEAR = 2099;

  /** Digits of the day and time in an archive's address. */
  private static final int STAMP = 14;

  private static final String SCHEME = "://";

  private final CalendarNames months;

  public UrlDates(Vocabulary vocabulary) {
    months = new CalendarNames(vocabulary, "months");
  }

  /** The day in an address; nothing if it names none, or only one that can be read in two ways. */
  public Optional<PartialDate> find(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    String path = url.substring(0, end);
    int host = path.lastIndexOf(SCHEME);
    int start = host < 0 ? 0 : path.indexOf('/', host + SCHEME.length());
    for (int i = Math.max(0, start); start >= 0 && i < path.length(); i++) {
      if (Cursor.isDigit(path.charAt(i)) && (i == 0 || !isPartOfWord(path.charAt(i - 1)))) {
        Optional<PartialDate> day = at(new Cursor(path, i));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** When an archive copied the page, by the address of the copy; nothing if it is none. */
  public static Optional<PartialDate> copied(String url) {
    int original = url.lastIndexOf("/http");
    for (int i = 1; i < original; i++) {
      Cursor cursor = new Cursor(url, i);
      if (url.charAt(i - 1) == '/' && cursor.digits() == STAMP) {
        return Days.of(cursor.number(4), cursor.number(2), cursor.number(2));
      }
    }
    return Optional.empty();
  }

  private Optional<PartialDate> at(Cursor cursor) {
    return switch (cursor.digits()) {
      case 8 -> compact(cursor);
      case 4 -> yearFirst(cursor);
      case 2 -> dayFirst(cursor);
      default -> Optional.empty();
    };
  }

  private static Optional<PartialDate> compact(Cursor cursor) {
    return day(cursor, cursor.number(4), cursor.number(2), cursor.number(2));
  }

  private Optional<PartialDate> yearFirst(Cursor cursor) {
    int year = cursor.number(4);
    if (cursor.skipOneOf("/-_") == '\0') {
      return Optional.empty();
    }
    int month = month(cursor);
    if (month < 0 || cursor.skipOneOf("/-_") == '\0') {
      return Optional.empty();
    }
    int digits = cursor.digits();
    return digits == 1 || digits == 2
        ? day(cursor, year, month, cursor.number(digits))
        : Optional.empty();
  }

  private int month(Cursor cursor) {
    int digits = cursor.digits();
    if (digits == 0) {
      return months.number(cursor.word(), "en").orElse(-1);
    }
    return digits <= 2 ? cursor.number(digits) : -1;
  }

  /** {@code 23-01-2022}, if the first number can be no month. */
  private static Optional<PartialDate> dayFirst(Cursor cursor) {
    int day = cursor.number(2);
    char separator = cursor.skipOneOf("-_");
    if (separator == '\0' || day <= 12 || cursor.digits() != 2) {
      return Optional.empty();
    }
    int month = cursor.number(2);
    return cursor.skip(separator) && cursor.digits() == 4
        ? day(cursor, cursor.number(4), month, day)
        : Optional.empty();
  }

  private static Optional<PartialDate> day(Cursor cursor, int year, int month, int day) {
    boolean plausible = year >= FIRST_YEAR && year <= LAST_YEAR && !isPartOfWord(cursor.peek());
    return plausible ? Days.of(year, month, day) : Optional.empty();
  }

  private static boolean isPartOfWord(char c) {
    return c != '\0' && Character.isLetterOrDigit(c);
  }
}
