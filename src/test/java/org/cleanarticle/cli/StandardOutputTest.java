package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output that fails. */
class StandardOutputTest {
  @TempDir Path folder;

  /** Takes so many bytes, then fails. */
  private static final class Failing extends OutputStream {
    private final String message;
    private int room;
    private int attempts;

    Failing(String message, int room) {
      this.message = message;
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        attempts++;
        throw new IOException(message);
      }
    }
  }

  private Ran run(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = new Command(Environment.PIPE).run(InputStream.nullInputStream(), out, err, args);
    return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    Texts.article(folder, "a.txt");
    Texts.article(folder, "b.txt");
    for (int room : new int[] {0, 10, 500}) {
      Failing full = new Failing("No space left on device", room);
      Ran ran = run(full, folder.toString());
      assertEquals(3, ran.status());
      assertEquals(
          "clean-article: standard output: cannot be written: No space left on device\n",
          ran.err());
      assertEquals(1, full.attempts, "the run ends there");
    }
    assertEquals(3, run(new Failing("No space left on device", 0), "--help").status());
    assertEquals(3, run(new Failing("No space left on device", 0), "--version").status());
  }

  @Test
  void countsThatWereAskedForAreNotLost() throws IOException {
    String article = Texts.article(folder, "a.txt").toString();
    Command command = new Command(Environment.PIPE);
    OutputStream out = OutputStream.nullOutputStream();
    for (String message : new String[] {"No space left on device", "Broken pipe"}) {
      Failing err = new Failing(message, 0);
      int status = command.run(InputStream.nullInputStream(), out, err, "--stats", article);
      assertEquals(message.equals("Broken pipe") ? 0 : 3, status);
    }
    Failing err = new Failing("No space left on device", 0);
    assertEquals(0, command.run(InputStream.nullInputStream(), out, err, article));
  }

  @Test
  void aClosedPipeEndsTheRunQuietly() throws IOException {
    Texts.article(folder, "a.txt");
    Texts.write(folder, "b.txt", new byte[] {0});
    Texts.article(folder, "c.txt");
    Failing closed = new Failing("Broken pipe", 10);
    Ran ran = run(closed, folder.toString());
    assertEquals(0, ran.status());
    assertEquals("", ran.err());
    assertTrue(closed.attempts == 1, "the run ends there");
  }
}
