package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.Options;
import org.cleanarticle.article.Field;

/**
 * What the command line asks for.
 *
 * @param demands when an input counts as failed, and what is told of it
 * @param jobs how many articles to clean at a time
 * @param options what the user knows of the inputs
 */
record Settings(
    Sources sources, Target target, Look look, Demands demands, int jobs, Options options) {
  /**
   * What is read.
   *
   * @param names files, folders and {@code -}, as they were given
   * @param list a file with further names, if there is one
   * @param listEndsNames the character that ends a name in the list
   * @param choice which files of a folder
   * @param maxSize the largest article in bytes
   */
  record Sources(
      List<String> names, Optional<String> list, char listEndsNames, Choice choice, long maxSize) {
    Sources {
      names = List.copyOf(names);
    }

    /** Whether nothing is named, so that standard input is meant. */
    boolean areUnnamed() {
      return names.isEmpty() && list.isEmpty();
    }
  }

  /**
   * Where the articles go.
   *
   * @param folder the folder to write to, or empty for standard output
   * @param skipExisting whether to leave out inputs whose file is there already
   * @param dryRun whether only to say what would be done
   */
  record Target(Optional<Path> folder, boolean skipExisting, boolean dryRun) {}

  /**
   * What an article looks like.
   *
   * @param layout one-line or indented JSON, or whatever suits the output
   * @param fields those to write, or none for all
   * @param array whether all articles form one JSON array
   * @param explain whether to say what every line was taken for
   * @param diff whether to show the input instead, with what became of it
   * @param colour whether to use colours; empty if that depends on who reads
   */
  record Look(
      Format format,
      Layout layout,
      List<Field> fields,
      boolean blocks,
      boolean array,
      boolean explain,
      boolean diff,
      Optional<Boolean> colour) {
    Look {
      fields = List.copyOf(fields);
    }

    /** Whether JSON is indented: for people and in files, not in a pipe. */
    boolean pretty(Target target, Environment environment) {
      return switch (layout) {
        case PRETTY -> true;
        case COMPACT -> false;
        case AUTOMATIC -> target.folder().isPresent() || environment.terminalOut();
      };
    }

    /** Whether to use colours, see no-color.org. */
    boolean colours(Environment environment) {
      return colour.orElse(
          environment.terminalOut()
              && environment.variable("NO_COLOR").isEmpty()
              && !environment.variable("TERM").equals(Optional.of("dumb")));
    }
  }

  /**
   * When an input counts as failed, and what is told of it.
   *
   * @param required the fields that an article must have
   * @param allowEmpty whether an input without an article is no failure
   * @param failFast whether the first failure ends the run
   * @param errors a file to write failures to
   * @param stats whether to sum up the run
   * @param quiet whether to keep silent about inputs that failed
   */
  record Demands(
      Set<Field> required,
      boolean allowEmpty,
      boolean failFast,
      Optional<Path> errors,
      boolean stats,
      boolean quiet) {}

  enum Layout {
    PRETTY,
    COMPACT,
    AUTOMATIC
  }
}
