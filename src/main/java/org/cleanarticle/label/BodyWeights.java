package org.cleanarticle.label;

import java.util.Map;
import org.cleanarticle.lexicon.Vocabulary;

/** How much each {@link Clue} weighs, in log-odds of a line being body. */
final class BodyWeights {
  private static final String LIST = "body-weights";

  private final double[] weights;
  private final double intercept;

  private BodyWeights(double[] weights, double intercept) {
    this.weights = weights;
    this.intercept = intercept;
  }

  static BodyWeights of(Vocabulary vocabulary) {
    Map<String, String> table = vocabulary.table("any", LIST);
    double[] weights = new double[Clue.values().length];
    for (Clue clue : Clue.values()) {
      weights[clue.ordinal()] = Double.parseDouble(table.getOrDefault(clue.name(), "0"));
    }
    return new BodyWeights(weights, Double.parseDouble(table.getOrDefault("INTERCEPT", "0")));
  }

  double sum(double[] row) {
    double sum = intercept;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * row[k];
    }
    return sum;
  }

  /** The clue that spoke most for the line. */
  Clue strongest(double[] row) {
    return extreme(row, 1);
  }

  /** The clue that spoke most against the line. */
  Clue weakest(double[] row) {
    return extreme(row, -1);
  }

  private Clue extreme(double[] row, int sign) {
    int best = 0;
    for (int k = 1; k < weights.length; k++) {
      if (sign * weights[k] * row[k] > sign * weights[best] * row[best]) {
        best = k;
      }
    }
    return Clue.values()[best];
  }
}
