package org.cleanarticle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line, told apart.
 *
 * @param inputs what is no option, in order
 * @param options what was given to each option, by its long name; to a flag {@code true}
 */
record Arguments(List<String> inputs, Map<String, List<Given>> options) {
  Arguments {
    inputs = List.copyOf(inputs);
    options = Map.copyOf(options);
  }

  /**
   * Tells arguments apart. Where nothing but inputs is named there is no need of the table of
   * options, which takes longer to set up than an article to clean.
   */
  static Arguments of(String... args) throws UsageException {
    for (String arg : args) {
      if (arg.startsWith("-") && !arg.equals(Input.STANDARD_INPUT)) {
        return withOptions(args);
      }
    }
    return new Arguments(List.of(args), Map.of());
  }

  private static Arguments withOptions(String... args) throws UsageException {
    try {
      CommandSpec spec = OptionTable.spec();
      String[] bare = args.clone();
      Map<String, Given> flags = takeFlags(spec, bare);
      CommandLine commandLine = new CommandLine(spec);
      commandLine.setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
      ParseResult parsed = commandLine.parseArgs(bare);
      Map<String, List<Given>> options = new LinkedHashMap<>();
      for (OptionSpec option : parsed.matchedOptionsSet()) {
        Given flag = flags.get(option.longestName());
        options.put(option.longestName(), flag == null ? given(option) : List.of(flag));
      }
      return new Arguments(parsed.matchedPositionalValue(0, List.of()), options);
    } catch (UnmatchedArgumentException e) {
      String like = String.join(" or ", e.getSuggestions());
      throw new UsageException(
          firstLine(e) + (like.isEmpty() ? "" : "; did you mean " + like + "?"), e);
    } catch (ParameterException e) {
      throw new UsageException(firstLine(e), e);
    }
  }

  /**
   * Takes what is said of flags in so many words, {@code --explain=false}, from the arguments, for
   * picocli knows only whether a flag is given.
   *
   * @return the last word on each flag, by its long name
   */
  private static Map<String, Given> takeFlags(CommandSpec spec, String... args)
      throws UsageException {
    Map<String, Given> flags = new LinkedHashMap<>();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      int equals = args[i].indexOf('=');
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      OptionSpec option = spec.optionsMap().get(name);
      if (option != null && option.arity().max() == 0) {
        String value = equals < 0 ? "true" : args[i].substring(equals + 1);
        Given flag = new Given(value, option.longestName(), Given.COMMAND_LINE);
        if (!value.equals("true") && !value.equals("false")) {
          throw flag.refused(flag.shown() + " is neither true nor false");
        }
        flags.put(option.longestName(), flag);
        args[i] = name;
      }
    }
    return flags;
  }

  private static String firstLine(ParameterException e) {
    return e.getMessage().lines().findFirst().orElse("wrong usage");
  }

  private static List<Given> given(OptionSpec option) {
    Object value = option.getValue();
    List<?> all = value instanceof List<?> many ? many : List.of(value);
    List<Given> given = new ArrayList<>();
    for (Object one : all) {
      given.add(new Given(one.toString(), option.longestName(), Given.COMMAND_LINE));
    }
    return given;
  }

  /** Whether an option was given, by its long name, and not taken back. */
  boolean has(String option) {
    return options.containsKey(option) && !options.get(option).get(0).value().equals("false");
  }
}
