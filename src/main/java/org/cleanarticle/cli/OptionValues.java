package org.cleanarticle.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was given to the options: on the command line, else by a variable, else in the configuration
 * file.
 */
final class OptionValues {
  /** What the names of variables begin with. */
  static final String VARIABLES = "CLEAN_ARTICLE_";

  private final Arguments arguments;
  private final Environment environment;
  private final Map<String, List<Given>> configuration;

  /**
   * @param environment without variables if they are not to be heeded
   * @param configuration by long option
   */
  OptionValues(
      Arguments arguments, Environment environment, Map<String, List<Given>> configuration) {
    this.arguments = arguments;
    this.environment = environment;
    this.configuration = Map.copyOf(configuration);
  }

  /** All that was given to an option in the highest layer that has any. */
  List<Given> all(String option) {
    if (arguments.options().containsKey(option)) {
      return arguments.options().get(option);
    }
    String variable = variable(option);
    Optional<String> value = environment.variable(variable);
    return value.isPresent()
        ? List.of(new Given(value.get(), variable, Given.VARIABLE))
        : configuration.getOrDefault(option, List.of());
  }

  /** What was given last. */
  Optional<Given> one(String option) {
    List<Given> all = all(option);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The value that was given last, or another if none was. */
  String value(String option, String otherwise) {
    Optional<Given> given = one(option);
    return given.isPresent() ? given.get().value() : otherwise;
  }

  /** Where a flag was set, if it was. */
  Optional<Given> set(String option) throws UsageException {
    Optional<Given> given = one(option);
    if (given.isPresent() && !given.get().value().equals("true")) {
      if (!given.get().value().equals("false")) {
        throw given.get().refused(given.get().value() + " is neither true nor false");
      }
      return Optional.empty();
    }
    return given;
  }

  boolean flag(String option) throws UsageException {
    return set(option).isPresent();
  }

  /** Where an option was set, for a message that names it, unless everybody can see that. */
  String because(String option) {
    Optional<Given> given = one(option);
    return given.isPresent() && given.get().rank() != Given.COMMAND_LINE
        ? " (" + given.get().setting() + ")"
        : "";
  }

  /** The variable that sets an option: {@code --max-size} is CLEAN_ARTICLE_MAX_SIZE. */
  static String variable(String option) {
    return VARIABLES + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
