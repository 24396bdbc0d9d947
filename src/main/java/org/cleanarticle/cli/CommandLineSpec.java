package org.cleanarticle.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line, told apart by the table of options. */
final class CommandLineSpec {
  private final CommandLine commandLine = new CommandLine(OptionTable.spec());

  CommandLineSpec() {
    commandLine.setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
  }

  /** The arguments told apart. */
  ParseResult parse(String... args) throws UsageException {
    try {
      return commandLine.parseArgs(args);
    } catch (UnmatchedArgumentException e) {
      String like = String.join(" or ", e.getSuggestions());
      throw new UsageException(
          firstLine(e) + (like.isEmpty() ? "" : "; did you mean " + like + "?"), e);
    } catch (ParameterException e) {
      throw new UsageException(firstLine(e), e);
    }
  }

  private static String firstLine(ParameterException e) {
    return e.getMessage().lines().findFirst().orElse("wrong usage");
  }
}
