package org.cleanarticle.read;

/** The input is not text of any kind; the message says what it is instead. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }
}
