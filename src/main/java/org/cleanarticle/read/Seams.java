package org.cleanarticle.read;

import java.util.Optional;

/** Finds where one article of an input ends and the next one begins, line by line. */
interface Seams {
  /**
   * The place between two articles.
   *
   * @param offset in bytes, from the start of the input
   * @param line number of the line that begins there
   */
  record Seam(long offset, int line) {}

  /**
   * Takes the next line that is not blank.
   *
   * @param start where it begins, as a seam before it
   * @param end where the next one begins
   * @return the seam that is now sure, if one is; it may lie far before this line
   */
  Optional<Seam> next(LineHeads line, Seam start, Seam end);

  /** The place that will be a seam if what follows says so. */
  Optional<Seam> place();

  /** Takes the place for a seam, whatever follows. */
  void accept();
}
