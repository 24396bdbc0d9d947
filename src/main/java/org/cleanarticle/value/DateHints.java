package org.cleanarticle.value;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.cleanarticle.article.PartialDate;

/**
 * What the user knows of the dates in an article.
 *
 * @param order how numeric dates are ordered, {@link FoundDate.Order#DAY_FIRST} or {@link
 *     FoundDate.Order#MONTH_FIRST}, whatever the page speaks for
 * @param reference when the page was read or copied, at least its day: relative dates count from
 *     it, and no date of the article is later
 * @param zone of the clock times that name no zone, or one that is several
 */
public record DateHints(
    Optional<FoundDate.Order> order, Optional<PartialDate> reference, Optional<ZoneId> zone) {
  /** Nothing is known. */
  public static final DateHints NONE =
      new DateHints(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A date with the offset that the zone has then, if its time names none. Of a local time that
   * comes twice, when summer ends, the first is meant.
   */
  public PartialDate zoned(PartialDate date) {
    if (zone.isEmpty() || date.minute() < 0 || !date.offset().isEmpty()) {
      return date;
    }
    LocalDateTime local =
        LocalDateTime.of(date.year(), date.month(), date.day(), date.hour(), date.minute());
    String offset = zone.get().getRules().getOffset(local).getId();
    // An offset has no seconds but in old times, which no news article is from.
    return date.at(date.hour(), date.minute(), date.second(), offset);
  }
}
