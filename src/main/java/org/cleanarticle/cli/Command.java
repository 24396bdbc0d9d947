package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Options;
import org.cleanarticle.json.ArticleJson;
import picocli.CommandLine.ParseResult;

/** The command but for the process around it. */
final class Command {
  /** Which part of the heap the inputs under way may fill: an article takes many times its size. */
  private static final int HEAP_SHARE = 16;

  private static final Path NOWHERE = Path.of("");

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
      CommandLineSpec spec = new CommandLineSpec();
      ParseResult parsed = spec.parse(args);
      if (parsed.isUsageHelpRequested()) {
        return print(spec.help(), out);
      }
      if (parsed.isVersionHelpRequested()) {
        return print("clean-article " + Version.number() + "\n", out);
      }
      return clean(CommandLineSpec.settings(parsed), in, out, messages).code();
    } catch (UsageException e) {
      messages.say(e.getMessage() + " (clean-article --help lists the options)");
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
      return report.close().code();
    }
  }

  private static int print(String text, OutputStream out) throws OutputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    new StandardOutput(out).write(NOWHERE, bytes);
    return ExitStatus.DONE.code();
  }

  private ExitStatus clean(Settings settings, InputStream in, OutputStream out, Messages messages)
      throws UsageException, OutputException {
    if (settings.inputs().isEmpty() && environment.terminalIn()) {
      throw new UsageException("no input: name files or folders, or pipe text in");
    }
    Report report = new Report(messages, settings.quiet(), environment.debug());
    Work work =
        new Work(
            new InputReader(in, settings.maxSize()),
            cleaners.apply(settings.options()),
            new ArticleJson(settings.pretty(environment)),
            settings);
    try (Output output = output(settings, out);
        Pipeline<Delivery> pipeline =
            new Pipeline<>(
                settings.jobs(),
                Runtime.getRuntime().maxMemory() / HEAP_SHARE,
                delivery -> delivery.to(output, report))) {
      Iterator<Input> inputs = new Inputs(settings.inputs(), settings.maxSize());
      while (inputs.hasNext()) {
        Input input = inputs.next();
        Path place = input.problem().isPresent() ? NOWHERE : output.place(input);
        pipeline.add(input.size(), () -> new Delivery(place, work.on(input)));
      }
      pipeline.finish();
    }
    return report.close();
  }

  private static Output output(Settings settings, OutputStream out) throws OutputException {
    return settings.output().isPresent()
        ? new OutputFolder(settings.output().get())
        : new StandardOutput(out);
  }

  private record Delivery(Path place, Outcome outcome) {
    void to(Output output, Report report) throws OutputException {
      if (outcome.json().isPresent()) {
        output.write(place, outcome.json().get());
      }
      report.note(outcome);
    }
  }
}
