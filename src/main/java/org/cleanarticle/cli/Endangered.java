package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The inputs that output would take the place of. A text is called like the input that it was made
 * of, so none may lie where texts go; all other formats give their files names of their own.
 */
final class Endangered {
  static final String WHY = "lies in the output folder, and texts would take the place of inputs";

  private final Optional<Path> folder;

  private Endangered(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Those of a run; none if its folder cannot be entered, which whoever writes there will say. */
  static Endangered by(Settings settings) {
    Optional<Path> folder = settings.target().folder();
    if (folder.isEmpty()
        || settings.look().format() != Format.TEXT
        || !Files.isDirectory(folder.get())) {
      return new Endangered(Optional.empty());
    }
    return new Endangered(real(folder.get()));
  }

  boolean holds(Path input) {
    return folder.isPresent()
        && real(input).filter(path -> path.startsWith(folder.get())).isPresent();
  }

  /** Where a path leads; nowhere if it cannot be followed, which whoever opens it will say. */
  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
