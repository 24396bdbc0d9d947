package org.cleanarticle.rule.body;

import java.util.List;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds where in a body the story is over and something else that reads as well goes on: another
 * article, readers' comments, teasers, the outlet's words about itself. The weights stand in {@code
 * words/any/end-weights.txt} with how they were found.
 */
final class StoryEnd {
  /** The log-odds from which a gap is the end: to lose a text costs more than to keep too much. */
  static final double CERTAIN = .7;

  /**
   * The same where the sums of the lines behind do not make them the story's. Of -2, -.5, 0 and
   * {@link #CERTAIN} it was the best on the tuning pages, by little. What it lets in raises the
   * recall of words on 120 invented pages that no rule had seen by .003 on English ones and .017 on
   * those of other languages.
   */
  private static final double EVEN = 0;

  /**
   * The doubt from which the user is to be warned: above it lie 27 of 1,732 texts of two sets in
   * three renderings, and 22 of them are worth less than .9 by F1.
   */
  static final double MUCH_DOUBT = .15;

  private final Weights<EndClue> weights;

  StoryEnd(Weights<EndClue> weights) {
    this.weights = weights;
  }

  static StoryEnd of(Vocabulary vocabulary) {
    return new StoryEnd(Weights.of(vocabulary, "end-weights", EndClue.class));
  }

  /** The number of the first gap that ends the story; -1 if none does. */
  int of(List<double[]> clues) {
    for (int k = 0; k < clues.size(); k++) {
      if (weights.sum(clues.get(k)) > CERTAIN) {
        return k;
      }
    }
    return -1;
  }

  /**
   * The line where the story ends in what its own sums do not make it: there a gap must rather be
   * none than one. Far behind all lines if no gap ends it.
   *
   * @param from behind what is the story's without
   */
  int ofFurther(List<double[]> clues, List<Gap> gaps, int from) {
    for (int k = 0; k < clues.size(); k++) {
      if (gaps.get(k).to() >= from && weights.sum(clues.get(k)) > EVEN) {
        return gaps.get(k).from();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The gap up to the end that puts most of the text in doubt; -1 if none puts much. */
  int doubtful(List<double[]> clues, int last) {
    int doubtful = -1;
    double most = MUCH_DOUBT;
    for (int k = 0; k < (last < 0 ? clues.size() : last + 1); k++) {
      double doubt = doubt(clues.get(k));
      if (doubt > most) {
        most = doubt;
        doubtful = k;
      }
    }
    return doubtful;
  }

  /**
   * How much of a text is in doubt by one gap: the chance that it was wrongly taken for the end, or
   * for none, times the smaller of the parts that it parts.
   */
  double doubt(double[] clues) {
    double sum = weights.sum(clues);
    double wrong = 1 / (1 + Math.exp(sum > CERTAIN ? sum : -sum));
    double behind = EndClue.SHARE_BEHIND.in(clues);
    return wrong * Math.min(behind, 1 - behind);
  }
}
