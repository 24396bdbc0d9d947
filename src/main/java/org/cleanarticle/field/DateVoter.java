package org.cleanarticle.field;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.value.FoundDate;

/**
 * A date that someone says is that of the article.
 *
 * @param date as it was found
 * @param reading of day and month; empty if nothing decides between two
 * @param witness who says so: the key of an item of metadata, {@code printed}, {@code url}. One
 *     witness votes for a day but once
 * @param trust how much the vote counts
 * @param lines numbers of the input lines that it was read from
 * @param rule the rule that found it
 */
record DateVoter(
    FoundDate date,
    Optional<OrderEvidence.Reading> reading,
    String witness,
    int trust,
    List<Integer> lines,
    String rule) {
  static final String PRINTED = "printed";
  static final String URL = "url";

  DateVoter {
    lines = List.copyOf(lines);
  }

  /** The date as most likely meant. */
  PartialDate meant() {
    return reading.isPresent() ? reading.get().date() : date.date();
  }

  PartialDate day() {
    return meant().toDay();
  }

  /** Whether this one gives the day a better form: the fuller one, then the more trusted. */
  boolean beats(DateVoter other) {
    int more = fullness() - other.fullness();
    return more == 0 ? trust > other.trust : more > 0;
  }

  private int fullness() {
    PartialDate meant = meant();
    return (meant.hasTime() ? 1 : 0) + (meant.offset().isEmpty() ? 0 : 1);
  }

  /** Whether readers see it, so that its day is that of the place of publication. */
  boolean isLocal() {
    return (witness.equals(PRINTED) || witness.equals(URL)) && !isUniversal();
  }

  /** Whether it is a moment in Greenwich's time, whose day may be another where it was written. */
  boolean isUniversal() {
    String offset = meant().offset();
    return meant().minute() >= 0 && (offset.equals("Z") || offset.equals("+00:00"));
  }

  /** The clock time and day alone, at the start of what is not given. */
  LocalDateTime clock() {
    PartialDate meant = meant();
    return LocalDateTime.of(
        meant.year(),
        meant.month(),
        meant.day(),
        Math.max(0, meant.hour()),
        Math.max(0, meant.minute()));
  }

  /** The same vote for a date with this offset. */
  DateVoter at(ZoneOffset offset) {
    PartialDate meant = meant();
    PartialDate whole = meant.at(meant.hour(), meant.minute(), meant.second(), offset.getId());
    return new DateVoter(
        date,
        reading.map(r -> new OrderEvidence.Reading(whole, r.certain())),
        witness,
        trust,
        lines,
        rule);
  }
}
