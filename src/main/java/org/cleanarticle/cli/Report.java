package org.cleanarticle.cli;

/** Tells people what failed, and sums it up in the exit status. */
final class Report {
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

  void note(Outcome outcome) {
    outcome.problem().ifPresent(problem -> failed(outcome.input().name(), problem));
    outcome.bug().ifPresent(bug -> bug(outcome.input().name() + ": ", bug));
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

  /** The last word of a run that went to its end. */
  ExitStatus close() {
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
