package org.cleanarticle.value;

import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import org.cleanarticle.article.PartialDate;

/** Days that there are. */
final class Days {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private Days() {}

  /** A day, or nothing if the calendar has none such. */
  static Optional<PartialDate> of(int year, int month, int day) {
    boolean exists =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    return exists ? Optional.of(PartialDate.of(year, month, day)) : Optional.empty();
  }

  /**
   * Reads a year of four digits. More digits are a time or another date that lost its space: {@code
   * 20247:55}; then only a year of our time will do.
   *
   * @return -1, and the cursor is anywhere, if none stands here
   */
  static int year(Cursor cursor) {
    int digits = cursor.digits();
    if (digits < 4 || digits > 8) {
      return -1;
    }
    int year = cursor.number(4);
    return digits == 4 || year >= 1900 && year < 2100 ? year : -1;
  }
}
