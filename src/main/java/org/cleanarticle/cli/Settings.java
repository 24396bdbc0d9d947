package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.Options;

/**
 * What the command line asks for.
 *
 * @param inputs files, folders and {@code -}, as they were given; empty means standard input
 * @param output the folder to write to, or empty for standard output
 * @param layout one-line or indented JSON, or whatever suits the output
 * @param jobs how many articles to clean at a time
 * @param maxSize the largest article in bytes
 * @param explain whether to say what every line was taken for
 * @param quiet whether to keep silent about inputs that failed
 * @param allowEmpty whether an input without an article is no failure
 * @param options what the user knows of the inputs
 */
record Settings(
    List<String> inputs,
    Optional<Path> output,
    Layout layout,
    int jobs,
    long maxSize,
    boolean explain,
    boolean quiet,
    boolean allowEmpty,
    Options options) {
  enum Layout {
    PRETTY,
    COMPACT,
    AUTOMATIC
  }

  Settings {
    inputs = List.copyOf(inputs);
  }

  /** Whether JSON is indented: for people and in files, not in a pipe. */
  boolean pretty(Environment environment) {
    return switch (layout) {
      case PRETTY -> true;
      case COMPACT -> false;
      case AUTOMATIC -> output.isPresent() || environment.terminalOut();
    };
  }
}
