package org.cleanarticle.value;

import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;

/** Reads clock times in their many forms. */
final class Clocks {
  private static final String HOUR_SIGNS = "時时點시";
  private static final String MINUTE_SIGNS = "分분";

  private final Zones zones;
  private final DayHalves halves;
  private final String[] hourWords;

  Clocks(Vocabulary vocabulary) {
    zones = new Zones(vocabulary);
    halves = new DayHalves(vocabulary);
    hourWords = vocabulary.words("any", "hour-words").toArray(new String[0]);
  }

  /**
   * Reads a clock time.
   *
   * @param dotted whether {@code 14.30} stands where it can only be a time
   * @param english whether the text is English
   * @return nothing, and the cursor stays, if none stands here
   */
  Optional<Clock> read(Cursor cursor, boolean dotted, boolean english) {
    int start = cursor.at();
    Optional<Clock> clock = clock(cursor, start, dotted, english);
    if (clock.isEmpty()) {
      cursor.moveTo(start);
    }
    return clock;
  }

  private Optional<Clock> clock(Cursor cursor, int start, boolean dotted, boolean english) {
    char half = halves.before(cursor);
    int digits = cursor.digits();
    if (digits == 4) {
      return military(cursor, start, english);
    }
    if (digits != 1 && digits != 2) {
      return Optional.empty();
    }
    int hour = cursor.number(digits);
    int minute = 0;
    int second = -1;
    boolean sure = half != '\0';
    char separator = separator(cursor);
    if (separator != '\0') {
      if (separator == 'h' && cursor.digits() == 1 && MINUTE_SIGNS.indexOf(cursor.peek(1)) >= 0) {
        minute = cursor.number(1);
        cursor.skipOneOf(MINUTE_SIGNS);
        sure = true;
      } else if (separator == 'h' && cursor.digits() != 2) {
        sure = true;
      } else if (cursor.digits() != 2) {
        return Optional.empty();
      } else {
        minute = cursor.number(2);
        sure |= separator != '.' || dotted;
        second = second(cursor, separator);
      }
    }
    if (half == '\0') {
      half = halves.after(cursor);
      sure |= half != '\0';
    }
    sure |= hourWord(cursor);
    boolean numbered = separator != '\0';
    Optional<String> zone = zones.read(cursor, numbered, english);
    sure |= numbered && zone.isPresent();
    hour = inDay(hour, half);
    if (!sure || hour < 0 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    return Optional.of(new Clock(start, cursor.at(), hour, minute, second, zone.orElse("")));
  }

  /** {@code 1430 GMT}: four digits are a time only with a zone behind them. */
  private Optional<Clock> military(Cursor cursor, int start, boolean english) {
    int hour = cursor.number(2);
    int minute = cursor.number(2);
    Optional<String> zone = zones.read(cursor, false, english);
    return zone.isPresent() && hour < 24 && minute < 60
        ? Optional.of(new Clock(start, cursor.at(), hour, minute, -1, zone.get()))
        : Optional.empty();
  }

  /** Steps over what stands between hours and minutes: {@code :}, {@code .}, {@code h}. */
  private static char separator(Cursor cursor) {
    int start = cursor.at();
    char separator = cursor.skipOneOf(":.\uFF1A");
    if (separator == '\0') {
      cursor.spaces();
      if (cursor.skipOneOf("hHｈ") != '\0' || cursor.skipOneOf(HOUR_SIGNS) != '\0') {
        boolean word = cursor.peek(-1) < 128 && Cursor.isLetter(cursor.peek());
        int after = cursor.at();
        cursor.spaces();
        boolean minutes = cursor.digits() == 2;
        minutes |= cursor.digits() == 1 && MINUTE_SIGNS.indexOf(cursor.peek(1)) >= 0;
        if (!minutes) {
          cursor.moveTo(after);
        }
        if (!word) {
          return 'h';
        }
      }
      cursor.moveTo(start);
      return '\0';
    }
    if (!Cursor.isDigit(cursor.peek())) {
      cursor.moveTo(start);
      return '\0';
    }
    return separator == '\uFF1A' ? ':' : separator;
  }

  private static int second(Cursor cursor, char separator) {
    if (cursor.skipOneOf(MINUTE_SIGNS) != '\0') {
      int start = cursor.at();
      cursor.spaces();
      if (cursor.digits() == 2) {
        int second = cursor.number(2);
        if (cursor.skipOneOf("秒초") != '\0') {
          return second;
        }
      }
      cursor.moveTo(start);
      return -1;
    }
    if (separator == 'h' || cursor.peek() != separator || !Cursor.isDigit(cursor.peek(1))) {
      return -1;
    }
    cursor.skip(separator);
    int second = cursor.digits() == 2 ? cursor.number(2) : 60;
    if (cursor.peek() == '.' && Cursor.isDigit(cursor.peek(1))) {
      cursor.skip('.');
      cursor.number(Math.min(cursor.digits(), 9));
    }
    return second;
  }

  /** Steps over {@code Uhr} and the like; they make a time of a number. */
  private boolean hourWord(Cursor cursor) {
    int start = cursor.at();
    cursor.spaces();
    int place = cursor.at();
    for (String word : hourWords) {
      if (cursor.skipIgnoringCase(word)) {
        if (!Character.isLowerCase(cursor.peek())) {
          cursor.skip('.');
          return true;
        }
        cursor.moveTo(place);
      }
    }
    cursor.moveTo(start);
    return false;
  }

  /** The hour of the day, or -1 if there is none such. */
  private static int inDay(int hour, char half) {
    if (half == '\0' || hour > 12) {
      // Pages that print 14:30 PM mean half past two.
      return hour < 24 && half != 'a' ? hour : hour == 24 || hour > 12 ? -1 : hour;
    }
    return hour % 12 + (half == 'p' ? 12 : 0);
  }
}
