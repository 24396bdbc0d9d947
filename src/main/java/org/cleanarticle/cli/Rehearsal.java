package org.cleanarticle.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the command on a few articles of its own, in the ways in which it is run most, so that the
 * Java machine sees the classes that a run takes. The launcher makes its class-data archive of what
 * was seen.
 */
public final class Rehearsal {
  private static final List<String> ARTICLES =
      List.of(
          "harbour-fire.txt",
          "night-bus.txt",
          "kommunalwald.txt",
          "rent-tribunal.txt",
          "reef-larvae.html");

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args an empty folder, for the articles and what becomes of them
   * @throws IllegalStateException if a run fails
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (String article : ARTICLES) {
      Path file = folder.resolve(article);
      try (InputStream in = Rehearsal.class.getResourceAsStream(article)) {
        Files.write(file, in.readAllBytes());
      }
      run("--no-config", file.toString());
      run("--no-config", "--pretty", "--explain", file.toString());
    }
    run("--no-config", folder.toString(), "-o", folder.resolve("out").toString());
    run("--help");
  }

  /** Whatever the user's configuration says: the archive serves all runs. */
  private static void run(String... args) {
    int status =
        Main.command()
            .run(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                args);
    if (status != ExitStatus.DONE.code()) {
      throw new IllegalStateException("status " + status);
    }
  }
}
