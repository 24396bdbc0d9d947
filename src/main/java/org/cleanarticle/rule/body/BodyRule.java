package org.cleanarticle.rule.body;

import java.util.List;
import java.util.Set;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds the body: every line gets the sum of its weighted {@link Clue}s, and {@link BodyChoice}
 * takes the best run of lines and what in it speaks for itself, up to where the story ends.
 *
 * <p>The weights stand in {@code words/any/body-weights.txt} and {@code end-weights.txt} with how
 * they were found.
 */
public final class BodyRule implements Rule {
  private final Vocabulary vocabulary;
  private final BodySums sums;

  /** Read with the first page. */
  private volatile StoryEnd storyEnd;

  public BodyRule(Vocabulary vocabulary, BodySums sums) {
    this.vocabulary = vocabulary;
    this.sums = sums;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int first = soFar.firstVisible();
    while (first < soFar.lines().size() && !soFar.isFree(first)) {
      first++;
    }
    if (first == soFar.lines().size()) {
      return List.of();
    }
    double[][] rows = sums.rows(soFar);
    Set<String> symbols = vocabulary.words("any", "measures");
    Set<String> labels = vocabulary.words("title-labels");
    return new BodyChoice(soFar, sums.weights(), rows, symbols, labels).marks(storyEnd());
  }

  private StoryEnd storyEnd() {
    StoryEnd known = storyEnd;
    if (known == null) {
      known = StoryEnd.of(vocabulary);
      storyEnd = known;
    }
    return known;
  }
}
