package org.cleanarticle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.read.Part;

/** A run over the inputs. */
final class Run {
  /**
   * Which part of the heap the inputs under way may fill: two texts of 4 MB side by side were too
   * much for a heap of 256 MB, one of them for a heap of 100 MB.
   */
  private static final int HEAP_SHARE = 40;

  /**
   * Which part of the heap an input may be that runs out of it by a bug only: a text of lines with
   * a sign or two each takes some 450 times its size, and two may be cleaned side by side.
   */
  private static final int DENSE_SHARE = 1_000;

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
    InputReader reader = new InputReader(in, settings.sources().maxSize(), settings.options());
    long roomy = Runtime.getRuntime().maxMemory() / DENSE_SHARE;
    Work work = new Work(cleaner, rendering.writer(), settings.demands(), roomy);
    try (Output output = output(rendering.frame(), out);
        Pipeline<Delivery> pipeline =
            new Pipeline<>(settings.jobs(), room, delivery -> deliver(delivery, output))) {
      Inputs inputs = sources.inputs();
      while (!isOver() && inputs.hasNext()) {
        add(inputs.next(), reader, new Hands(output, work, pipeline));
      }
      pipeline.finish();
      output.finish();
    }
  }

  /** Reads an input; each of its articles is a task of its own. */
  private void add(Input input, InputReader reader, Hands hands) throws OutputException {
    Output.Place place =
        input.problem().isPresent() ? Output.Place.NOWHERE : hands.output().place(input);
    if (skips(place)) {
      return;
    }
    hands.pipeline().makeRoom(input.size());
    try (InputArticles articles = reader.articles(input)) {
      Optional<InputArticles.Found> next = articles.next();
      while (next.isPresent() && !isOver()) {
        Input article = next.get().input();
        add(next.get(), article.article() == 0 ? place : hands.output().place(article), hands);
        next = articles.next();
      }
      report.note(input, articles.note());
    }
  }

  private void add(InputArticles.Found found, Output.Place place, Hands hands)
      throws OutputException {
    Input article = found.input();
    // Where the input would go has been asked before.
    if (article.article() > 0 && skips(place)) {
      return;
    }
    report.note(article, place.note());
    Optional<Outcome> failure = found.failure();
    if (failure.isEmpty() && place.problem().isPresent()) {
      failure = Optional.of(Outcome.taken(article, place.problem().get()));
    }
    if (failure.isPresent()) {
      Delivery failed = new Delivery(place.path(), failure.get());
      hands.pipeline().add(0, () -> failed);
      return;
    }
    Part part = found.part().orElseThrow();
    Work work = hands.work();
    hands
        .pipeline()
        .add(part.bytes().length, () -> new Delivery(place.path(), work.on(article, part)));
  }

  private boolean skips(Output.Place place) {
    if (!settings.target().skipExisting() || !place.done()) {
      return false;
    }
    witnesses.forEach(Witness::seeSkipped);
    return true;
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
        ? new OutputFolder(settings.target().folder().get(), settings, frame)
        : new StandardOutput(out, frame);
  }

  /** What an article goes through. */
  private record Hands(Output output, Work work, Pipeline<Delivery> pipeline) {}

  private record Delivery(Path place, Outcome outcome) {}
}
