package org.cleanarticle.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanarticle.Options;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options: their names, their help, and what they may be. Built with picocli's programmatic
 * model, since its annotations cost a tenth of a second at every start.
 */
final class CommandLineSpec {
  private static final List<String> FORMATS = List.of("text", "html");
  private static final String DEFAULT_MAX_SIZE = "64M";

  /** An article is one array of bytes and one string, which Java cannot make larger than this. */
  private static final long LARGEST_MAX_SIZE = 1L << 30;

  private final CommandLine commandLine = new CommandLine(spec());

  CommandLineSpec() {
    commandLine.setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
  }

  /** The help as it is printed. */
  String help() {
    return commandLine.getUsageMessage(Ansi.OFF);
  }

  /** The arguments told apart. */
  ParseResult parse(String... args) throws UsageException {
    try {
      return commandLine.parseArgs(args);
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage().lines().findFirst().orElse("wrong usage"));
    }
  }

  /** The settings of a parsed command line. */
  static Settings settings(ParseResult parsed) throws UsageException {
    List<String> inputs = parsed.matchedPositionalValue(0, List.of());
    if (Collections.frequency(inputs, Input.STANDARD_INPUT) > 1) {
      throw new UsageException("standard input (-) is named twice");
    }
    Optional<Path> output = output(parsed.matchedOptionValue("--output", null));
    return new Settings(
        inputs,
        output,
        layout(parsed, output.isPresent()),
        jobs(parsed.matchedOptionValue("--jobs", null)),
        maxSize(parsed.matchedOptionValue("--max-size", DEFAULT_MAX_SIZE)),
        parsed.hasMatchedOption("--explain"),
        parsed.hasMatchedOption("--quiet"),
        parsed.hasMatchedOption("--allow-empty"),
        new Options(
            format(parsed.matchedOptionValue("--from", "")),
            encoding(parsed.matchedOptionValue("--encoding", "")),
            language(parsed.matchedOptionValue("--lang", ""))));
  }

  private static Optional<Path> output(String folder) throws UsageException {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      if (folder.isEmpty()) {
        throw new UsageException("--output: the folder has no name");
      }
      return Optional.of(Path.of(folder));
    } catch (InvalidPathException e) {
      throw new UsageException("--output: " + folder + " is no file name here: " + e.getReason());
    }
  }

  private static Settings.Layout layout(ParseResult parsed, boolean toFolder)
      throws UsageException {
    boolean pretty = parsed.hasMatchedOption("--pretty");
    boolean compact = parsed.hasMatchedOption("--compact");
    if (pretty && compact) {
      throw new UsageException("--pretty and --compact exclude each other");
    }
    if (toFolder && compact) {
      throw new UsageException("--compact does not go with --output, whose files are indented");
    }
    if (pretty) {
      return Settings.Layout.PRETTY;
    }
    return compact ? Settings.Layout.COMPACT : Settings.Layout.AUTOMATIC;
  }

  private static int jobs(String number) throws UsageException {
    if (number == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int jobs = Integer.parseInt(number);
      if (jobs > 0) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new UsageException("--jobs: " + number + " is not a number from 1 up");
  }

  private static long maxSize(String size) throws UsageException {
    long bytes =
        ByteSize.parse(size)
            .orElseThrow(
                () -> new UsageException("--max-size: " + size + " is not a size such as 64M"));
    if (bytes < 1 || bytes > LARGEST_MAX_SIZE) {
      throw new UsageException(
          "--max-size: " + size + " is not between 1 and " + ByteSize.format(LARGEST_MAX_SIZE));
    }
    return bytes;
  }

  private static String format(String name) throws UsageException {
    if (!name.isEmpty() && !FORMATS.contains(name)) {
      throw new UsageException(
          "--from: " + name + " is none of the formats " + String.join(", ", FORMATS));
    }
    return name;
  }

  private static String encoding(String name) throws UsageException {
    try {
      return name.isEmpty() ? name : Charset.forName(name).name();
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
      throw new UsageException("--encoding: " + name + " is no encoding that Java knows");
    }
  }

  private static String language(String tag) throws UsageException {
    try {
      return tag.isEmpty() ? tag : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new UsageException("--lang: " + tag + " is not a language tag such as en or pt-BR");
    }
  }

  private static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("clean-article");
    spec.usageMessage()
        .customSynopsis("clean-article [OPTION]... [FILE|FOLDER|-]...")
        .header("Raw text or HTML of news articles in, clean JSON out: one object per article.%n")
        .sortOptions(false)
        .footer(
            "",
            "Without an input, or for -, reads standard input. Folders are walked for",
            "files ending in " + Suffixes.list() + ", and .gz of them.",
            "",
            "Exit status: 0 every input gave an article, 1 some did not, 2 wrong usage,",
            "3 output could not be written, 70 a bug.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("INPUT")
            .arity("0..*")
            .index("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .hidden(true)
            .build());
    spec.addOption(value("DIR", "Write a file for each article to this folder.", "-o", "--output"));
    spec.addOption(flag("Indent the JSON (the rule on a terminal and with -o).", "--pretty"));
    spec.addOption(flag("One line per article (the rule in a pipe).", "--compact"));
    spec.addOption(flag("Add what every line was taken for, and by which rule.", "--explain"));
    spec.addOption(
        value("N", "Clean N articles at a time (default: one per processor).", "--jobs"));
    spec.addOption(
        value("FORMAT", "The inputs are text or html, whatever they look like.", "--from"));
    spec.addOption(value("NAME", "The inputs are in this encoding.", "--encoding"));
    spec.addOption(value("TAG", "The inputs are in this language: en, de, pt-BR.", "--lang"));
    spec.addOption(
        value(
            "SIZE",
            "Refuse larger articles (default: " + DEFAULT_MAX_SIZE + "; K, M, G).",
            "--max-size"));
    spec.addOption(flag("An input without an article is no failure.", "--allow-empty"));
    spec.addOption(flag("Say nothing about inputs that fail.", "--quiet"));
    spec.addOption(
        OptionSpec.builder("--help").usageHelp(true).description("Print this help.").build());
    spec.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    return spec;
  }

  private static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).description(description).build();
  }

  private static OptionSpec value(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .description(description)
        .build();
  }
}
