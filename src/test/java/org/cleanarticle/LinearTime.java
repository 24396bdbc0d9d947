package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.cleanarticle.article.Article;

/**
 * Cleans a page of some size, once it is sure that four times the page costs about four times the
 * time.
 */
final class LinearTime {
  /** What is quadratic costs sixteen times as much; half of that and the jitter is let pass. */
  private static final int BOUND = 10;

  private static final CleanArticle CLEANER = new CleanArticle();

  private LinearTime() {}

  static Article clean(int size, IntFunction<String> page) {
    byte[] input = bytes(page.apply(size));
    byte[] quarter = bytes(page.apply(size / 4));
    cost(bytes(page.apply(size / 8)));
    // What takes no time to speak of is measured by chance.
    long small = Math.max(20_000_000, cost(quarter));
    long large = cost(input);
    // A machine that is busy may mismeasure once; what is quadratic is so every time.
    for (int again = 0; again < 2 && large >= BOUND * small; again++) {
      small = Math.max(small, cost(quarter));
      large = Math.min(large, cost(input));
    }
    assertTrue(large < BOUND * small, large / small + " times the time for four times the size");
    return CLEANER.clean(input).article();
  }

  private static long cost(byte[] page) {
    long start = now();
    CLEANER.clean(page);
    return now() - start;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
