package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cleanarticle.read.Part;

/**
 * One input, or one article of an input that holds several.
 *
 * @param name as it was given, or as the walk of a given folder found it; {@code -} for standard
 *     input; an article of several has its number behind that: {@code export.txt#3}
 * @param file empty for standard input
 * @param place where it lies below the folder that was given; for a file that was named itself just
 *     its name
 * @param size bytes that it will probably take to hold it; {@link #UNKNOWN} if there is no telling
 * @param article which article of the input it is, 0 for an input as a whole
 * @param problem why it cannot be read, if that is known already: a phrase that follows the name
 */
record Input(
    String name,
    Optional<Path> file,
    Path place,
    long size,
    int article,
    Optional<String> problem) {
  static final String STANDARD_INPUT = "-";

  /** Of a pipe nobody knows how much will come, nor when. */
  static final long UNKNOWN = Long.MAX_VALUE;

  static Input standardInput() {
    Path place = Path.of("stdin");
    return new Input(STANDARD_INPUT, Optional.empty(), place, UNKNOWN, 0, Optional.empty());
  }

  /** A file under the name that it was given by. */
  static Input file(String name, Path file, Path place, long size) {
    return new Input(name, Optional.of(file), place, size, 0, Optional.empty());
  }

  static Input unreadable(String name, String problem) {
    return new Input(name, Optional.empty(), Path.of(""), 0, 0, Optional.of(problem));
  }

  /** The article that a part of this input is; the input itself if that is all of it. */
  Input of(Part part) {
    if (part.number() == 0) {
      return this;
    }
    String file = place.getFileName().toString();
    String stem = Suffixes.strip(file);
    Path own = place.resolveSibling(stem + "-" + part.number() + file.substring(stem.length()));
    long bytes = part.bytes().length;
    return new Input(part.name(name), this.file, own, bytes, part.number(), problem);
  }
}
