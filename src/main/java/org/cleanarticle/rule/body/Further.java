package org.cleanarticle.rule.body;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/** Paragraphs behind the body's region that may go on with it. */
final class Further {
  /** In lines, from one paragraph to the next. */
  private static final int LONGEST_GAP = 15;

  /** In characters, of a paragraph. */
  private static final int PARAGRAPH = 60;

  /** In characters of prose: behind a shorter text a single paragraph is mostly a teaser. */
  private static final int MUCH = 2000;

  private Further() {}

  /** Behind the last of the paragraphs below a line of which none is far from the one before. */
  static int behind(int from, Labelling soFar, double[] sums) {
    int to = from;
    int paragraphs = 0;
    for (int i = from; i < sums.length && i - to < LONGEST_GAP; i++) {
      LineShape shape = soFar.shapes().shape(i);
      if (soFar.isFree(i) && sums[i] > 0 && shape.endsSentence() && shape.length() >= PARAGRAPH) {
        to = i + 1;
        paragraphs++;
      }
    }
    boolean few = soFar.shapes().prose(soFar.firstVisible(), from) < MUCH;
    return few && paragraphs == 1 ? from : to;
  }
}
