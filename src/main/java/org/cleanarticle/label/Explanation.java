package org.cleanarticle.label;

import java.util.List;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.RejectedSpan;

/**
 * How an article came about.
 *
 * @param labelling what every line was taken for, and by which rule
 * @param evidence per field the lines and the rule that decided
 * @param rejected the marked spans that are no speech, each with its rule
 */
public record Explanation(
    Labelling labelling, List<Evidence> evidence, List<RejectedSpan> rejected) {
  /** Copies the lists. */
  public Explanation {
    evidence = List.copyOf(evidence);
    rejected = List.copyOf(rejected);
  }
}
