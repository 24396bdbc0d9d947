package org.cleanarticle.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How many characters stand in a line of the terminal. Asked only by the views for the eye. */
final class TerminalWidth {
  private static final int USUAL = 80;
  private static final int LEAST = 40;
  private static final int MOST = 1_000;

  private TerminalWidth() {}

  /** What COLUMNS says, else what the terminal says, else 80. */
  static int of(Environment environment) {
    int width =
        environment
            .variable("COLUMNS")
            .flatMap(TerminalWidth::number)
            .or(() -> environment.terminalOut() ? terminal() : Optional.empty())
            .orElse(USUAL);
    return Math.max(LEAST, Math.min(width, MOST));
  }

  /** Java cannot ask the terminal; {@code stty} can, and prints rows and columns. */
  private static Optional<Integer> terminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      stty.waitFor(1, TimeUnit.SECONDS);
      return number(said.substring(said.indexOf(' ') + 1).strip());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String digits) {
    try {
      int number = Integer.parseInt(digits);
      return number > 0 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
