package org.cleanarticle.value;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cleanarticle.article.PartialDate;

/**
 * A date that counts back from a day the text does not name.
 *
 * @param start first character, in UTF-16 units
 * @param end behind the last character
 * @param count how many units back; 0 for today
 * @param unit what is counted
 * @param clock the clock time that stands with a day: {@code yesterday at 20:07}
 */
public record RelativeDate(int start, int end, int count, ChronoUnit unit, Optional<Clock> clock) {
  /** A day that is given without a time is taken at noon. */
  private static final int NOON = 12;

  /**
   * The day meant, with the clock time if one is printed.
   *
   * @param reference when the text was read or copied, at least its day
   * @return nothing if the unit is longer than a day, since nobody counts those exactly
   */
  public Optional<PartialDate> from(PartialDate reference) {
    if (unit.compareTo(ChronoUnit.DAYS) > 0) {
      return Optional.empty();
    }
    boolean timed = reference.minute() >= 0;
    LocalDateTime now =
        LocalDateTime.of(
            reference.year(),
            reference.month(),
            reference.day(),
            timed ? reference.hour() : NOON,
            timed ? reference.minute() : 0);
    LocalDateTime then = now.minus(count, unit);
    PartialDate day = PartialDate.of(then.getYear(), then.getMonthValue(), then.getDayOfMonth());
    return Optional.of(
        clock.map(c -> day.at(c.hour(), c.minute(), c.second(), c.offset())).orElse(day));
  }
}
