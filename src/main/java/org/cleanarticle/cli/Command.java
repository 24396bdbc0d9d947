package org.cleanarticle.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Settings settings = settings(arguments);
    if (arguments.has("--list-rules")) {
      StandardOutput.print(RuleList.of(settings.options()), out);
      return ExitStatus.DONE;
    }
    if (settings.sources().areUnnamed() && environment.terminalIn()) {
      throw new UsageException("no input: name files or folders, or pipe text in");
    }
    return settings.target().dryRun()
        ? new DryRun(settings, messages, environment).run(in, out)
        : new Run(settings, cleaners.apply(settings.options()), messages, environment).run(in, out);
  }

  private Settings settings(Arguments arguments) throws UsageException {
    boolean configured = !arguments.has("--no-config");
    Map<String, List<Given>> configuration =
        configured ? Configuration.read(environment) : Map.of();
    Values values =
        new Values(arguments, configured ? environment : Environment.PIPE, configuration);
    return new SettingsReader(values).read(arguments.inputs());
  }
}
