package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One input, not read yet.
 *
 * @param name as it was given, or as the walk of a given folder found it; {@code -} for standard
 *     input
 * @param file empty for standard input
 * @param place where it lies below the folder that was given; for a file that was named itself just
 *     its name
 * @param size bytes that it will probably take to hold it
 * @param problem why it cannot be read, if that is known already: a phrase that follows the name
 */
record Input(String name, Optional<Path> file, Path place, long size, Optional<String> problem) {
  static final String STANDARD_INPUT = "-";

  static Input standardInput(long size) {
    return new Input(STANDARD_INPUT, Optional.empty(), Path.of("stdin"), size, Optional.empty());
  }

  /** A file under the name that it was given by. */
  static Input file(String name, Path file, Path place, long size) {
    return new Input(name, Optional.of(file), place, size, Optional.empty());
  }

  static Input unreadable(String name, String problem) {
    return new Input(name, Optional.empty(), Path.of(""), 0, Optional.of(problem));
  }
}
