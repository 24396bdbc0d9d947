package org.cleanarticle.rule.body;

import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.Labelling;

/**
 * Measures the {@link Clue}s of every line that is still free. The ideas and their worth were found
 * on raw pages in six languages: the matter of a line (does it share words with the core of the
 * story?), what stands between it and the start, and its neighbours tell more than its own shape.
 *
 * <p>Linear: every clue looks at a bounded window or at sums kept on the way.
 */
final class Clues {
  /** Length of the core: the prose behind the headline that certainly is the story. */
  private static final int CORE = 2500;

  private static final int SHORT_CORE = 800;

  private final Labelling soFar;
  private final SoftWords softWords;

  Clues(Labelling soFar, SoftWords softWords) {
    this.soFar = soFar;
    this.softWords = softWords;
  }

  /** The values of all clues for all free lines; the rows of other lines are null. */
  double[][] measure() {
    GoodProse prose = new GoodProse(soFar);
    int headline = soFar.headline();
    int start = headline >= 0 ? headline + 1 : prose.first();
    ContentWords ids = soFar.shapes().content();
    Core core = Core.of(prose, soFar, ids, start, CORE);
    LineClues line = new LineClues(soFar, softWords);
    PassedClues passed = new PassedClues(soFar, prose, start);
    NeighbourClues neighbours = new NeighbourClues(soFar, prose, core);
    MatterClues matter = new MatterClues(soFar, prose, ids, core);
    double[][] rows = new double[prose.size()][];
    for (int i = prose.first(); i < prose.size(); i++) {
      if (soFar.isFree(i)) {
        double[] row = new double[Clue.COUNT];
        rows[i] = row;
        Clue.FIRST_LINE.set(row, i == prose.first());
        Clue.NOT_AFTER_HEADLINE.set(row, headline >= 0 && i <= headline);
        Clue.NO_HEADLINE.set(row, headline < 0);
        Clue.CORE_IS_SHORT.set(row, core.length() < SHORT_CORE);
        Clue.IN_CORE.set(row, core.holds(i));
        line.measure(i, row);
        passed.measure(i, row);
        neighbours.measure(i, row);
        matter.measure(i, row);
      }
      passed.pass(i);
    }
    return rows;
  }
}
