package org.cleanarticle.label;

/** Logarithms of counts: how much more a thing is there, not how many more. */
public final class Logs {
  private static final double[] KNOWN = known(1 << 10);

  private Logs() {}

  private static double[] known(int size) {
    double[] known = new double[size];
    for (int i = 0; i < size; i++) {
      known[i] = Math.log1p(i);
    }
    return known;
  }

  /** The natural logarithm of a count and one. */
  public static double of(int count) {
    return count < KNOWN.length ? KNOWN[count] : Math.log1p(count);
  }
}
