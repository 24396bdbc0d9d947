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

  /** The value for messages, where nothing must not look like nothing. */
  String shown() {
    return value.isBlank() ? "an empty value" : value;
  }

  /** Where it was given and what, for messages about something else: nothing needs no naming. */
  String setting() {
    return source + " = " + value;
  }

  UsageException refused(String what) {
    return new UsageException(source + ": " + what);
  }
}
