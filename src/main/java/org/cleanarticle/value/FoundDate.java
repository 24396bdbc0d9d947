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
 */
public record FoundDate(int start, int end, PartialDate date, PartialDate swapped, Order order) {
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
