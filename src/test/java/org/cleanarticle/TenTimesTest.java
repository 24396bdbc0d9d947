package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Ten times the input costs about ten times the work. Two sizes are held against each other in one
 * run, by the processor time of this thread; a quadratic step would make the larger one cost a
 * hundred times as much, so the bound of forty leaves room for a noisy machine.
 */
class TenTimesTest {
  private static final int COPIES = 3;
  private static final int BOUND = 40;

  private final CleanArticle cleaner = new CleanArticle();
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  @Test
  void costsTenTimesAsMuch() {
    byte[] one = copies(COPIES);
    byte[] ten = copies(10 * COPIES);
    cost(one);
    long small = Math.min(cost(one), cost(one));
    long large = Math.min(cost(ten), cost(ten));
    assertTrue(large < BOUND * small, large / small + " times the work for ten times the input");
  }

  private long cost(byte[] input) {
    long start = clock.getCurrentThreadCpuTime();
    assertTrue(cleaner.clean(input).explanation().labelling().lines().size() > 0);
    return Math.max(1, clock.getCurrentThreadCpuTime() - start);
  }

  /** Many articles in one text, each line told apart by a number so that none is a mere repeat. */
  private static byte[] copies(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (Golden golden : Golden.all().subList(0, 6)) {
        if (golden.name().endsWith(".txt")) {
          String number = " " + i;
          golden.text().lines().forEach(line -> text.append(line).append(number).append('\n'));
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
