package org.cleanarticle.quote.words;

/** Turns offsets of a text into code points. Linear if they are asked for in order. */
public final class CodePoints {
  private final String text;
  private int unit;
  private int point;

  public CodePoints(String text) {
    this.text = text;
  }

  /** The number of code points before {@code offset}, which is no smaller than the last one. */
  public int at(int offset) {
    point += text.codePointCount(unit, offset);
    unit = offset;
    return point;
  }
}
