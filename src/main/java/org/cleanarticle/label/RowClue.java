package org.cleanarticle.label;

/** A clue whose values stand in rows, each at its place among the clues of its kind. */
public interface RowClue {
  /** Its place in a row: that among the constants of its enum. */
  int ordinal();

  /** Sets this clue in a row. */
  default void put(double[] row, double value) {
    row[ordinal()] = value;
  }

  /** Sets this clue in a row to 1 or 0. */
  default void set(double[] row, boolean holds) {
    row[ordinal()] = holds ? 1 : 0;
  }

  /** The value of this clue in a row. */
  default double in(double[] row) {
    return row[ordinal()];
  }
}
