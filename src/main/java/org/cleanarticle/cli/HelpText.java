package org.cleanarticle.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help: what the command does, its options by purpose, examples, exit status. */
final class HelpText {
  static final String SYNOPSIS = "clean-article [OPTION]... [FILE|FOLDER|-]...";
  static final String PURPOSE = "Raw text, HTML or Markdown of news articles in, clean JSON out.";

  private HelpText() {}

  static String help() {
    StringBuilder help = new StringBuilder("Usage: " + SYNOPSIS + "\n\n" + PURPOSE + "\n");
    help.append(
        """

        Without an input, or for -, reads standard input. Folders are walked for
        files ending in SUFFIXES, and .gz of them;
        for Markdown say --include '*.md'.
        An export of LexisNexis, Factiva or ProQuest gives an object for each of
        its articles, export.txt#1 and so on; with -o in export-1.json and so on.
        """
            .replace("SUFFIXES", Suffixes.list()));
    for (OptionTable.Group group : OptionTable.groups()) {
      help.append('\n').append(group.title()).append(":\n").append(options(group));
    }
    return help.append(
            """

            Examples:
              clean-article page.html
              clean-article pages/ -o clean/ --skip-existing
              clean-article *.txt | jq -r .headline
              find . -name '*.txt' -print0 | clean-article --files-from - -0 -f csv
              clean-article --explain page.txt
              clean-article --rules my-phrases/ pages/

            Exit status: 0 every input gave an article, 1 some did not, 2 wrong usage,
            3 output could not be written, 70 a bug, 127 no Java 17 or newer was found,
            130 or 143 interrupted.
            clean-article --generate man | man -l -  shows the manual.
            """)
        .toString();
  }

  private static String options(OptionTable.Group group) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().sortOptions(false);
    for (OptionSpec option : group.options()) {
      spec.addOption(option);
    }
    Help help = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF));
    return help.optionList();
  }
}
