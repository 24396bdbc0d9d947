package org.cleanarticle.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** Scripts by which shells complete the options, made by picocli from the table of options. */
final class Completions {
  private static final String COMMAND = "clean-article";

  private Completions() {}

  static String bash() {
    return AutoComplete.bash(COMMAND, new CommandLine(OptionTable.spec()));
  }

  /** The script for bash, which zsh can read, with the line by which zsh finds it on its path. */
  static String zsh() {
    return "#compdef " + COMMAND + "\n" + bash();
  }
}
