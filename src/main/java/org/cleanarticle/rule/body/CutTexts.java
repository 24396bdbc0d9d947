package org.cleanarticle.rule.body;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Shapes;

/**
 * Where at the end of a body texts stand that mostly break off (…), they announce other articles,
 * however well they read.
 */
final class CutTexts {
  private static final int FEWEST = 2;
  private static final double MOSTLY = 2 / 3.0;

  /** In characters; a shorter line that breaks off is a cry or a thought. */
  private static final int SHORTEST = 40;

  /** Prose that must stand before them, in characters. */
  private static final int LEAST_BEFORE = 300;

  private CutTexts() {}

  /** The region less such texts at its end. */
  static BodyRegion without(BodyRegion region, Labelling soFar) {
    Shapes shapes = soFar.shapes();
    int before = 0;
    for (int i = region.from(); i < region.to(); i++) {
      before += shapes.isProse(i) ? shapes.shape(i).length() : 0;
    }
    int end = region.to();
    int prose = 0;
    int cut = 0;
    for (int i = region.to() - 1; i >= region.from(); i--) {
      boolean breaksOff = breaksOff(i, soFar);
      prose += breaksOff || shapes.isProse(i) ? 1 : 0;
      cut += breaksOff ? 1 : 0;
      before -= shapes.isProse(i) ? shapes.shape(i).length() : 0;
      if (breaksOff && cut >= FEWEST && cut >= MOSTLY * prose && before >= LEAST_BEFORE) {
        end = i;
      }
    }
    return new BodyRegion(region.from(), end);
  }

  private static boolean breaksOff(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    return text.length() >= SHORTEST && (text.endsWith("…") || text.endsWith("..."));
  }
}
