package org.cleanarticle.cli;

/**
 * What the command knows of the process around it.
 *
 * @param terminalIn whether standard input is a terminal, so that nobody has piped anything in
 * @param terminalOut whether standard output is a terminal, so that a person reads it
 * @param debug whether a bug is to be shown with its stack trace
 */
record Environment(boolean terminalIn, boolean terminalOut, boolean debug) {
  /** Neither end is a terminal, as in a script. */
  static final Environment PIPE = new Environment(false, false, false);

  /**
   * The surroundings of this process. Java cannot tell one end from the other, so the launcher says
   * which of them are terminals.
   */
  static Environment ofProcess() {
    String terminals = System.getProperty("cleanarticle.terminals", "");
    return new Environment(
        terminals.contains("in"),
        terminals.contains("out"),
        System.getenv("CLEAN_ARTICLE_DEBUG") != null);
  }
}
