package org.cleanarticle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run over the inputs. */
final class Run {
  /**
   * Which part of the heap the inputs under way may fill: two texts of 4 MB side by side were too
   * much for a heap of 256 MB, one of them for a heap of 100 MB.
   */
  private static final int HEAP_SHARE = 40;

  private final Settings settings;
  private final Cleaner cleaner;
  private final Messages messages;
  private final Environment environment;
  private final Report report;
  private final List<Witness> witnesses = new ArrayList<>();

  Run(Settings settings, Cleaner cleaner, Messages messages, Environment environment) {
    this.settings = settings;
    this.cleaner = cleaner;
    this.messages = messages;
    this.environment = environment;
    report = new Report(messages, settings.demands().quiet(), environment.debug());
    witnesses.add(report);
  }

  ExitStatus run(InputStream in, OutputStream out) throws UsageException, OutputException {
    try (Sources sources = Sources.open(settings, in)) {
      if (settings.demands().errors().isPresent()) {
        witnesses.add(new ErrorFile(settings.demands().errors().get()));
      }
      if (settings.demands().stats()) {
        witnesses.add(new Stats(messages));
      }
      if (showsProgress()) {
        witnesses.add(new Progress(settings, messages));
      }
      clean(sources, in, out);
      for (Witness witness : witnesses) {
        witness.finish();
      }
    } catch (UncheckedIOException e) {
      throw Sources.unreadableList(settings, e.getCause());
    } catch (IOException e) {
      throw Sources.unreadableList(settings, e);
    } finally {
      for (Witness witness : witnesses) {
        witness.close();
      }
    }
    return report.status();
  }

  /** If there is a person to see it, and no output on the same terminal. */
  private boolean showsProgress() {
    boolean outputInTheWay = environment.terminalOut() && settings.target().folder().isEmpty();
    return environment.terminalErr()
        && !outputInTheWay
        && !settings.demands().quiet()
        && !settings.sources().areUnnamed();
  }

  private void clean(Sources sources, InputStream in, OutputStream out) throws OutputException {
    Rendering rendering = Rendering.of(settings, environment);
    long room = Runtime.getRuntime().maxMemory() / HEAP_SHARE;
    Work work =
        new Work(
            new InputReader(in, settings.sources().maxSize()),
            cleaner,
            rendering.writer(),
            settings.demands(),
            room);
    try (Output output = output(rendering.frame(), out);
        Pipeline<Delivery> pipeline =
            new Pipeline<>(settings.jobs(), room, delivery -> deliver(delivery, output))) {
      Inputs inputs = sources.inputs();
      while (!isOver() && inputs.hasNext()) {
        add(inputs.next(), output, work, pipeline);
      }
      pipeline.finish();
      output.finish();
    }
  }

  private void add(Input input, Output output, Work work, Pipeline<Delivery> pipeline)
      throws OutputException {
    Output.Place place = input.problem().isPresent() ? Output.Place.NOWHERE : output.place(input);
    if (settings.target().skipExisting() && place.exists()) {
      witnesses.forEach(Witness::seeSkipped);
      return;
    }
    report.note(input, place.note());
    pipeline.add(input.size(), () -> new Delivery(place.path(), work.on(input)));
  }

  /** What comes behind a failure that ends the run was begun beside it, and is dropped. */
  private void deliver(Delivery delivery, Output output) throws OutputException {
    if (isOver()) {
      return;
    }
    Outcome outcome = delivery.outcome();
    if (outcome.written().isPresent()) {
      output.write(delivery.place(), outcome.written().get());
    }
    for (Witness witness : witnesses) {
      witness.see(outcome);
    }
  }

  private boolean isOver() {
    return settings.demands().failFast() && report.anyFailed();
  }

  private Output output(Frame frame, OutputStream out) throws OutputException {
    return settings.target().folder().isPresent()
        ? new OutputFolder(
            settings.target().folder().get(), settings.look().format().suffix(), frame)
        : new StandardOutput(out, frame);
  }

  private record Delivery(Path place, Outcome outcome) {}
}
