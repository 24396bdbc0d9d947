package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * What became of an input.
 *
 * @param json the article, ready to be written, if the input could be read
 * @param problem why the input counts as failed, if so: a phrase that follows its name
 * @param bug what went wrong in the program, if so
 */
record Outcome(
    Input input,
    Optional<ByteArrayOutputStream> json,
    Optional<String> problem,
    Optional<Throwable> bug) {
  static Outcome article(Input input, ByteArrayOutputStream json) {
    return new Outcome(input, Optional.of(json), Optional.empty(), Optional.empty());
  }

  static Outcome noArticle(Input input, ByteArrayOutputStream json, String problem) {
    return new Outcome(input, Optional.of(json), Optional.of(problem), Optional.empty());
  }

  static Outcome unreadable(Input input, String problem) {
    return new Outcome(input, Optional.empty(), Optional.of(problem), Optional.empty());
  }

  static Outcome bug(Input input, Throwable bug) {
    return new Outcome(input, Optional.empty(), Optional.empty(), Optional.of(bug));
  }
}
