package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Which files of a folder are taken.
 *
 * @param include if there are any, a file must match one of them; else its suffix must be known
 * @param exclude no file and no folder that matches one of them
 */
record Choice(List<Glob> include, List<Glob> exclude) {
  Choice {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /**
   * Whether a file is taken.
   *
   * @param place where it lies below the folder
   */
  boolean takes(Path place) {
    return include.isEmpty()
        ? Suffixes.isArticle(place.getFileName().toString())
        : include.stream().anyMatch(glob -> glob.matches(place) || glob.matchesFolderOf(place));
  }

  /** Whether a file or folder is left out, whichever of them it is. */
  boolean excludes(Path place) {
    return exclude.stream().anyMatch(glob -> glob.matches(place));
  }

  boolean excludesFolder(Path place) {
    return exclude.stream().anyMatch(glob -> glob.matchesFolder(place));
  }

  /** For messages: what a folder should hold. */
  String wanted() {
    return include.isEmpty() ? "ending in " + Suffixes.list() : "that --include names";
  }
}
