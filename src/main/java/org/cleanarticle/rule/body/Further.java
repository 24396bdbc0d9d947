package org.cleanarticle.rule.body;

import org.cleanarticle.label.Label;
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

  /** In words: fewer are no title. */
  private static final int FEWEST_TITLE_WORDS = 3;

  /** In words, with the time and what stands before it. */
  private static final int LONGEST_DATE = 6;

  /** In lines, from one paragraph to the next with what stands between them. */
  private static final int TITLE = 2;

  private static final int TITLE_AND_DATE = 3;

  private Further() {}

  /**
   * Behind the last of the paragraphs below a line of which none is far from the one before. Where
   * each of several stands below a title of its own, they tell of other articles.
   */
  static int behind(int from, Labelling soFar, double[] sums) {
    int to = from;
    int paragraphs = 0;
    int titled = 0;
    for (int i = from; i < sums.length && i - to < LONGEST_GAP; i++) {
      LineShape shape = soFar.shapes().shape(i);
      if (soFar.isFree(i) && sums[i] > 0 && shape.endsSentence() && shape.length() >= PARAGRAPH) {
        titled += isTeaser(i, paragraphs > 0 ? to - 1 : -1, soFar) ? 1 : 0;
        to = i + 1;
        paragraphs++;
      }
    }
    boolean few = soFar.shapes().prose(soFar.firstVisible(), from) < MUCH;
    boolean teasers = paragraphs == 1 ? few : titled == paragraphs;
    return teasers ? from : to;
  }

  /**
   * Whether a paragraph stands below a title of its own, and right above that another such
   * paragraph or the date of one: between two of the story stands a list of titles, or a label.
   */
  private static boolean isTeaser(int i, int before, Labelling soFar) {
    LineShape title = soFar.shapes().shape(i - 1);
    return title.words() >= FEWEST_TITLE_WORDS
        && !title.endsSentence()
        && !title.endsColon()
        && (soFar.isFree(i - 1) || soFar.is(i - 1, Label.REPEAT))
        && (before < 0
            || i - before == TITLE
            || i - before == TITLE_AND_DATE && isShort(before + 1, soFar));
  }

  /** {@code 3 May 2023}, {@code 2 hours ago}. */
  private static boolean isShort(int i, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.words() <= LONGEST_DATE && !shape.endsSentence();
  }
}
