package org.cleanarticle.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines for people on standard error, in UTF-8, each one line whatever a file is called. */
final class Messages {
  private static final String PROGRAM = "clean-article: ";

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final OutputStream bare;
  private final PrintStream err;
  private boolean transientShown;

  Messages(OutputStream err) {
    bare = err;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  synchronized void say(String message) {
    clearTransientLine();
    err.print(PROGRAM + oneLine(message) + "\n");
    err.flush();
  }

  /** Says something of an input; of an empty name one would see nothing but the colon behind it. */
  void say(String name, String what) {
    say((name.isEmpty() ? "\"\"" : name) + ": " + what);
  }

  /** A line that was asked for, so unlike the others it must not be lost in silence. */
  synchronized void raw(byte[] line) throws OutputException {
    clearTransientLine();
    try {
      bare.write(line);
      bare.flush();
    } catch (IOException e) {
      throw new OutputException("standard error", e);
    }
  }

  synchronized void trace(Throwable thrown) {
    clearTransientLine();
    thrown.printStackTrace(err);
    err.flush();
  }

  /** Shows a line on a terminal until the next message, or the next line of this kind. */
  synchronized void transientLine(String line) {
    err.print(CLEAR_LINE + line);
    err.flush();
    transientShown = true;
  }

  synchronized void clearTransientLine() {
    if (transientShown) {
      err.print(CLEAR_LINE);
      err.flush();
      transientShown = false;
    }
  }

  /** Control characters as escapes: a name with a line feed in it must not look like two lines. */
  static String oneLine(String message) {
    StringBuilder line = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      switch (c) {
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            line.append("\\x")
                .append(Character.forDigit(c >> 4, 16))
                .append(Character.forDigit(c & 15, 16));
          } else {
            line.append(c);
          }
        }
      }
    }
    return line.toString();
  }
}
