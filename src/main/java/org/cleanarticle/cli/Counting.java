package org.cleanarticle.cli;

import java.util.Collections;
import java.util.OptionalLong;

/** Counts the inputs beside the run, so that one can say how much is left. */
final class Counting {
  private final Settings settings;
  private volatile long counted = -1;

  Counting(Settings settings) {
    this.settings = settings;
  }

  /** Begins, unless there is a list, which can perhaps be read only once. */
  void start() {
    if (settings.sources().list().isEmpty()) {
      Thread thread = new Thread(this::count, "clean-article-counting");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void count() {
    Settings.Sources sources = settings.sources();
    Inputs inputs =
        new Inputs(sources.names().iterator(), Collections.emptyIterator(), false, settings);
    long count = 0;
    while (inputs.hasNext()) {
      inputs.next();
      count++;
    }
    counted = count;
  }

  /** How many inputs there are, once that is known. */
  OptionalLong total() {
    long known = counted;
    return known < 0 ? OptionalLong.empty() : OptionalLong.of(known);
  }
}
