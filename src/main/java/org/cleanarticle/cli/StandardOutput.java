package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Articles one behind the other on standard output; an interrupt comes between two of them. */
final class StandardOutput implements Output {
  /** How long an interrupt waits for a reader to take what is being written. */
  private static final long PATIENCE_MILLIS = 500;

  private final OutputStream out;
  private final Frame frame;
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread hook = new Thread(this::holdOn, "clean-article-interrupted");
  private boolean begun;

  StandardOutput(OutputStream out, Frame frame) {
    this.out = out;
    this.frame = frame;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Prints one text and nothing else. */
  static void print(String text, OutputStream out) throws OutputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    send(bytes, out);
  }

  @Override
  public Place place(Input input) {
    return Place.NOWHERE;
  }

  @Override
  public void write(Path path, ByteArrayOutputStream article) throws OutputException {
    lock.lock();
    try {
      String before = begun ? frame.between() : frame.head();
      begun = true;
      if (before.isEmpty()) {
        send(article, out);
      } else {
        // In one piece, so that an interrupt does not part them.
        ByteArrayOutputStream both = new ByteArrayOutputStream(before.length() + article.size());
        both.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        both.writeBytes(article.toByteArray());
        send(both, out);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void finish() throws OutputException {
    String rest = (begun ? "" : frame.head()) + frame.foot();
    if (!rest.isEmpty()) {
      print(rest, out);
    }
  }

  private static void send(ByteArrayOutputStream bytes, OutputStream out) throws OutputException {
    try {
      bytes.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new OutputException("standard output", e);
    }
  }

  /** Runs when the process is interrupted. The lock is kept: nobody writes after this. */
  @SuppressWarnings("LockNotBeforeTry")
  private void holdOn() {
    try {
      lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook runs.
      return;
    }
  }
}
