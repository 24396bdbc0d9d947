package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds the body: every line gets the sum of its weighted {@link Clue}s, the best run of lines is
 * the body's region, and inside it a line stays if its sum is above zero. So each removed line has
 * a reason, its heaviest clue.
 *
 * <p>The weights stand in {@code words/any/body-weights.txt} with how they were found.
 */
final class BodyRule implements Rule {
  private final Vocabulary vocabulary;
  private final SoftWords softWords;

  BodyRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    softWords = new SoftWords(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Weights<Clue> weights = Weights.of(vocabulary, "body-weights", Clue.class);
    double[][] rows = new Clues(soFar, softWords).measure();
    BodyRegion region = BodyRegion.of(rows, weights, soFar);
    List<Mark> marks = new ArrayList<>();
    for (int i = soFar.firstVisible(); i < rows.length; i++) {
      if (soFar.isFree(i)) {
        marks.add(
            soFar.whole(i, label(i, region, rows[i], weights), rule(i, region, rows[i], weights)));
      }
    }
    return marks;
  }

  private static Label label(int i, BodyRegion region, double[] row, Weights<Clue> weights) {
    if (i < region.from()) {
      return Label.BEFORE_BODY;
    }
    if (i >= region.to()) {
      return Label.AFTER_BODY;
    }
    return weights.sum(row) > 0 ? Label.BODY : Label.INSIDE_BODY;
  }

  private static String rule(int i, BodyRegion region, double[] row, Weights<Clue> weights) {
    if (i < region.from() || i >= region.to()) {
      return "body-region";
    }
    boolean kept = weights.sum(row) > 0;
    Clue heaviest = kept ? weights.strongest(row) : weights.weakest(row);
    return "body-" + heaviest.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
