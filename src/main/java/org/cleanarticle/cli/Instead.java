package org.cleanarticle.cli;

import java.util.Optional;
import org.cleanarticle.json.ArticleSchema;
import picocli.CommandLine.ParseResult;

/** The texts that can be had instead of clean articles. */
final class Instead {
  private Instead() {}

  /** What is to be printed; empty if articles are to be cleaned. */
  static Optional<String> of(ParseResult parsed) throws UsageException {
    if (parsed.isUsageHelpRequested()) {
      return Optional.of(HelpText.help());
    }
    if (parsed.isVersionHelpRequested()) {
      return Optional.of("clean-article " + Version.number() + "\n");
    }
    if (parsed.hasMatchedOption("--schema")) {
      return Optional.of(ArticleSchema.text());
    }
    if (parsed.hasMatchedOption("--generate")) {
      String what = parsed.matchedOptionValue("--generate", "");
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
}
