package org.cleanarticle;

import java.util.Optional;

/** A rule of the user's cannot be used; the message says which, by file and line, and why. */
public final class RuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String disabled;

  RuleException(String message) {
    this(message, "");
  }

  RuleException(String message, String disabled) {
    super(message);
    this.disabled = disabled;
  }

  /**
   * The rule that was to be done without, if the fault is that there is none of that name.
   *
   * @return the name; empty if something else is wrong
   */
  public Optional<String> disabled() {
    return disabled.isEmpty() ? Optional.empty() : Optional.of(disabled);
  }
}
