package org.cleanarticle.cli;

/** What the command's exit status means. */
enum ExitStatus {
  /** Every input gave an article. */
  DONE(0),
  /** Some inputs could not be read or held no article; the others are written. */
  SOME_FAILED(1),
  /** Wrong usage; nothing was done. */
  USAGE(2),
  /** Output could not be written. */
  OUTPUT(3),
  /** A bug in clean-article. */
  BUG(70);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
