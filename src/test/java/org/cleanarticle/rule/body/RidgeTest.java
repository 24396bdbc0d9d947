package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RidgeTest {
  /** Of rows with one clue that is set or not the weights are the log-odds themselves. */
  @Test
  void findsLogOdds() {
    List<Ridge.Row> rows = new ArrayList<>();
    add(rows, 1, true, 80);
    add(rows, 1, false, 20);
    add(rows, 0, true, 25);
    add(rows, 0, false, 75);
    double[] fitted = Ridge.fit(rows, 1, 0, null);
    assertEquals(Math.log(1 / 3.0), fitted[1], .001);
    assertEquals(Math.log(4) - Math.log(1 / 3.0), fitted[0], .001);
    double[] penalised = Ridge.fit(rows, 1, 10, fitted);
    assertTrue(penalised[0] < fitted[0] && penalised[0] > 0);
  }

  private static void add(List<Ridge.Row> rows, double clue, boolean right, int times) {
    rows.add(new Ridge.Row(new double[] {clue}, right, times));
  }
}
