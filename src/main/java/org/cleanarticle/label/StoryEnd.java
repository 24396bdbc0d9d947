package org.cleanarticle.label;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds where in a body the story is over and something else that reads as well goes on: another
 * article, readers' comments, teasers, the outlet's words about itself. The weights stand in {@code
 * words/any/end-weights.txt} with how they were found.
 */
final class StoryEnd {
  /** The log-odds from which a gap is the end: to lose a text costs more than to keep too much. */
  static final double CERTAIN = .7;

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
}
