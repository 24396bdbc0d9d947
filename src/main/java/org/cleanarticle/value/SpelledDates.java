package org.cleanarticle.value;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.FoundDate.Order;

/**
 * Reads dates with the name of the month. The shape is looked at before the name, so that the
 * tables of months are read only for a text that has dates.
 */
final class SpelledDates {
  private static final Set<String> OF = Set.of("de", "del", "of", "d", "do", "di", "ta", "ng");

  /** Thai pages count the years from the death of the Buddha. */
  private static final int BUDDHIST_YEARS = 543;

  private final CalendarNames months;

  SpelledDates(Vocabulary vocabulary) {
    months = new CalendarNames(vocabulary, "months");
  }

  /** {@code 2 March 2022}, {@code 2022. március 2.}; the cursor is where digits begin. */
  Optional<FoundDate> fromNumber(Cursor cursor, String language) {
    int digits = cursor.digits();
    if (digits == 4) {
      return yearFirst(cursor, language);
    }
    return digits <= 2 ? dayFirst(cursor, language) : Optional.empty();
  }

  /** {@code March 2nd, 2022}; the cursor is where a word begins. */
  Optional<FoundDate> fromWord(Cursor cursor, String language) {
    int start = cursor.at();
    String word = cursor.word();
    cursor.skip('.');
    cursor.spaces();
    int digits = cursor.digits();
    if (digits != 1 && digits != 2) {
      return Optional.empty();
    }
    int day = cursor.number(digits);
    ordinal(cursor);
    if (cursor.peek() != ',' && !Cursor.isSpace(cursor.peek()) && cursor.peek() != '.') {
      return Optional.empty();
    }
    cursor.skipOneOf(",.");
    cursor.spaces();
    cursor.skip(',');
    cursor.spaces();
    skipOf(cursor);
    int year = Days.year(cursor);
    return year < 0 ? Optional.empty() : found(start, cursor, year, word, day, language, false);
  }

  private Optional<FoundDate> dayFirst(Cursor cursor, String language) {
    int start = cursor.at();
    int day = cursor.number(cursor.digits());
    ordinal(cursor);
    gap(cursor);
    skipOf(cursor);
    if (cursor.skipIgnoringCase("tháng")) {
      return vietnamese(cursor, start, day);
    }
    int wordStart = cursor.at();
    String word = cursor.word();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (cursor.peek() == ' ' && Cursor.isLetter(cursor.peek(1)) && !isLatin(word)) {
      // Months of two words: كانون الثاني.
      cursor.skip(' ');
      cursor.word();
      word = cursor.since(wordStart);
    }
    gap(cursor);
    skipOf(cursor);
    int year = Days.year(cursor);
    return year < 0 ? Optional.empty() : found(start, cursor, year, word, day, language, true);
  }

  private Optional<FoundDate> yearFirst(Cursor cursor, String language) {
    int start = cursor.at();
    int year = cursor.number(4);
    gap(cursor);
    String word = cursor.word();
    if (word.equals("m") || word.equals("gada")) {
      gap(cursor);
      if (Cursor.isDigit(cursor.peek()) && cursor.digits() <= 2) {
        int day = cursor.number(cursor.digits());
        gap(cursor);
        return found(start, cursor, year, cursor.word(), day, language, false)
            .map(SpelledDates::yearBefore);
      }
      word = cursor.word();
    }
    gap(cursor);
    int digits = cursor.digits();
    if (word.isEmpty() || digits != 1 && digits != 2) {
      return Optional.empty();
    }
    int day = cursor.number(digits);
    return found(start, cursor, year, word, day, language, false).map(SpelledDates::yearBefore);
  }

  /** {@code 22 tháng 10 năm 2025}, {@code 22 Tháng 10, 2025}. */
  private static Optional<FoundDate> vietnamese(Cursor cursor, int start, int day) {
    cursor.spaces();
    int digits = cursor.digits();
    if (digits != 1 && digits != 2) {
      return Optional.empty();
    }
    int month = cursor.number(digits);
    gap(cursor);
    cursor.skipIgnoringCase("năm");
    cursor.spaces();
    int year = Days.year(cursor);
    return Days.of(year, month, day)
        .map(d -> new FoundDate(start, cursor.at(), d, null, Order.DAY_FIRST, true));
  }

  private Optional<FoundDate> found(
      int start, Cursor cursor, int year, String word, int day, String language, boolean dayFirst) {
    if (word.length() < 2) {
      return Optional.empty();
    }
    int end = cursor.at();
    OptionalInt month = months.number(word, language);
    boolean buddhist = Cursor.isThai(word.charAt(0)) && year > 2400;
    return month.isEmpty()
        ? Optional.empty()
        : Days.of(buddhist ? year - BUDDHIST_YEARS : year, month.getAsInt(), day)
            .map(
                d ->
                    new FoundDate(
                        start, end, d, null, dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST, true));
  }

  private static FoundDate yearBefore(FoundDate date) {
    return new FoundDate(date.start(), date.end(), date.date(), null, Order.YEAR_FIRST, true);
  }

  /** Steps over {@code st}, {@code nd}, {@code º} and the like behind a day. */
  private static void ordinal(Cursor cursor) {
    int start = cursor.at();
    if (cursor.skipOneOf("º°ª") != '\0') {
      return;
    }
    for (String ending : new String[] {"st", "nd", "rd", "th", "er", "an", "e"}) {
      if (cursor.skipIgnoringCase(ending)) {
        if (!Cursor.isLetter(cursor.peek())) {
          return;
        }
        cursor.moveTo(start);
      }
    }
  }

  /** Steps over spaces and at most one sign between the parts of a date. */
  private static void gap(Cursor cursor) {
    cursor.spaces();
    cursor.skipOneOf(".,-/\u2013");
    cursor.spaces();
    cursor.skip(',');
    cursor.spaces();
  }

  private static void skipOf(Cursor cursor) {
    int start = cursor.at();
    String word = cursor.word();
    if (!OF.contains(word) || Cursor.isDigit(cursor.peek())) {
      cursor.moveTo(start);
      return;
    }
    cursor.skipOneOf("'\u2019");
    cursor.spaces();
  }

  private static boolean isLatin(String word) {
    return word.charAt(0) < '\u0600';
  }
}
