package org.cleanarticle.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Options;
import org.cleanarticle.RuleException;

/** The command but for the process around it. */
final class Command {
  private final Environment environment;
  private final Function<Options, Cleaner> cleaners;

  Command(Environment environment) {
    this(environment, options -> new CleanArticle(options)::clean);
  }

  Command(Environment environment, Function<Options, Cleaner> cleaners) {
    this.environment = environment;
    this.cleaners = cleaners;
  }

  /**
   * Does what the arguments ask for. The streams are not closed.
   *
   * @return the exit status, see {@link ExitStatus}
   */
  int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    Messages messages = new Messages(err);
    try {
      return run(in, out, messages, Arguments.of(args)).code();
    } catch (UsageException e) {
      messages.say(e.getMessage() + " (clean-article --help lists the options)");
      return ExitStatus.USAGE.code();
    } catch (RuleException e) {
      messages.say(e.getMessage());
      return ExitStatus.USAGE.code();
    } catch (OutputException e) {
      if (e.isClosedPipe()) {
        return ExitStatus.DONE.code();
      }
      messages.say(e.where(), "cannot be written: " + e.getMessage());
      return ExitStatus.OUTPUT.code();
    } catch (RuntimeException | Error e) {
      Report report = new Report(messages, false, environment.debug());
      report.bug("", e);
      return report.status().code();
    }
  }

  private ExitStatus run(InputStream in, OutputStream out, Messages messages, Arguments arguments)
      throws UsageException, OutputException {
    Optional<String> text = Instead.of(arguments);
    if (text.isPresent()) {
      StandardOutput.print(text.get(), out);
      return ExitStatus.DONE;
    }
    boolean configured = !arguments.has("--no-config");
    Set<String> unknown = configured ? Configuration.unknownVariables(environment) : Set.of();
    OptionValues values = configured ? configured(arguments, unknown) : unconfigured(arguments);
    Settings settings = new SettingsReader(values).read(arguments.inputs());
    if (!unknown.isEmpty() && !settings.demands().quiet()) {
      messages.say(String.join(", ", unknown), "no option that can be set so");
    }
    if (arguments.has("--list-rules")) {
      StandardOutput.print(RuleList.of(settings.options()), out);
      return ExitStatus.DONE;
    }
    if (settings.sources().areUnnamed() && environment.terminalIn()) {
      throw new UsageException("no input: name files or folders, or pipe text in");
    }
    return settings.target().dryRun()
        ? new DryRun(settings, messages, environment).run(in, out)
        : new Run(settings, cleaner(settings, values), messages, environment).run(in, out);
  }

  private OptionValues configured(Arguments arguments, Set<String> unknown) throws UsageException {
    return new OptionValues(
        arguments, environment.without(unknown), Configuration.read(environment));
  }

  private static OptionValues unconfigured(Arguments arguments) {
    return new OptionValues(arguments, Environment.PIPE, Map.of());
  }

  /** Of a rule that there is not we know who named it. */
  private Cleaner cleaner(Settings settings, OptionValues values) throws UsageException {
    try {
      return cleaners.apply(settings.options());
    } catch (RuleException e) {
      for (Given given : values.all("--disable")) {
        if (e.disabled().equals(Optional.of(given.value()))) {
          throw given.refused("there is no rule " + given.shown() + ": see --list-rules");
        }
      }
      throw e;
    }
  }
}
