package org.cleanarticle.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage().lines().findFirst().orElse("wrong usage"), e);
    }
  }
}
