package org.cleanarticle.value;

import org.cleanarticle.article.PartialDate;

/**
 * A date in a text.
 *
 * @param start first character, in UTF-16 units
 * @param end behind the last character, with the clock time and zone if they stand with it
 * @param date the date as most likely meant
 * @param swapped the other reading of a numeric date whose day and month can change places; {@code
 *     null} if there is none
 * @param order what the form itself says of the order
 * @param spelled whether the month is a word
 */
public record FoundDate(
    int start, int end, PartialDate date, PartialDate swapped, Order order, boolean spelled) {
  /** The same day at a clock time that stands elsewhere. */
  public FoundDate at(Clock clock) {
    return with(clock, start, end);
  }

  /** The same day with the clock time that stands with it, and the span of both. */
  FoundDate with(Clock clock, int newStart, int newEnd) {
    return new FoundDate(
        newStart,
        newEnd,
        at(date, clock),
        swapped == null ? null : at(swapped, clock),
        order,
        spelled);
  }

  private static PartialDate at(PartialDate day, Clock clock) {
    return day.at(clock.hour(), clock.minute(), clock.second(), clock.offset());
  }

  /** How the parts of a date are ordered. */
  public enum Order {
    /** The year stands first. */
    YEAR_FIRST,
    /** A number, then the month. */
    DAY_FIRST,
    /** The month, then a number. */
    MONTH_FIRST,
    /** Either: {@code 02/03/2022}. */
    UNKNOWN
  }
}
