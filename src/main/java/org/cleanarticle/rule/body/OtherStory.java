package org.cleanarticle.rule.body;

import org.cleanarticle.label.Labelling;

/**
 * Tells whether what stands behind the end of a story is another one, with its title and text, of
 * which the user is to be warned; and not comments, teasers or the outlet's own words.
 */
public final class OtherStory {
  /** Characters that its lines have before the next gap of some length. */
  private static final int LEAST = 600;

  private static final int SHORT_GAP = 2;
  private static final double MOST_COMMENTS = .2;
  private static final double MOST_WORDS = .2;

  private OtherStory() {}

  /**
   * Whether another story begins behind a gap.
   *
   * @param clues of the gap
   * @param body which lines would be body
   */
  static boolean begins(Gap gap, double[] clues, boolean[] body, Labelling soFar) {
    return EndClue.TITLES.in(clues) + EndClue.TITLE_BEHIND.in(clues) > 0
        && EndClue.COMMENTS.in(clues) == 0
        && EndClue.COMMENTS_BEHIND.in(clues) < MOST_COMMENTS
        && EndClue.LEGAL_WORDS.in(clues) + EndClue.PITCH_WORDS.in(clues) < MOST_WORDS
        && run(gap.to(), body, soFar) >= LEAST;
  }

  private static int run(int from, boolean[] body, Labelling soFar) {
    int length = 0;
    int gap = 0;
    for (int i = from; i < body.length && gap <= SHORT_GAP; i++) {
      gap = body[i] ? 0 : gap + 1;
      length += body[i] && soFar.shapes().isProse(i) ? soFar.shapes().shape(i).length() : 0;
    }
    return length;
  }
}
