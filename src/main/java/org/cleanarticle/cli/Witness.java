package org.cleanarticle.cli;

/** Wants to know what becomes of the inputs; told in their order, on one thread. */
interface Witness extends AutoCloseable {
  void see(Outcome outcome) throws OutputException;

  /** An input was left out, since its output is there already. */
  default void seeSkipped() {}

  /** The run went to its end, or as far as it was to go. */
  default void finish() throws OutputException {}

  @Override
  default void close() {}
}
