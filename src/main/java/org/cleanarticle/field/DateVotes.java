package org.cleanarticle.field;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.article.PartialDate;

/**
 * Counts the votes for the day of an article. The day with the largest sum wins, of equals the one
 * that was named first, and the best of those who name it gives it its form. A witness that names a
 * day more than once counts as where it is trusted most.
 */
final class DateVotes {
  /** How far the clocks of the world are from Greenwich, in hours. */
  private static final int FARTHEST_WEST = 12;

  private static final int FARTHEST_EAST = 14;

  /** Zones differ from Greenwich by whole quarters of an hour. */
  private static final int QUARTER = 15;

  private final List<DateVoter> voters;

  DateVotes(List<DateVoter> voters) {
    this.voters = voters;
  }

  /** The winner; nothing if nobody votes. */
  Optional<DateVoter> winner() {
    Map<PartialDate, Map<String, Integer>> votes = new LinkedHashMap<>();
    for (DateVoter voter : voters) {
      votes
          .computeIfAbsent(day(voter), day -> new HashMap<>())
          .merge(voter.witness(), voter.trust(), Math::max);
    }
    PartialDate first = null;
    int most = 0;
    for (Map.Entry<PartialDate, Map<String, Integer>> day : votes.entrySet()) {
      int sum = 0;
      for (int trust : day.getValue().values()) {
        sum += trust;
      }
      if (first == null || sum > most) {
        first = day.getKey();
        most = sum;
      }
    }
    DateVoter best = null;
    for (DateVoter voter : voters) {
      if (voter.day().equals(first) && (best == null || voter.beats(best))) {
        best = voter;
      }
    }
    return best == null ? Optional.empty() : Optional.of(withOffset(best));
  }

  /**
   * The day a voter names. A moment in Greenwich's time may be on the evening before, or the
   * morning after, where the paper is: then the day that readers see is the day.
   */
  private PartialDate day(DateVoter voter) {
    if (!voter.isUniversal()) {
      return voter.day();
    }
    PartialDate seen = null;
    for (DateVoter local : voters) {
      if (local.isLocal() && canBe(voter, local)) {
        if (local.day().equals(voter.day())) {
          return voter.day();
        }
        seen = seen == null ? local.day() : seen;
      }
    }
    return seen == null ? voter.day() : seen;
  }

  /** Whether a moment falls on a printed day, at the printed time if there is one, in some zone. */
  private static boolean canBe(DateVoter moment, DateVoter local) {
    if (local.meant().minute() >= 0) {
      return offset(moment, local).isPresent();
    }
    LocalDateTime universal = moment.clock();
    LocalDate day = local.clock().toLocalDate();
    return !universal.plusHours(FARTHEST_EAST).toLocalDate().isBefore(day)
        && !universal.minusHours(FARTHEST_WEST).toLocalDate().isAfter(day);
  }

  /** By how much a printed clock time differs from the moment, if it can be the same. */
  private static Optional<ZoneOffset> offset(DateVoter moment, DateVoter local) {
    long minutes = Duration.between(moment.clock(), local.clock()).toMinutes();
    boolean zone =
        minutes % QUARTER == 0 && minutes >= -60 * FARTHEST_WEST && minutes <= 60 * FARTHEST_EAST;
    return zone ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60)) : Optional.empty();
  }

  /** Two clocks that show one moment on two days tell the zone of the one that names none. */
  private DateVoter withOffset(DateVoter winner) {
    if (!winner.isLocal() || winner.meant().minute() < 0 || !winner.meant().offset().isEmpty()) {
      return winner;
    }
    for (DateVoter moment : voters) {
      if (moment.isUniversal() && !moment.day().equals(winner.day())) {
        Optional<ZoneOffset> offset = offset(moment, winner);
        if (offset.isPresent()) {
          return winner.at(offset.get());
        }
      }
    }
    return winner;
  }
}
