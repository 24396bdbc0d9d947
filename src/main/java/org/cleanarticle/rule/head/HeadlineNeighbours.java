package org.cleanarticle.rule.head;

import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Shapes;

/**
 * Measures what the lines about a line say of its being the headline: of kicker, headline and
 * standfirst, which stand one below the other, the headline is the short one on top.
 */
final class HeadlineNeighbours {
  /** How many lines up a title may stand that a byline parts from this line. */
  private static final int REACH = 8;

  /** So many lines below headline and standfirst the byline stands. */
  private static final int BYLINE_REACH = 5;

  /** So much longer is a standfirst. */
  private static final double LONGER = 1.2;

  /** How many lines up and down are held against a line. */
  private static final int NEAR = 2;

  /** Fewer words in common are chance. */
  private static final double LEAST_LIKE = .4;

  /** What reviews rate by. */
  private static final String STARS = "\u2605\u2606\u2B50";

  /** A line of so many characters is a paragraph, if it is prose. */
  private static final int PARAGRAPH = 80;

  private final Labelling soFar;
  private final Shapes shapes;
  private final boolean[] bylineOrDate;
  private final boolean[] candidates;

  /** Index of the last paragraph, -1 if there is none. */
  private final int lastProse;

  /** The title last passed and whether a byline or a date has followed it. */
  private int title = -1;

  private boolean bylineSinceTitle;

  private int passed;

  /**
   * @param bylineOrDate the lines that look like one
   * @param candidates the lines that may be the headline
   */
  HeadlineNeighbours(Labelling soFar, boolean[] bylineOrDate, boolean[] candidates) {
    this.soFar = soFar;
    this.bylineOrDate = bylineOrDate;
    this.candidates = candidates;
    shapes = soFar.shapes();
    passed = soFar.firstVisible();
    int last = bylineOrDate.length - 1;
    while (last >= 0 && !isParagraph(last)) {
      last--;
    }
    lastProse = last;
  }

  /** Measures the lines of a page, which come in order. */
  void measure(int i, double[] row) {
    pass(i);
    bylines(i, row);
    titles(i, row);
    stack(i, row);
    HeadlineClue.LAST_LINE.set(row, i > lastProse && i == bylineOrDate.length - 1);
  }

  /** Compares the words of a line with those of the prose above and of the titles beside it. */
  void compare(int i, double[] row) {
    HeadlineClue.SHARE_IN_ABOVE.put(
        row, i > lastProse ? shapes.shareInProse(i, soFar.firstVisible(), i) : 0);
    HeadlineClue.LIKE_ABOVE.put(row, like(i, Math.max(soFar.firstVisible(), i - NEAR), i));
    int below = Math.min(bylineOrDate.length, i + 1 + NEAR);
    HeadlineClue.LIKE_BELOW.put(row, like(i, i + 1, below));
  }

  /** Takes note of the lines above this one. */
  private void pass(int i) {
    for (; passed < i; passed++) {
      if (isTitleShaped(passed, 4)) {
        title = passed;
        bylineSinceTitle = false;
      } else {
        bylineSinceTitle |= bylineOrDate[passed];
      }
    }
  }

  private void bylines(int i, double[] row) {
    HeadlineClue.BYLINE_OR_DATE_BEFORE.set(row, hasBylineOrDate(i - 4, i));
    HeadlineClue.BYLINE_OR_DATE_AFTER.set(row, hasBylineOrDate(i + 1, i + 8));
    HeadlineClue.BYLINE_OR_DATE_NEAR.put(row, nearBylineOrDate(i));
    HeadlineClue.BEHIND_BYLINE.set(row, title >= 0 && i - title <= REACH && bylineSinceTitle);
  }

  private void titles(int i, double[] row) {
    int above = above(i);
    int below = below(i);
    boolean before = above >= soFar.firstVisible();
    boolean after = below < bylineOrDate.length;
    HeadlineClue.AFTER_LABEL.set(row, before && isLabel(above));
    HeadlineClue.AFTER_TITLE.set(row, before && isTitleShaped(above, 4));
    HeadlineClue.BEFORE_TITLE.set(row, after && isTitleShaped(below, 4));
    HeadlineClue.BEFORE_PROSE.set(row, after && shapes.shape(below).isProse());
  }

  private void stack(int i, double[] row) {
    int length = shapes.shape(i).length();
    int above = above(i);
    if (above >= soFar.firstVisible() && isTitleShaped(above, 3)) {
      double longer = Math.log((double) length / Math.max(10, shapes.shape(above).length()));
      HeadlineClue.LONGER_THAN_ABOVE.put(row, longer);
    }
    int below = below(i);
    boolean followed = below < bylineOrDate.length && !bylineOrDate[below];
    HeadlineClue.SHORTER_THAN_BELOW.set(
        row,
        followed
            && shapes.shape(below).length() > LONGER * length
            && (isTitleShaped(below, 4) || shapes.shape(below).isProse())
            && hasBylineOrDate(below, i + 1 + BYLINE_REACH));
  }

  /** The line above; what parts headline and standfirst only to the eye is passed over. */
  private int above(int i) {
    return i - 1 > soFar.firstVisible() && isBetween(i - 1) ? i - 2 : i - 1;
  }

  private int below(int i) {
    return i + 2 < bylineOrDate.length && isBetween(i + 1) ? i + 2 : i + 1;
  }

  /** The stars that a review gives, or a notice: {@code This article is more than 3 years old}. */
  private boolean isBetween(int i) {
    return soFar.is(i, Label.NOTICE) || isRating(i, soFar);
  }

  /** Whether a line is nothing but the stars that a review gives. */
  static boolean isRating(int i, Labelling soFar) {
    return STARS.indexOf(soFar.line(i).text().charAt(0)) >= 0
        && soFar.shapes().shape(i).words() == 0;
  }

  /** The share of the words in common with a title in that range. */
  private double like(int i, int from, int to) {
    double best = 0;
    for (int k = from; k < to; k++) {
      if (isTitleShaped(k, 4)) {
        best = Math.max(best, shapes.content().common(i, k));
      }
    }
    return best < LEAST_LIKE ? 0 : best;
  }

  private boolean isParagraph(int i) {
    LineShape shape = shapes.shape(i);
    return shape.isProse() && shape.length() >= PARAGRAPH;
  }

  /** Whether a line is a word or three, as a kicker or the name of a section. */
  private boolean isLabel(int i) {
    LineShape shape = shapes.shape(i);
    return soFar.isFree(i) && shape.words() <= 3 && shape.length() <= 30;
  }

  private boolean isTitleShaped(int i, int leastWords) {
    LineShape shape = shapes.shape(i);
    return candidates[i]
        && !bylineOrDate[i]
        && shape.words() >= leastWords
        && shape.beginsUpper()
        && shape.digits() < .2;
  }

  /** 1 if a byline or a date stands on the next line, less the further it stands. */
  private double nearBylineOrDate(int i) {
    for (int k = 1; k <= 6 && i + k < bylineOrDate.length; k++) {
      if (bylineOrDate[i + k]) {
        return 1.0 / k;
      }
    }
    return 0;
  }

  private boolean hasBylineOrDate(int from, int to) {
    for (int i = Math.max(soFar.firstVisible(), from); i < Math.min(bylineOrDate.length, to); i++) {
      if (bylineOrDate[i]) {
        return true;
      }
    }
    return false;
  }
}
