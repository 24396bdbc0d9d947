package org.cleanarticle.rule.body;

import java.util.List;

/** Precision and recall; a precision that is not a number is one of nothing. */
public record Score(double precision, double recall) {
  public double f1() {
    return precision > 0 && recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  }

  /** The means over pages, as the public benchmark takes them: F1 is that of the means. */
  public static Score mean(List<Score> pages) {
    double precision =
        pages.stream()
            .mapToDouble(Score::precision)
            .filter(p -> !Double.isNaN(p))
            .average()
            .orElse(0);
    double recall = pages.stream().mapToDouble(Score::recall).average().orElse(0);
    return new Score(precision, recall);
  }
}
