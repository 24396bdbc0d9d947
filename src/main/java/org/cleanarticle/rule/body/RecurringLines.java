package org.cleanarticle.rule.body;

import java.util.List;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;

/**
 * The lines that come in several gaps of a body: "Reply" under each comment, "Share this" between
 * the articles of a page. Where such a line comes first, the story may well have ended.
 */
final class RecurringLines {
  private static final int SEVERAL = 3;
  private static final int MANY = 5;

  private final LineGroups groups;
  private final List<Gap> gaps;

  /** Of each first line of its kind in how many gaps it stands. */
  private final int[] counts;

  /** And the number of the first of them. */
  private final int[] firstGap;

  RecurringLines(Labelling soFar, List<Gap> gaps) {
    this.gaps = gaps;
    groups = soFar.shapes().groups();
    int size = soFar.lines().size();
    counts = new int[size];
    firstGap = new int[size];
    int[] last = new int[size];
    for (int k = 0; k < gaps.size(); k++) {
      for (int i = gaps.get(k).from(); i < gaps.get(k).to(); i++) {
        int kind = groups.first(i);
        if (last[kind] <= k) {
          last[kind] = k + 1;
          firstGap[kind] = counts[kind] == 0 ? k : firstGap[kind];
          counts[kind]++;
        }
      }
    }
  }

  /** How often the line of a gap comes that comes in most gaps: 0 if in no other, at most 1. */
  double share(int gap) {
    int most = 1;
    for (int i = gaps.get(gap).from(); i < gaps.get(gap).to(); i++) {
      most = Math.max(most, counts[groups.first(i)]);
    }
    return Math.min(1, (most - 1) / (MANY - 1.0));
  }

  /** Whether a gap is the first to hold a line that comes in several. */
  boolean begins(int gap) {
    for (int i = gaps.get(gap).from(); i < gaps.get(gap).to(); i++) {
      int kind = groups.first(i);
      if (counts[kind] >= SEVERAL && firstGap[kind] == gap) {
        return true;
      }
    }
    return false;
  }
}
