package org.cleanarticle.rule.head;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/**
 * The run of lines that holds most prose for the least else (Kadane's algorithm, linear): a first
 * guess of where the story stands, which tells the headline above it from the titles of a menu.
 *
 * @param from index of the first line; the number of lines if there is no prose
 */
record ProseRegion(int from) {
  private static final int MOST_WORTH = 500;

  /** What a line costs that is no prose, and all of those in a row. */
  private static final int COST = 40;

  private static final int MOST_COST = 600;

  static ProseRegion of(Labelling soFar) {
    int size = soFar.lines().size();
    int best = 0;
    int sum = 0;
    int run = 0;
    int start = size;
    int from = size;
    for (int i = soFar.firstVisible(); i < size; i++) {
      LineShape shape = soFar.shapes().shape(i);
      if (shape.isProse() && soFar.isFree(i)) {
        start = sum <= 0 ? i : start;
        sum = Math.max(0, sum) + Math.min(MOST_WORTH, shape.length());
        run = 0;
      } else {
        sum -= Math.min(COST, Math.max(0, MOST_COST - run));
        run += COST;
      }
      if (sum > best) {
        best = sum;
        from = start;
      }
    }
    return new ProseRegion(from);
  }
}
