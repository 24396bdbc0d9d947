package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.cleanarticle.Cleaned;

/**
 * What became of an input.
 *
 * @param bytes how many were read of it, unpacked
 * @param cleaned what was found in it, if it could be read and somebody wants to know
 * @param written the article, ready to be written, if the input could be read
 * @param failure why the input counts as failed, if so
 * @param bug what went wrong in the program, if so
 */
record Outcome(
    Input input,
    long bytes,
    Optional<Cleaned> cleaned,
    Optional<ByteArrayOutputStream> written,
    Optional<Failure> failure,
    Optional<Throwable> bug) {
  static Outcome unreadable(Input input, long bytes, String problem) {
    Failure failure = new Failure(Failure.Kind.UNREADABLE, problem);
    return new Outcome(
        input, bytes, Optional.empty(), Optional.empty(), Optional.of(failure), Optional.empty());
  }

  /** An article has no place where it could go. */
  static Outcome taken(Input input, String problem) {
    Failure failure = new Failure(Failure.Kind.OUTPUT_TAKEN, problem);
    return new Outcome(
        input, 0, Optional.empty(), Optional.empty(), Optional.of(failure), Optional.empty());
  }

  static Outcome bug(Input input, Throwable bug) {
    Failure failure = new Failure(Failure.Kind.BUG, "a bug: " + bug);
    return new Outcome(
        input, 0, Optional.empty(), Optional.empty(), Optional.of(failure), Optional.of(bug));
  }
}
