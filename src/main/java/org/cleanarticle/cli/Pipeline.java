package org.cleanarticle.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does tasks side by side and delivers their results in the order in which the tasks were added.
 * Bounded: neither more than a few tasks per thread nor more than a budget of bytes are under way
 * or waiting to be delivered, one task of any size always being allowed. Results are delivered on
 * the thread that adds.
 */
final class Pipeline<R> implements AutoCloseable {
  private static final int TASKS_PER_THREAD = 4;
  private static final int MOST_THREADS = 256;

  /** Takes the results. */
  @FunctionalInterface
  interface Sink<R> {
    void accept(R result) throws OutputException;
  }

  private record Waiting<R>(Future<R> result, long size) {}

  private final ExecutorService threads;
  private final int capacity;
  private final long budget;
  private final Sink<R> sink;
  private final Deque<Waiting<R>> waiting = new ArrayDeque<>();
  private long held;

  /**
   * @param budget how many bytes the tasks under way may take together
   */
  Pipeline(int jobs, long budget, Sink<R> sink) {
    int count = Math.min(jobs, MOST_THREADS);
    threads = Executors.newFixedThreadPool(count, Pipeline::daemon);
    capacity = count * TASKS_PER_THREAD;
    this.budget = budget;
    this.sink = sink;
  }

  /**
   * Waits until a task of a size could be added, so that what it takes can be read.
   *
   * @param size bytes, or {@link Long#MAX_VALUE} to wait for all that is under way
   */
  void makeRoom(long size) throws OutputException {
    while (!waiting.isEmpty()
        && (waiting.getFirst().result().isDone()
            || waiting.size() >= capacity
            || size > budget - held)) {
      deliverFirst();
    }
  }

  /**
   * Adds a task, and waits for older ones while there is no room for it.
   *
   * @param size the bytes that it takes
   * @param task must not throw
   */
  void add(long size, Callable<R> task) throws OutputException {
    makeRoom(size);
    held += size;
    waiting.addLast(new Waiting<>(threads.submit(task), size));
  }

  /** Delivers all that is under way. */
  void finish() throws OutputException {
    while (!waiting.isEmpty()) {
      deliverFirst();
    }
  }

  private void deliverFirst() throws OutputException {
    Waiting<R> first = waiting.removeFirst();
    try {
      sink.accept(first.result().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", e);
    }
    held -= first.size();
  }

  /** Gives up what is still under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "clean-article");
    thread.setDaemon(true);
    return thread;
  }
}
