package org.cleanarticle.rule.body;

import java.util.List;

/**
 * Logistic regression with a ridge penalty, by Newton's method (Hastie, Tibshirani and Friedman,
 * The Elements of Statistical Learning, 4.4). Quadratic in the number of clues, linear in rows.
 */
public final class Ridge {
  private static final int MOST_ROUNDS = 40;
  private static final double PRECISION = 1e-4;

  /** One row to learn from. */
  public static final class Row {
    private final double[] clues;
    private final boolean right;
    private final double weight;

    /**
     * @param clues its values, not copied
     * @param right what it is
     * @param weight how much it counts
     */
    public Row(double[] clues, boolean right, double weight) {
      this.clues = clues;
      this.right = right;
      this.weight = weight;
    }
  }

  private Ridge() {}

  /**
   * The weights of the clues and behind them the intercept, which is not penalised.
   *
   * @param penalty added to the curvature of each weight
   * @param start where to begin, or null
   */
  public static double[] fit(List<Row> rows, int clues, double penalty, double[] start) {
    int n = clues + 1;
    double[] beta = start == null ? new double[n] : start.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] gradient = new double[n];
      double[][] curvature = new double[n][n];
      for (Row row : rows) {
        add(row, beta, gradient, curvature);
      }
      for (int k = 0; k < n; k++) {
        double ridge = k < clues ? penalty : 0;
        gradient[k] -= ridge * beta[k];
        curvature[k][k] += ridge + 1e-9;
        for (int m = 0; m < k; m++) {
          curvature[m][k] = curvature[k][m];
        }
      }
      double largest = 0;
      double[] step = solve(curvature, gradient);
      for (int k = 0; k < n; k++) {
        beta[k] += step[k];
        largest = Math.max(largest, Math.abs(step[k]));
      }
      if (largest < PRECISION) {
        break;
      }
    }
    return beta;
  }

  private static void add(Row row, double[] beta, double[] gradient, double[][] curvature) {
    double[] x = row.clues;
    int n = x.length;
    double sum = beta[n];
    for (int k = 0; k < n; k++) {
      sum += beta[k] * x[k];
    }
    double p = 1 / (1 + Math.exp(-sum));
    double error = row.weight * ((row.right ? 1 : 0) - p);
    double bend = row.weight * p * (1 - p);
    for (int k = 0; k < n; k++) {
      if (x[k] != 0) {
        gradient[k] += error * x[k];
        double scaled = bend * x[k];
        double[] to = curvature[k];
        for (int m = 0; m <= k; m++) {
          to[m] += scaled * x[m];
        }
        curvature[n][k] += scaled;
      }
    }
    gradient[n] += error;
    curvature[n][n] += bend;
  }

  /** Gaussian elimination with pivots; {@code a} and {@code b} are used up. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int r = k + 1; r < n; r++) {
        pivot = Math.abs(a[r][k]) > Math.abs(a[pivot][k]) ? r : pivot;
      }
      double[] row = a[pivot];
      a[pivot] = a[k];
      a[k] = row;
      double value = b[pivot];
      b[pivot] = b[k];
      b[k] = value;
      for (int r = k + 1; r < n; r++) {
        double factor = a[r][k] / row[k];
        b[r] -= factor * value;
        for (int c = k; c < n; c++) {
          a[r][c] -= factor * row[c];
        }
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      for (int c = k + 1; c < n; c++) {
        b[k] -= a[k][c] * b[c];
      }
      b[k] /= a[k][k];
    }
    return b;
  }
}
