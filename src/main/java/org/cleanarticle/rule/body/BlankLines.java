package org.cleanarticle.rule.body;

import java.util.List;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.page.Fragment;

/**
 * The blank lines between the lines of a text. Whatever wrote the text out parted all paragraphs of
 * a story in the same way, and furniture mostly in another: it is what is left of the markup.
 */
final class BlankLines {
  private static final int MOST = 15;

  /** What the core shows is weighed against so many lines that fit any number. */
  private static final double PRIOR = 2;

  private final int[] before;
  private final double[] likeBefore = new double[MOST + 1];
  private final double[] likeAfter = new double[MOST + 1];

  BlankLines(Labelling soFar, Core core) {
    int size = soFar.lines().size();
    before = new int[size + 1];
    for (int i = soFar.firstVisible() + 1; i < size; i++) {
      List<Fragment> above = soFar.line(i - 1).fragments();
      int blank = soFar.line(i).number() - above.get(above.size() - 1).number() - 1;
      before[i] = Math.max(0, Math.min(MOST, blank));
    }
    double lines = 2 * PRIOR;
    for (int i = 0; i < size; i++) {
      if (core.holds(i)) {
        likeBefore[before[i]]++;
        likeAfter[before[i + 1]]++;
        lines++;
      }
    }
    for (int n = 0; n <= MOST; n++) {
      likeBefore[n] = (likeBefore[n] + PRIOR) / lines;
      likeAfter[n] = (likeAfter[n] + PRIOR) / lines;
    }
  }

  /** The share of the core's lines that have as many blank lines before them. */
  double likeBefore(int line) {
    return likeBefore[before[line]];
  }

  /** The share of the core's lines that have as many blank lines behind them. */
  double likeAfter(int line) {
    return likeAfter[before[line + 1]];
  }
}
