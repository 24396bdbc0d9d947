package org.cleanarticle.rule.body;

import java.util.BitSet;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/**
 * The body of a story of one paragraph on a page of menus: nothing about it speaks for it, but it
 * stands right below the headline, the byline or the date. It counts only where nothing else on the
 * page reads as a body; a teaser is shorter.
 */
final class LoneParagraph {
  static final String RULE = "body-lone-paragraph";

  /** In characters. */
  private static final int SHORTEST = 300;

  /** In lines, below the head. */
  private static final int WITHIN = 3;

  private LoneParagraph() {}

  /**
   * The paragraph.
   *
   * @param sums the weighted sum of each line's clues
   * @return its line; none if the page has a body, or no such paragraph
   */
  static BitSet in(Labelling soFar, double[] sums) {
    BitSet found = new BitSet();
    int head = -1;
    for (int i = soFar.firstVisible(); i < sums.length; i++) {
      if (soFar.isFree(i) ? sums[i] > 0 : soFar.isBody(i)) {
        return new BitSet();
      }
      if (isHead(i, soFar)) {
        head = i;
      } else if (head >= 0 && i - head <= WITHIN && found.isEmpty() && isParagraph(i, soFar)) {
        found.set(i);
      }
    }
    return found;
  }

  private static boolean isHead(int line, Labelling soFar) {
    return soFar.is(line, Label.HEADLINE)
        || soFar.is(line, Label.BYLINE)
        || soFar.is(line, Label.DATE);
  }

  private static boolean isParagraph(int line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return soFar.isFree(line)
        && shape.length() >= SHORTEST
        && (shape.endsSentence() || shape.sentences() > 0)
        && shape.function() > 0;
  }
}
