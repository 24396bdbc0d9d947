package org.cleanarticle.read;

/** The bytes of one article of an input, or all of them. */
public final class Part {
  private final byte[] bytes;
  private final int number;
  private final int line;
  private final boolean tooLarge;

  /**
   * @param bytes not to be changed from then on
   */
  Part(byte[] bytes, int number, int line, boolean tooLarge) {
    this.bytes = bytes;
    this.number = number;
    this.line = line;
    this.tooLarge = tooLarge;
  }

  /**
   * An input that is one article.
   *
   * @param bytes all of it, not to be changed from then on
   */
  public static Part whole(byte[] bytes) {
    return new Part(bytes, 0, 1, false);
  }

  /** The article's bytes, not to be changed; none if it was too large to be held. */
  public byte[] bytes() {
    return bytes;
  }

  /** Which article of the input it is, from 1; 0 if the input holds but one. */
  public int number() {
    return number;
  }

  /** Which line of the input its first one is, from 1. */
  public int line() {
    return line;
  }

  /** Whether it is larger than it may be. */
  public boolean tooLarge() {
    return tooLarge;
  }

  /**
   * The name of the article: {@code export.txt#3}; that of the input if it holds but one.
   *
   * @param input the name of the input
   */
  public String name(String input) {
    return number == 0 ? input : input + "#" + number;
  }
}
