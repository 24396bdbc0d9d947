package org.cleanarticle.cli;

import java.util.Optional;

/** Tells people what failed, and sums it up in the exit status. */
final class Report implements Witness {
  private final Messages messages;
  private final boolean quiet;
  private final boolean debug;
  private boolean someFailed;
  private boolean bugs;

  /**
   * @param quiet whether to keep silent about single inputs; bugs are told all the same
   */
  Report(Messages messages, boolean quiet, boolean debug) {
    this.messages = messages;
    this.quiet = quiet;
    this.debug = debug;
  }

  @Override
  public void see(Outcome outcome) {
    String name = outcome.input().name();
    if (outcome.bug().isPresent()) {
      bug(name + ": ", outcome.bug().get());
    } else if (outcome.failure().isPresent()) {
      failed(name, outcome.failure().get().problem());
    }
  }

  /** What the user should know of an input that has not failed. */
  void note(Input input, Optional<String> note) {
    if (note.isPresent() && !quiet) {
      messages.say(input.name(), note.get());
    }
  }

  private void failed(String name, String problem) {
    someFailed = true;
    if (!quiet) {
      messages.say(name, problem);
    }
  }

  /**
   * @param context what the program was at: a phrase that goes before the bug
   */
  void bug(String context, Throwable bug) {
    bugs = true;
    messages.say(context + "a bug: " + bug);
    if (debug) {
      messages.trace(bug);
    }
  }

  boolean anyFailed() {
    return someFailed || bugs;
  }

  /** The last word of a run that went to its end. */
  ExitStatus status() {
    if (bugs) {
      messages.say(
          "please report this bug with version "
              + Version.number()
              + ", the input if you may share it, and what is printed with CLEAN_ARTICLE_DEBUG=1 set");
      return ExitStatus.BUG;
    }
    return someFailed ? ExitStatus.SOME_FAILED : ExitStatus.DONE;
  }
}
