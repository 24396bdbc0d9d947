package org.cleanarticle.label;

import java.util.Map;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * How much each clue of a kind weighs, in log-odds. The tables are {@code words/any/*-weights.txt},
 * which say how they were found.
 */
final class Weights<C extends Enum<C>> {
  private final C[] clues;
  private final double[] weights;
  private final double intercept;

  private Weights(C[] clues, double[] weights, double intercept) {
    this.clues = clues;
    this.weights = weights;
    this.intercept = intercept;
  }

  /** The weights of the table {@code name}; a clue that it does not name weighs nothing. */
  static <C extends Enum<C>> Weights<C> of(Vocabulary vocabulary, String name, Class<C> kind) {
    Map<String, String> table = vocabulary.table("any", name);
    C[] clues = kind.getEnumConstants();
    double[] weights = new double[clues.length];
    for (C clue : clues) {
      weights[clue.ordinal()] = Double.parseDouble(table.getOrDefault(clue.name(), "0"));
    }
    return new Weights<>(clues, weights, Double.parseDouble(table.getOrDefault("INTERCEPT", "0")));
  }

  /** The weighted sum of a row of clues. */
  double sum(double[] row) {
    double sum = intercept;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * row[k];
    }
    return sum;
  }

  /** The clue that spoke most for it. */
  C strongest(double[] row) {
    return extreme(row, 1);
  }

  /** The clue that spoke most against it. */
  C weakest(double[] row) {
    return extreme(row, -1);
  }

  private C extreme(double[] row, int sign) {
    int best = 0;
    for (int k = 1; k < weights.length; k++) {
      if (sign * weights[k] * row[k] > sign * weights[best] * row[best]) {
        best = k;
      }
    }
    return clues[best];
  }
}
