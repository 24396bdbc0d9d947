package org.cleanarticle.rule.body;

import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/**
 * The run of lines that holds the body: the one with the greatest gain (Kadane's algorithm,
 * linear). A line gains or costs its clipped sum times its length, and one weak run between good
 * prose costs no more than {@value #WEAK_RUN}: a long inset is still an inset. Where a good
 * paragraph stands a few lines further on it costs less, so that a story of short ones may end
 * behind an inset. No run goes across the story's head, see {@link StoryHeads}.
 *
 * @param from index of the first line
 * @param to index behind the last; equal to {@code from} if there is no body
 */
record BodyRegion(int from, int to) {
  private static final double CLIP = 3;
  private static final int LEAST_WORTH = 30;
  private static final int MOST_WORTH = 500;
  private static final double WEAK_RUN = 4.0;
  private static final double WEAK_INSET = 1.0;

  /** In lines, with the paragraph behind it. */
  private static final int LONGEST_INSET = 6;

  private static final double GOOD = 1.5;

  /** In characters. */
  private static final int PARAGRAPH = 60;

  private static final double INSET = .05;
  private static final double TAIL = 1.0;

  static BodyRegion of(double[] sums, Labelling soFar) {
    double best = 0;
    double sum = 0;
    double run = 0;
    double most = WEAK_RUN;
    int start = soFar.firstVisible();
    BodyRegion region = new BodyRegion(sums.length, sums.length);
    StoryHeads heads = new StoryHeads(soFar);
    for (int i = soFar.firstVisible(); i < sums.length; i++) {
      if (heads.at(i)) {
        sum = 0;
      }
      double gain =
          soFar.isFree(i)
              ? gain(sums[i], soFar.shapes().shape(i).length())
              : ofClaimed(soFar.label(i).orElseThrow());
      if (gain < 0) {
        if (run == 0) {
          most = isInset(i, sums, soFar) ? WEAK_INSET : WEAK_RUN;
        }
        double cost = Math.min(-gain, Math.max(0, most - run));
        run -= gain;
        gain = -Math.max(cost, .02);
      } else {
        run = 0;
      }
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += gain;
      if (sum > best) {
        best = sum;
        region = new BodyRegion(start, i + 1);
      }
    }
    return region;
  }

  /** Whether a good paragraph follows within a few lines, or two fair ones in a row. */
  private static boolean isInset(int from, double[] sums, Labelling soFar) {
    int to = Math.min(sums.length, from + LONGEST_INSET);
    for (int i = from + 1; i < to; i++) {
      if (isParagraph(i, sums, soFar)
          && (sums[i] >= GOOD || i + 1 < sums.length && isParagraph(i + 1, sums, soFar))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParagraph(int line, double[] sums, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return sums[line] > 0
        && soFar.isFree(line)
        && shape.endsSentence()
        && shape.length() >= PARAGRAPH;
  }

  /** What a line that has its label already does to the run it stands in. */
  private static double ofClaimed(Label label) {
    return switch (label) {
      case BODY, SUBHEADING, LIST_ITEM -> .5;
      // Set into the text, and no sign of its end
      case ADVERT, SIGN_UP, ACCESS_GATE, APP_PROMOTION, SUPPORT, CAPTION, PLAYER, COUNTER, EMBED ->
          -INSET;
      case SHARE, NOTICE, REPEAT, DATE, MODIFIED, TEASER, INSIDE_BODY -> -INSET;
      // Mostly behind the text
      default -> -TAIL;
    };
  }

  private static double gain(double sum, int length) {
    double clipped = Math.max(-CLIP, Math.min(CLIP, sum));
    return clipped * Math.max(LEAST_WORTH, Math.min(MOST_WORTH, length)) / 100.0;
  }
}
