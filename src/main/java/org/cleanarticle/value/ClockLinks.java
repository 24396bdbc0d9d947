package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/** Joins dates with the clock times that stand before or behind them. */
final class ClockLinks {
  /** A link longer than this joins nothing. */
  private static final int LONGEST = 24;

  private static final String SIGNS = ",\u060C|-\u2013\u2014\u2022\u00B7/:()@~\uFF08\uFF09";

  private final Vocabulary vocabulary;
  private final Clocks clocks;
  private final Zones zones;
  private final CalendarNames weekdays;

  ClockLinks(Vocabulary vocabulary, Clocks clocks) {
    this.vocabulary = vocabulary;
    this.clocks = clocks;
    this.zones = new Zones(vocabulary);
    this.weekdays = new CalendarNames(vocabulary, "weekdays");
  }

  /**
   * The dates with their clock times.
   *
   * @param shortYears whether a day with a year of two digits is one without a clock time too
   */
  List<FoundDate> withClocks(
      String text, List<FoundDate> days, String language, boolean shortYears) {
    boolean english = language.equals("en");
    List<FoundDate> dates = new ArrayList<>();
    int[] limits = limits(text, days);
    int from = 0;
    for (int i = 0; i < limits.length; i++) {
      FoundDate day = days.get(i);
      if (day.start() < from) {
        continue;
      }
      FoundDate date = day;
      if (!date.date().hasTime()) {
        date = after(new Cursor(text, day.end(), limits[i]), day, language, english);
      }
      if (!date.date().hasTime()) {
        date = before(text, from, limits[i], day, language, english);
      }
      if (shortYears || date.date().hasTime() || !NumericDates.isShort(text, day)) {
        dates.add(date);
        from = date.end();
      }
    }
    return dates;
  }

  /**
   * How far the clock time and the zone of each day may reach: up to the next day, as in {@code
   * 2024-04-27T15:22-03 March 2022}. Only a day with a year of two digits gives way, since it is
   * mostly part of a clock time: {@code 4 May 2022 11.30.12}.
   */
  private static int[] limits(String text, List<FoundDate> days) {
    int[] limits = new int[days.size()];
    int limit = text.length();
    for (int i = limits.length - 1; i >= 0; i--) {
      limits[i] = limit;
      limit = NumericDates.isShort(text, days.get(i)) ? limit : days.get(i).start();
    }
    return limits;
  }

  private FoundDate after(Cursor cursor, FoundDate day, String language, boolean english) {
    if (cursor.digits() == 6 && day.order() == FoundDate.Order.YEAR_FIRST) {
      return compact(cursor, day);
    }
    if (!english && !language.isEmpty() || day.order() == FoundDate.Order.YEAR_FIRST) {
      // In many languages the year is an ordinal: "15. siječnja 2022. u 10:30". In Korea the day
      // has a stop too: "2022.01.15. 오전 10:30".
      cursor.skip('.');
    }
    boolean named = link(cursor, day.end(), language);
    boolean dotted = named || cursor.at() - day.end() <= 3 && cursor.peek(-1) != '/';
    Optional<Clock> clock =
        cursor.at() - day.end() > LONGEST ? Optional.empty() : clocks.read(cursor, dotted, english);
    return clock.isPresent() ? day.with(clock.get(), day.start(), clock.get().end()) : day;
  }

  private static FoundDate compact(Cursor cursor, FoundDate day) {
    int hour = cursor.number(2);
    int minute = cursor.number(2);
    int second = cursor.number(2);
    return hour > 23 || minute > 59 || second > 59
        ? day
        : day.with(new Clock(0, 0, hour, minute, second, ""), day.start(), cursor.at());
  }

  /** {@code 11:48, Thu, Jul 18, 2024}: the last clock time before the date, if it reaches to it. */
  private FoundDate before(
      String text, int from, int limit, FoundDate day, String language, boolean english) {
    int first = Math.max(from, day.start() - 2 * LONGEST);
    for (int i = first; i < day.start(); i++) {
      if (!Cursor.isDigit(text.charAt(i)) || i > from && Cursor.isDigit(text.charAt(i - 1))) {
        continue;
      }
      Cursor cursor = new Cursor(text, i);
      Optional<Clock> clock = clocks.read(cursor, false, english);
      if (clock.isEmpty() || cursor.at() > day.start()) {
        continue;
      }
      link(cursor, cursor.at(), language);
      if (clocks.read(cursor, false, english).isPresent()) {
        // The same time in another zone: "2010 GMT (0410 HKT) March 14".
        link(cursor, cursor.at(), language);
      }
      if (cursor.at() == day.start()) {
        return withZoneBehind(new Cursor(text, day.end(), limit), day, clock.get(), english);
      }
    }
    return day;
  }

  /** {@code 22:00, 11 July 2021 BST}. */
  private FoundDate withZoneBehind(Cursor cursor, FoundDate day, Clock clock, boolean english) {
    Optional<String> zone = zones.read(cursor, false, english);
    String offset = clock.offset().isEmpty() ? zone.orElse("") : clock.offset();
    Clock whole = new Clock(0, 0, clock.hour(), clock.minute(), clock.second(), offset);
    return day.with(whole, clock.start(), cursor.at());
  }

  /**
   * Steps over what may stand between a date and its clock time: signs, a weekday, a zone's name in
   * brackets, and words such as {@code at} and {@code um}.
   *
   * @return whether there was such a word
   */
  private boolean link(Cursor cursor, int start, String language) {
    boolean named = false;
    while (!cursor.isDone() && cursor.at() - start <= LONGEST) {
      int place = cursor.at();
      cursor.spaces();
      while (cursor.skipOneOf(SIGNS) != '\0') {
        cursor.spaces();
      }
      if (cursor.peek() == 'T' && Cursor.isDigit(cursor.peek(1))) {
        cursor.skip('T');
      }
      int word = cursor.at();
      if (Cursor.isLetter(cursor.peek()) && !step(cursor, language)) {
        cursor.moveTo(word);
        return named;
      }
      named |= cursor.at() > word;
      if (cursor.at() == place) {
        return named;
      }
    }
    return named;
  }

  private boolean step(Cursor cursor, String language) {
    String word = cursor.word();
    if (words().contains(lower(word))) {
      cursor.skip('.');
      return true;
    }
    boolean weekday = weekdays.number(word, language).isPresent();
    if (weekday) {
      cursor.skip('.');
    }
    return weekday;
  }

  private Set<String> words() {
    return vocabulary.words("any", "clock-links");
  }

  private static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      lower.append(Character.toLowerCase(word.charAt(i)));
    }
    return lower.toString();
  }
}
