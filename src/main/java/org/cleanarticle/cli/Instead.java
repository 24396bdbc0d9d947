package org.cleanarticle.cli;

import java.util.Optional;
import org.cleanarticle.json.ArticleSchema;

/** The texts that can be had instead of clean articles. */
final class Instead {
  private Instead() {}

  /** What is to be printed; empty if articles are to be cleaned. */
  static Optional<String> of(Arguments arguments) throws UsageException {
    if (arguments.has("--help")) {
      return Optional.of(HelpText.help());
    }
    if (arguments.has("--version")) {
      return Optional.of("clean-article " + Version.number() + "\n");
    }
    refuseTwo(arguments);
    if (arguments.has("--schema")) {
      return Optional.of(ArticleSchema.text());
    }
    if (arguments.has("--generate")) {
      String what = arguments.options().get("--generate").get(0).value();
      return switch (what) {
        case "man" -> Optional.of(ManPage.roff());
        case "bash" -> Optional.of(Completions.bash());
        case "zsh" -> Optional.of(Completions.zsh());
        default ->
            throw new UsageException(
                "--generate: " + what + " is none of " + String.join(", ", OptionTable.GENERATED));
      };
    }
    return Optional.empty();
  }

  private static void refuseTwo(Arguments arguments) throws UsageException {
    String before = "";
    for (String option : new String[] {"--schema", "--generate", "--list-rules"}) {
      if (arguments.has(option)) {
        if (!before.isEmpty()) {
          throw new UsageException(before + " and " + option + " exclude each other");
        }
        before = option;
      }
    }
  }
}
