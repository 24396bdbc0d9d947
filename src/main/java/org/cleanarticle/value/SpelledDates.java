package org.cleanarticle.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.FoundDate.Order;

/**
 * Reads dates with the name of the month. The shape is looked at before the name, so that the
 * tables of months are read only for a text that has dates.
 */
final class SpelledDates {
  /** Thai pages count the years from the death of the Buddha. */
  private static final int BUDDHIST_YEARS = 543;

  private static final int SHORTEST_MONTH = 2;

  private final CalendarNames months;
  private final Clocks clocks;
  private final Set<String> joints;
  private final Set<String> ordinals;
  private final Set<String> yearWords;
  private final Map<String, String> monthWords;

  SpelledDates(Vocabulary vocabulary, Clocks clocks) {
    months = new CalendarNames(vocabulary, "months");
    this.clocks = clocks;
    joints = vocabulary.words("any", "date-joints");
    ordinals = vocabulary.words("any", "ordinal-endings");
    yearWords = vocabulary.words("any", "year-words");
    monthWords = vocabulary.table("any", "month-words");
  }

  /** {@code 2 March 2022}, {@code 2022. március 2.}; the cursor is where digits begin. */
  Optional<FoundDate> fromNumber(Cursor cursor, String language) {
    int digits = cursor.digits();
    if (digits == 4) {
      return yearFirst(cursor, language);
    }
    return digits <= 2 ? dayFirst(cursor, language) : Optional.empty();
  }

  /**
   * {@code March 2nd, 2022}, and {@code Mar 02 08:46:15 CET 2022} as programs print it; the cursor
   * is where a word begins.
   */
  Optional<FoundDate> fromWord(Cursor cursor, String language) {
    int start = cursor.at();
    cursor.skipWord();
    int wordEnd = cursor.at();
    cursor.skipOneOf(".-");
    cursor.spaces();
    int digits = cursor.digits();
    if (digits != 1 && digits != 2) {
      return Optional.empty();
    }
    int dayStart = cursor.at();
    cursor.moveTo(wordEnd);
    String word = cursor.since(start);
    cursor.moveTo(dayStart);
    int day = cursor.number(digits);
    ordinal(cursor);
    if (!Cursor.isSpace(cursor.peek()) && ",.-".indexOf(cursor.peek()) < 0) {
      return Optional.empty();
    }
    cursor.skipOneOf(",.-");
    cursor.spaces();
    cursor.skip(',');
    cursor.spaces();
    skipOf(cursor);
    Optional<Clock> clock = clockInside(cursor);
    int year = Days.year(cursor);
    if (year < 0) {
      return Optional.empty();
    }
    Optional<FoundDate> date = found(start, cursor, year, word, day, language, false);
    return clock.isEmpty() ? date : date.map(d -> d.with(clock.get(), d.start(), d.end()));
  }

  /** A clock time with seconds between the day and the year. */
  private Optional<Clock> clockInside(Cursor cursor) {
    int start = cursor.at();
    Optional<Clock> clock =
        cursor.digits() == 2 && cursor.peek(2) == ':'
            ? clocks.read(cursor, false, true).filter(c -> c.second() >= 0)
            : Optional.empty();
    if (clock.isEmpty()) {
      cursor.moveTo(start);
    }
    cursor.spaces();
    return clock;
  }

  private Optional<FoundDate> dayFirst(Cursor cursor, String language) {
    int start = cursor.at();
    int day = cursor.number(cursor.digits());
    ordinal(cursor);
    gap(cursor);
    skipOf(cursor);
    int wordStart = cursor.at();
    String word = cursor.word();
    if (isNumberWord(word, "month")) {
      return numbered(cursor, start, day);
    }
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
    if (yearWords.contains(word)) {
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
  private Optional<FoundDate> numbered(Cursor cursor, int start, int day) {
    cursor.spaces();
    int digits = cursor.digits();
    if (digits != 1 && digits != 2) {
      return Optional.empty();
    }
    int month = cursor.number(digits);
    gap(cursor);
    int wordStart = cursor.at();
    if (!isNumberWord(cursor.word(), "year")) {
      cursor.moveTo(wordStart);
    }
    cursor.spaces();
    int year = Days.year(cursor);
    return Days.of(year, month, day)
        .map(d -> new FoundDate(start, cursor.at(), d, null, Order.DAY_FIRST, true));
  }

  private boolean isNumberWord(String word, String kind) {
    return !word.isEmpty() && kind.equals(monthWords.get(word.toLowerCase(Locale.ROOT)));
  }

  private Optional<FoundDate> found(
      int start, Cursor cursor, int year, String word, int day, String language, boolean dayFirst) {
    if (word.length() < SHORTEST_MONTH) {
      return Optional.empty();
    }
    int end = cursor.at();
    OptionalInt month = months.number(word, language);
    boolean buddhist = Cursor.isThai(word.charAt(0)) && year > 2400;
    Optional<PartialDate> date =
        month.isEmpty()
            ? Optional.empty()
            : Days.of(buddhist ? year - BUDDHIST_YEARS : year, month.getAsInt(), day);
    Order order = dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    return date.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundDate(start, end, date.get(), null, order, true));
  }

  private static FoundDate yearBefore(FoundDate date) {
    return new FoundDate(date.start(), date.end(), date.date(), null, Order.YEAR_FIRST, true);
  }

  /** Steps over {@code st}, {@code nd}, {@code º} and the like behind a day. */
  private void ordinal(Cursor cursor) {
    int start = cursor.at();
    if (cursor.skipOneOf("º°ª") != '\0') {
      return;
    }
    String ending = cursor.word();
    if (ending.isEmpty()) {
      return;
    }
    if (!ordinals.contains(ending.toLowerCase(Locale.ROOT))) {
      cursor.moveTo(start);
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

  private void skipOf(Cursor cursor) {
    int start = cursor.at();
    String word = cursor.word();
    if (word.isEmpty()) {
      return;
    }
    if (!joints.contains(word) || Cursor.isDigit(cursor.peek())) {
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
