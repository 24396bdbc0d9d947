package org.cleanarticle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Says what a run would read and write, a line for each input: its name, and behind a tab the file
 * that it would go to. Reads no input and writes no file, so an export of several articles has a
 * line as one.
 */
final class DryRun {
  private final Settings settings;
  private final Report report;

  DryRun(Settings settings, Messages messages, Environment environment) {
    this.settings = settings;
    report = new Report(messages, settings.demands().quiet(), environment.debug());
  }

  ExitStatus run(InputStream in, OutputStream out) throws UsageException, OutputException {
    Optional<Path> folder = settings.target().folder();
    // The names are asked for only if there is a folder.
    TargetNames names = new TargetNames(folder.orElse(Path.of("")), settings);
    try (Sources sources = Sources.open(settings, in)) {
      while (sources.inputs().hasNext()) {
        Input input = sources.inputs().next();
        if (input.problem().isPresent()) {
          report.see(Outcome.unreadable(input, 0, input.problem().get()));
          continue;
        }
        String line = Messages.oneLine(input.name());
        if (folder.isPresent()) {
          Output.Place place = OutputFolder.place(folder.get(), names.claim(input));
          if (settings.target().skipExisting() && place.done()) {
            continue;
          }
          if (place.problem().isPresent()) {
            report.see(Outcome.taken(input, place.problem().get()));
            continue;
          }
          line += "\t" + Messages.oneLine(place.path().toString());
        }
        StandardOutput.print(line + "\n", out);
      }
    } catch (UncheckedIOException e) {
      throw Sources.unreadableList(settings, e.getCause());
    } catch (IOException e) {
      throw Sources.unreadableList(settings, e);
    }
    return report.status();
  }
}
