package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PipelineTest {
  private final List<Integer> delivered = new ArrayList<>();
  private final AtomicInteger held = new AtomicInteger();
  private int mostHeld;
  private final List<String> results = new ArrayList<>();

  /** Adds so many tasks and counts how many are begun or wait to be delivered at a time. */
  private void run(int jobs, long budget, int tasks, long size) throws OutputException {
    try (Pipeline<Integer> pipeline =
        new Pipeline<>(
            jobs,
            budget,
            result -> {
              held.decrementAndGet();
              delivered.add(result);
            })) {
      for (int i = 0; i < tasks; i++) {
        int number = i;
        pipeline.add(size, () -> number);
        mostHeld = Math.max(mostHeld, held.incrementAndGet());
      }
      pipeline.finish();
    }
    assertEquals(IntStream.range(0, tasks).boxed().toList(), delivered);
  }

  @Test
  void holdsFewTasksHoweverManyThereAre() throws OutputException {
    run(3, Long.MAX_VALUE / 2, 20_000, 1);
    assertTrue(mostHeld <= 12, "held " + mostHeld);
  }

  @Test
  void holdsNoMoreBytesThanItsBudget() throws OutputException {
    run(8, 100, 1_000, 40);
    assertTrue(mostHeld <= 2, "held " + mostHeld);
  }

  @Test
  void doesATaskLargerThanItsBudgetAlone() throws OutputException {
    run(4, 100, 50, 1_000);
    assertEquals(1, mostHeld);
  }

  @Test
  void startsNoMoreThreadsThanMakeSense() throws OutputException {
    run(Integer.MAX_VALUE, Long.MAX_VALUE / 2, 5_000, 1);
    assertTrue(mostHeld <= 1024, "held " + mostHeld);
  }

  @Test
  void deliversInOrderWhatIsDoneOutOfOrder() throws OutputException {
    CountDownLatch secondDone = new CountDownLatch(1);
    try (Pipeline<String> pipeline = new Pipeline<>(2, 100, results::add)) {
      pipeline.add(
          1,
          () -> {
            awaitQuietly(secondDone);
            return "first";
          });
      pipeline.add(
          1,
          () -> {
            secondDone.countDown();
            return "second";
          });
      pipeline.finish();
    }
    assertEquals(List.of("first", "second"), results);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
