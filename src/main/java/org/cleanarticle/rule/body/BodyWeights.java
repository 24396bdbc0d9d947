package org.cleanarticle.rule.body;

import java.util.List;
import java.util.Locale;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * How much each clue to the body weighs. A paragraph, a line that may be a title, and any other
 * line each have weights of their own, since the same clue tells different things of them.
 */
public final class BodyWeights {
  /** The columns of the table, in order. */
  enum Kind {
    PROSE,
    TITLE,
    OTHER
  }

  private final List<Weights<Clue>> byKind;

  /** By clue; two threads may make the same name twice, which does no harm. */
  private final String[] rules = new String[Clue.COUNT];

  /**
   * @param byKind weights for each kind, in order
   */
  BodyWeights(List<Weights<Clue>> byKind) {
    this.byKind = List.copyOf(byKind);
  }

  public static BodyWeights of(Vocabulary vocabulary) {
    return new BodyWeights(
        List.of(column(vocabulary, 0), column(vocabulary, 1), column(vocabulary, 2)));
  }

  private static Weights<Clue> column(Vocabulary vocabulary, int column) {
    return Weights.of(vocabulary, "body-weights", column, Clue.class);
  }

  static Kind kind(double[] row) {
    return Clue.PROSE.in(row) > 0
        ? Kind.PROSE
        : Clue.TITLE_LENGTH.in(row) > 0 ? Kind.TITLE : Kind.OTHER;
  }

  /** The weights for a line with these clues. */
  public Weights<Clue> of(double[] row) {
    return byKind.get(kind(row).ordinal());
  }

  /** The name of a line's rule: its heaviest clue. */
  public String rule(double[] row, boolean body) {
    Weights<Clue> weights = of(row);
    Clue heaviest = body ? weights.strongest(row) : weights.weakest(row);
    String rule = rules[heaviest.ordinal()];
    if (rule == null) {
      rule = "body-" + heaviest.name().toLowerCase(Locale.ROOT).replace('_', '-');
      rules[heaviest.ordinal()] = rule;
    }
    return rule;
  }
}
