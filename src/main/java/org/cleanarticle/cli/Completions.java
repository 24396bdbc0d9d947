package org.cleanarticle.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Scripts by which shells complete the options, made by picocli from the table of options, and
 * mended where it does not know what we do.
 */
final class Completions {
  private static final String COMMAND = "clean-article";

  private Completions() {}

  static String bash() {
    String script = AutoComplete.bash(COMMAND, new CommandLine(OptionTable.spec()));
    return foldersOnly(withEqualsSign(script));
  }

  /** To bash the sign in {@code --format=csv} is a word of its own. */
  private static String withEqualsSign(String script) {
    String word = "local curr_word=${COMP_WORDS[COMP_CWORD]}";
    String before = "  local prev_word=${COMP_WORDS[COMP_CWORD-1]}\n";
    String mended = before + "  [[ ${prev_word} == = ]] && prev_word=${COMP_WORDS[COMP_CWORD-2]}\n";
    return script.replace(word, word.replace("]}", "]#=}")).replace(before, mended);
  }

  /** What {@code --output} names is a folder. */
  private static String foldersOnly(String script) {
    int output = script.indexOf("'--output')\n");
    String files = "compgen -f";
    int at = script.indexOf(files, output);
    return script.substring(0, at) + "compgen -d" + script.substring(at + files.length());
  }

  /** The script for bash, which zsh can read, with the line by which zsh finds it on its path. */
  static String zsh() {
    return "#compdef " + COMMAND + "\n" + bash();
  }
}
