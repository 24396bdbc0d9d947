package org.cleanarticle.value;

import java.util.Optional;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.value.FoundDate.Order;

/** Reads dates that are written in numbers alone, or with the signs of East Asia. */
final class NumericDates {
  private static final String SEPARATORS = "/.-|\u2010\u2011\u2212\uFF0F";

  /** Signs behind the year, the month and the day: Chinese and Japanese, Korean. */
  private static final String[] YEAR_MONTH_DAY = {"年月日", "년월일"};

  /** Digits of a date that is one number. */
  static final int SHORTEST_COMPACT = 8;

  private NumericDates() {}

  /**
   * Reads a date at the cursor, where digits begin.
   *
   * @return nothing, and the cursor is anywhere, if none stands here
   */
  static Optional<FoundDate> read(Cursor cursor) {
    int start = cursor.at();
    int digits = cursor.digits();
    if (digits == 4) {
      return yearFirst(cursor, start);
    }
    if (digits == SHORTEST_COMPACT || digits == 14) {
      return compact(cursor, start);
    }
    return digits <= 2 && !joinsNumber(cursor) ? yearLast(cursor, start) : Optional.empty();
  }

  /** Whether the digits are part of a longer number or version: {@code 1.2.03.2022}. */
  private static boolean joinsNumber(Cursor cursor) {
    char before = cursor.peek(-1);
    return (before == '.' || before == '/' || before == ',') && Cursor.isDigit(cursor.peek(-2));
  }

  private static Optional<FoundDate> yearFirst(Cursor cursor, int start) {
    int year = cursor.number(4);
    for (String signs : YEAR_MONTH_DAY) {
      if (nextIs(cursor, signs.charAt(0))) {
        return eastAsian(cursor, start, year, signs);
      }
    }
    char separator = separator(cursor);
    int month = part(cursor);
    if (separator == '\0' || month < 0 || separator(cursor) != separator) {
      return Optional.empty();
    }
    int day = part(cursor);
    return Cursor.isDigit(cursor.peek())
        ? Optional.empty()
        : found(start, cursor, Days.of(year, month, day), Optional.empty(), Order.YEAR_FIRST);
  }

  private static Optional<FoundDate> eastAsian(Cursor cursor, int start, int year, String signs) {
    int month = part(cursor);
    if (!nextIs(cursor, signs.charAt(1))) {
      return Optional.empty();
    }
    int day = part(cursor);
    return nextIs(cursor, signs.charAt(2))
        ? found(start, cursor, Days.of(year, month, day), Optional.empty(), Order.YEAR_FIRST)
        : Optional.empty();
  }

  private static boolean nextIs(Cursor cursor, char sign) {
    int start = cursor.at();
    cursor.spaces();
    boolean there = cursor.skip(sign);
    if (there) {
      cursor.spaces();
      // What follows the date is its clock, which reads its own spaces.
      if (!Cursor.isDigit(cursor.peek())) {
        cursor.moveTo(start);
        cursor.spaces();
        cursor.skip(sign);
      }
    } else {
      cursor.moveTo(start);
    }
    return there;
  }

  /** {@code 20220302}, {@code 20220302084600}: only with a year of our time. */
  private static Optional<FoundDate> compact(Cursor cursor, int start) {
    int year = cursor.number(4);
    int month = cursor.number(2);
    int day = cursor.number(2);
    return year < 1900 || year > 2099
        ? Optional.empty()
        : found(start, cursor, Days.of(year, month, day), Optional.empty(), Order.YEAR_FIRST);
  }

  private static Optional<FoundDate> yearLast(Cursor cursor, int start) {
    int first = part(cursor);
    char separator = separator(cursor);
    int second = part(cursor);
    if (separator == '\0' || second < 0 || separator(cursor) != separator) {
      return Optional.empty();
    }
    int year = cursor.digits() == 2 ? shortYear(cursor) : Days.year(cursor);
    // Numbers between bars may be anything else: a date is written "05 | 03 | 2022" in full.
    if (year < 0 || separator == '|' && cursor.at() - start != "05 | 03 | 2022".length()) {
      return Optional.empty();
    }
    Optional<PartialDate> dayFirst = Days.of(year, second, first);
    Optional<PartialDate> monthFirst = Days.of(year, first, second);
    if (dayFirst.isEmpty()) {
      return found(start, cursor, monthFirst, Optional.empty(), Order.MONTH_FIRST);
    }
    // Nobody who writes dots puts the month first.
    boolean certain = separator == '.' || first == second || monthFirst.isEmpty();
    return found(
        start,
        cursor,
        dayFirst,
        certain ? Optional.empty() : monthFirst,
        certain && first != second ? Order.DAY_FIRST : Order.UNKNOWN);
  }

  /**
   * A year of two digits, or -1. With a clock time beside it, which the caller sees to, a date was
   * printed by a machine of our century; alone it could be anything.
   */
  private static int shortYear(Cursor cursor) {
    int year = 2000 + cursor.number(2);
    boolean goesOn = cursor.peek() == '.' && Cursor.isDigit(cursor.peek(1));
    return year < 2050 && !goesOn ? year : -1;
  }

  /** Whether the date's year has two digits, so that it is one only with a clock time. */
  static boolean isShort(String text, FoundDate day) {
    return day.order() != Order.YEAR_FIRST
        && day.end() - day.start() <= "31.12.22".length()
        && !Cursor.isDigit(text.charAt(day.end() - 3));
  }

  /** One or two digits, or -1. */
  private static int part(Cursor cursor) {
    int digits = cursor.digits();
    return digits == 1 || digits == 2 ? cursor.number(digits) : -1;
  }

  /** Steps over a separator and the spaces around it; NUL if there is none. */
  private static char separator(Cursor cursor) {
    int start = cursor.at();
    cursor.spaces();
    boolean spaced = cursor.at() > start;
    char separator = cursor.skipOneOf(SEPARATORS);
    // In "2022 - 10" the sign is a dash, in "2 . 3" a full stop; bars stand apart.
    if (separator == '\0' || spaced != (separator == '|') && separator != '/') {
      cursor.moveTo(start);
      return '\0';
    }
    cursor.spaces();
    return switch (separator) {
      case '.', '/', '|' -> separator;
      case '\uFF0F' -> '/';
      default -> '-';
    };
  }

  private static Optional<FoundDate> found(
      int start,
      Cursor cursor,
      Optional<PartialDate> date,
      Optional<PartialDate> swapped,
      Order order) {
    return date.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FoundDate(start, cursor.at(), date.get(), swapped.orElse(null), order, false));
  }
}
