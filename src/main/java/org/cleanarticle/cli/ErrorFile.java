package org.cleanarticle.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cleanarticle.json.RecordJson;

/** A file with a line of JSON for each input that failed: its path, a code and the problem. */
final class ErrorFile implements Witness {
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
