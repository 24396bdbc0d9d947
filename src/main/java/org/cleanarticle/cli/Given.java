package org.cleanarticle.cli;

/**
 * A value that somebody gave to an option.
 *
 * @param source where it was given, for messages: {@code --jobs}, {@code CLEAN_ARTICLE_JOBS}, or
 *     file and line
 * @param rank which layer it was given in: the higher one wins
 */
record Given(String value, String source, int rank) {
  static final int CONFIGURATION = 0;
  static final int VARIABLE = 1;
  static final int COMMAND_LINE = 2;

  UsageException refused(String what) {
    return new UsageException(source + ": " + what);
  }
}
