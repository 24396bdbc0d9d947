package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the run writes itself, which must not come in again.
 *
 * @param folder the folder of the articles
 * @param errors the file of errors
 */
record OwnFiles(Optional<Path> folder, Optional<Path> errors) {
  static OwnFiles of(Settings settings) {
    return new OwnFiles(settings.target().folder(), settings.demands().errors());
  }

  boolean areIn(Path path) throws IOException {
    return isSame(folder, path);
  }

  boolean areErrors(Path path) throws IOException {
    return isSame(errors, path);
  }

  private static boolean isSame(Optional<Path> own, Path path) throws IOException {
    return own.isPresent() && Files.exists(own.get()) && Files.isSameFile(path, own.get());
  }
}
