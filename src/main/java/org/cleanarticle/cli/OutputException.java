package org.cleanarticle.cli;

import java.io.IOException;
import java.util.Locale;

/** Output could not be written. */
final class OutputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * @param where the file or folder, or {@code standard output}
   */
  OutputException(String where, IOException cause) {
    super(Reasons.of(cause), cause);
    this.where = where;
  }

  String where() {
    return where;
  }

  /**
   * Whether nobody reads the output any more, as behind {@code | head}. Java has no exception of
   * its own for that, only the system's message; the launcher keeps that in English.
   */
  boolean isClosedPipe() {
    String message = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("connection reset");
  }
}
