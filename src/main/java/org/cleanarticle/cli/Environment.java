package org.cleanarticle.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command knows of the process around it.
 *
 * @param terminalIn whether standard input is a terminal, so that nobody has piped anything in
 * @param terminalOut whether standard output is a terminal, so that a person reads it
 * @param terminalErr whether standard error is a terminal, so that a person waits before it
 * @param variables the environment variables
 */
record Environment(
    boolean terminalIn, boolean terminalOut, boolean terminalErr, Map<String, String> variables) {
  /** No end is a terminal, as in a script, and no variable is set. */
  static final Environment PIPE = new Environment(false, false, false, Map.of());

  /**
   * The surroundings of this process. Java cannot tell one end from the other, so the launcher says
   * which of them are terminals.
   */
  static Environment ofProcess() {
    String terminals = System.getProperty("cleanarticle.terminals", "");
    return new Environment(
        terminals.contains("in"),
        terminals.contains("out"),
        terminals.contains("err"),
        System.getenv());
  }

  /** A variable, unless it is unset or empty. */
  Optional<String> variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The same with some variables unset. */
  Environment without(Set<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    Map<String, String> others = new HashMap<>(variables);
    others.keySet().removeAll(names);
    return new Environment(terminalIn, terminalOut, terminalErr, others);
  }

  /** Whether a bug is to be shown with its stack trace. */
  boolean debug() {
    return variables.containsKey("CLEAN_ARTICLE_DEBUG");
  }
}
