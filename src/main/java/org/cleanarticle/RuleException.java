package org.cleanarticle;

/** A rule of the user's cannot be used; the message says which, by file and line, and why. */
public final class RuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  RuleException(String message) {
    super(message);
  }
}
