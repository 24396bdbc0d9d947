package org.cleanarticle.label;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * How much each clue of a kind weighs, in log-odds. The tables are {@code words/any/*-weights.txt},
 * which say how they were found.
 */
public final class Weights<C extends Enum<C>> {
  private static final long LARGEST = 1_000_000_000_000L;

  private final C[] clues;
  private final double[] weights;
  private final double intercept;

  private Weights(C[] clues, double[] weights, double intercept) {
    this.clues = clues;
    this.weights = weights;
    this.intercept = intercept;
  }

  /** The weights of the table {@code name}; a clue that it does not name weighs nothing. */
  public static <C extends Enum<C>> Weights<C> of(
      Vocabulary vocabulary, String name, Class<C> kind) {
    return of(vocabulary, name, 0, kind);
  }

  /** The weights in one column of a table, columns being parted by tabs and counted from 0. */
  public static <C extends Enum<C>> Weights<C> of(
      Vocabulary vocabulary, String name, int column, Class<C> kind) {
    Map<String, String> table = vocabulary.table("any", name);
    C[] clues = kind.getEnumConstants();
    double[] fitted = new double[clues.length + 1];
    for (C clue : clues) {
      fitted[clue.ordinal()] = value(table.get(clue.name()), column);
    }
    fitted[clues.length] = value(table.get("INTERCEPT"), column);
    return of(kind, fitted);
  }

  private static double value(String row, int column) {
    if (row == null) {
      return 0;
    }
    int from = 0;
    for (int k = 0; k < column; k++) {
      from = row.indexOf('\t', from) + 1;
    }
    int tab = row.indexOf('\t', from);
    return decimal(row, from, tab < 0 ? row.length() : tab);
  }

  /**
   * A number such as {@code -1.25}; exact, since so few digits are a whole number that is divided
   * by a power of ten. The parser of Java knows all forms of numbers, and to warm it up for a few
   * hundred of them takes a noticeable part of every start.
   */
  private static double decimal(String row, int from, int to) {
    boolean negative = row.charAt(from) == '-';
    long digits = 0;
    long scale = 1;
    boolean fraction = false;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      char c = row.charAt(i);
      if (c == '.' && !fraction) {
        fraction = true;
      } else if (c >= '0' && c <= '9' && digits < LARGEST) {
        digits = 10 * digits + c - '0';
        scale *= fraction ? 10 : 1;
      } else {
        throw new NumberFormatException(row);
      }
    }
    return (negative ? -1.0 : 1.0) * digits / scale;
  }

  /**
   * Weights just found.
   *
   * @param fitted one for each clue in order, and the intercept behind them
   */
  public static <C extends Enum<C>> Weights<C> of(Class<C> kind, double[] fitted) {
    C[] clues = kind.getEnumConstants();
    return new Weights<>(clues, Arrays.copyOf(fitted, clues.length), fitted[clues.length]);
  }

  /** These, but for some clues those of another fit, such as of pages that have these clues. */
  public Weights<C> with(Set<C> some, Weights<C> other) {
    double[] mixed = weights.clone();
    for (C clue : some) {
      mixed[clue.ordinal()] = other.weights[clue.ordinal()];
    }
    return new Weights<>(clues, mixed, intercept);
  }

  /** The weighted sum of a row of clues. */
  public double sum(double[] row) {
    double sum = intercept;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * row[k];
    }
    return sum;
  }

  /** The most that some clues can add to a sum, if none has a value below 0 or above 1. */
  public double most(Set<C> some) {
    double most = 0;
    for (C clue : some) {
      most += Math.max(0, weights[clue.ordinal()]);
    }
    return most;
  }

  /** The clue that spoke most for it. */
  public C strongest(double[] row) {
    return extreme(row, 1);
  }

  /** The clue that spoke most against it. */
  public C weakest(double[] row) {
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
