package org.cleanarticle.cli;

/** An input cannot be read; the message is a phrase that follows the input's name. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
