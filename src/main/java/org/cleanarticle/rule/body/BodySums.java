package org.cleanarticle.rule.body;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Weighs lines by the {@link Clue}s to the body, for the rules that ask for it. The tables are read
 * with the first page. Thread-safe.
 */
public final class BodySums {
  private final Vocabulary vocabulary;
  private final SoftWords softWords;
  private volatile BodyWeights weights;

  public BodySums(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    softWords = new SoftWords(vocabulary);
  }

  /** The clues of all free lines; the rows of other lines are null. */
  public double[][] rows(Labelling soFar) {
    return new Clues(soFar, softWords).measure();
  }

  public BodyWeights weights() {
    BodyWeights known = weights;
    if (known == null) {
      known = BodyWeights.of(vocabulary);
      weights = known;
    }
    return known;
  }
}
