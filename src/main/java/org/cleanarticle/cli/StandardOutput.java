package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Articles one behind the other on standard output. */
final class StandardOutput implements Output {
  private static final Path NOWHERE = Path.of("");

  private final OutputStream out;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public Path place(Input input) {
    return NOWHERE;
  }

  @Override
  public void write(Path place, ByteArrayOutputStream json) throws OutputException {
    try {
      json.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new OutputException("standard output", e);
    }
  }

  @Override
  public void close() {}
}
