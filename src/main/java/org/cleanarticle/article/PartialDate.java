package org.cleanarticle.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * A date at just the precision that its source gives. A missing part is -1, and where a part is
 * missing all finer ones are.
 *
 * @param year full year, 1 to 9999
 * @param month 1 to 12 or -1
 * @param day 1 to 31 or -1
 * @param hour 0 to 23 or -1
 * @param minute 0 to 59 or -1
 * @param second 0 to 59 or -1
 * @param offset {@code Z} or {@code +01:00}; empty if the source names no unambiguous zone
 */
public record PartialDate(
    int year, int month, int day, int hour, int minute, int second, String offset) {

  /** Where the colon before the seconds stands. */
  private static final int SECONDS = "2022-03-02T08:46".length();

  /**
   * Checks that there is such a day and time.
   *
   * @throws DateTimeException if there is no such day or time
   */
  public PartialDate {
    if (year < 1 || year > 9999 || hour > 23 || minute > 59 || second > 59) {
      throw new DateTimeException("no such date or time");
    }
    if (day >= 0) {
      LocalDate.of(year, month, day);
    } else if (month >= 0) {
      LocalDate.of(year, month, 1);
    }
  }

  /**
   * A day without a time.
   *
   * @param year full year
   * @param month 1 to 12
   * @param day 1 to 31
   * @return the day
   * @throws DateTimeException if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, month, day, -1, -1, -1, "");
  }

  /**
   * Reads a day, or a day and time, in the form that {@link #toString} writes.
   *
   * @param iso a text such as {@code 2022-03-02T08:46}
   * @return the date
   * @throws DateTimeException if the text is no such date
   */
  public static PartialDate parse(String iso) {
    TemporalAccessor parsed = Iso.FORMAT.parse(iso);
    boolean timed = parsed.isSupported(ChronoField.HOUR_OF_DAY);
    boolean seconds = iso.length() > SECONDS && iso.charAt(SECONDS) == ':';
    boolean zoned = parsed.isSupported(ChronoField.OFFSET_SECONDS);
    return new PartialDate(
        parsed.get(ChronoField.YEAR),
        parsed.get(ChronoField.MONTH_OF_YEAR),
        parsed.get(ChronoField.DAY_OF_MONTH),
        timed ? parsed.get(ChronoField.HOUR_OF_DAY) : -1,
        timed ? parsed.get(ChronoField.MINUTE_OF_HOUR) : -1,
        timed && seconds ? parsed.get(ChronoField.SECOND_OF_MINUTE) : -1,
        zoned ? ZoneOffset.from(parsed).getId() : "");
  }

  /**
   * Whether the time of day is known.
   *
   * @return whether it is known
   */
  public boolean hasTime() {
    return hour >= 0;
  }

  /**
   * The day alone.
   *
   * @return the day without its time
   */
  public PartialDate toDay() {
    return of(year, month, day);
  }

  /**
   * Whether this day comes after another; both must have one.
   *
   * @param other another day
   * @return whether this is the later one
   */
  public boolean isDayAfter(PartialDate other) {
    return year != other.year
        ? year > other.year
        : month != other.month ? month > other.month : day > other.day;
  }

  /**
   * The same day at another time.
   *
   * @param newHour 0 to 23 or -1
   * @param newMinute 0 to 59 or -1
   * @param newSecond 0 to 59 or -1
   * @param newOffset {@code Z}, {@code +01:00} or empty
   * @return the changed date
   */
  public PartialDate at(int newHour, int newMinute, int newSecond, String newOffset) {
    return new PartialDate(year, month, day, newHour, newMinute, newSecond, newOffset);
  }

  // Written out: linking what Java makes of a record costs a fiftieth of a second at every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date
        && year == date.year
        && month == date.month
        && day == date.day
        && hour == date.hour
        && minute == date.minute
        && second == date.second
        && offset.equals(date.offset);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * year + month) + day) + 60 * hour + minute;
  }

  /** The form of ISO 8601 with just the parts that are known: {@code 2022-03-02T08:46}. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder().append(year);
    while (iso.length() < 4) {
      iso.insert(0, '0');
    }
    append(iso, '-', month);
    append(iso, '-', day);
    append(iso, 'T', hour);
    append(iso, ':', minute);
    append(iso, ':', second);
    return iso.append(hour >= 0 ? offset : "").toString();
  }

  private static void append(StringBuilder iso, char separator, int part) {
    if (part >= 0) {
      iso.append(separator).append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
    }
  }

  /** Apart, since Java's formats take long to make and few runs read a date in this form. */
  private static final class Iso {
    static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
  }
}
