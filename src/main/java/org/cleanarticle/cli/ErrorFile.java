package org.cleanarticle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cleanarticle.json.RecordJson;

/** A file with a line of JSON for each input that failed: its path, a code and the problem. */
final class ErrorFile implements Witness {
  /** How each line begins, and what else is in it: no article looks like this. */
  private static final String START = "{\"path\":";

  private static final String CODE = ",\"code\":";
  private static final int LONGEST_LINE = 1 << 16;

  private final Path file;
  private final OutputStream out;

  /** Makes the file, or empties it. */
  ErrorFile(Path file) throws OutputException {
    this.file = file;
    try {
      out = Files.newOutputStream(file);
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }

  /**
   * Whether a file holds something else than errors of an earlier run, and so must not be emptied:
   * it may be an input that nobody has come to yet. A device or a pipe cannot be.
   */
  static boolean wouldLose(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(LONGEST_LINE), StandardCharsets.UTF_8);
      int end = head.indexOf('\n');
      String line = end < 0 ? head : head.substring(0, end);
      return !line.startsWith(START) || !line.contains(CODE);
    }
  }

  @Override
  public void see(Outcome outcome) throws OutputException {
    Optional<Failure> failure = outcome.failure();
    if (failure.isPresent()) {
      try {
        out.write(
            RecordJson.line(
                "path", outcome.input().name(),
                "code", failure.get().kind().code(),
                "problem", failure.get().problem()));
        out.flush();
      } catch (IOException e) {
        throw new OutputException(file.toString(), e);
      }
    }
  }

  @Override
  public void finish() throws OutputException {
    try {
      out.close();
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      // Whoever comes here without finishing has a failure of its own to tell.
      return;
    }
  }
}
