package org.cleanarticle.rule.head;

import java.util.List;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;

/**
 * A line that may be the byline.
 *
 * @param splits whether the opening word is all of its line and the names stand on the next
 * @param score see {@link BylineEvidence}
 */
record BylineCandidate(int line, boolean splits, FoundByline byline, int score) {
  /** The index of the last line that stands right below the page's title. */
  private static final int TOP = 2;

  /** What a bare name that is not known loses beside other bylines, in points. */
  private static final int UNKNOWN = 1;

  /**
   * The best of several; null if there are none. A byline without a name gives way to the best one
   * with a name, wherever that stands.
   */
  static BylineCandidate best(List<BylineCandidate> candidates) {
    BylineCandidate best = null;
    BylineCandidate named = null;
    for (BylineCandidate each : candidates) {
      best = best == null || each.rank() > best.rank() ? each : best;
      named = each.names() && (named == null || each.rank() > named.rank()) ? each : named;
    }
    return best != null && best.yields() && named != null ? named : best;
  }

  /** Whether it is a byline for certain and names somebody. */
  private boolean names() {
    return byline.opened() && !byline.names().isEmpty();
  }

  /** Whether it names nobody for certain, or the agency that the page is of. */
  private boolean yields() {
    return byline.opened()
        ? byline.names().isEmpty()
        : line <= TOP && byline.names().stream().allMatch(FoundName::agency);
  }

  /** Beside another byline, words that nothing shows to be a name count for less. */
  private int rank() {
    return score - (byline.opened() || byline.given() ? 0 : UNKNOWN);
  }
}
