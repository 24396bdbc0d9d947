package org.cleanarticle.rule.body;

import java.io.PrintStream;
import java.util.Locale;

/** Prints fitted weights as a file of the words: a line for each clue, then the intercept. */
public final class WeightTable {
  private WeightTable() {}

  /**
   * Prints.
   *
   * @param about what the weights are and who has fitted them, as lines
   * @param clues all of a kind, in order
   * @param columns the weights of the clues, the intercept behind them
   */
  public static void print(String about, Enum<?>[] clues, double[][] columns, PrintStream out) {
    about.lines().forEach(line -> out.println("# " + line));
    for (int k = 0; k <= clues.length; k++) {
      StringBuilder row = new StringBuilder(k < clues.length ? clues[k].name() : "INTERCEPT");
      for (double[] column : columns) {
        row.append(String.format(Locale.ROOT, "\t%.1f", column[k]));
      }
      out.println(row);
    }
  }
}
