package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Ten times the input costs about ten times the work. Two sizes are held against each other in one
 * run, by the processor time of this thread. On a busy machine single tries gave seven to thirteen
 * times; a quadratic step that takes but a third of the time for the larger one gives over fifteen.
 */
class TenTimesTest {
  private static final int COPIES = 10;
  private static final int BOUND = 15;
  private static final int TRIES = 5;

  private final CleanArticle cleaner = new CleanArticle();
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  @Test
  void costsTenTimesAsMuch() {
    byte[] one = copies(COPIES);
    byte[] ten = copies(10 * COPIES);
    cost(ten);
    double least = Double.MAX_VALUE;
    // A machine that is busy may mismeasure now and then; what is not linear is so every time.
    for (int i = 0; i < TRIES && least >= BOUND; i++) {
      double small = Math.min(cost(one), Math.min(cost(one), cost(one)));
      least = Math.min(least, cost(ten) / small);
    }
    assertTrue(least < BOUND, least + " times the work for ten times the input");
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
