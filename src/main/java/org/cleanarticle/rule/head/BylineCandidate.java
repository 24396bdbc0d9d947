package org.cleanarticle.rule.head;

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

  /** What names nobody yields to a byline that names somebody, wherever that stands. */
  boolean isBetterThan(BylineCandidate other) {
    return names() && other.yields() || other.names() && yields() ? names() : rank() > other.rank();
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
