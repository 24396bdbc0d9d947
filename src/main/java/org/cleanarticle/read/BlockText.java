package org.cleanarticle.read;

/** The text of a block as it is gathered. Not thread-safe. */
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int visible;
  private boolean broken;

  /**
   * Adds text.
   *
   * @param inLink whether it stands in a link
   */
  void add(String more, boolean inLink) {
    text.append(more);
    int count = visible(more);
    if (count > 0) {
      visible += count;
      linked += inLink ? count : 0;
      broken = false;
    }
  }

  /** Adds a space, so that what stood apart in the markup stays apart. */
  void space() {
    text.append(' ');
  }

  /** Breaks the line; true if this is the second break in a row, which ends the paragraph. */
  boolean lineBreak() {
    boolean second = broken;
    text.append('\n');
    broken = true;
    return second;
  }

  boolean isBlank() {
    return visible == 0;
  }

  /** The text with white space folded. */
  String folded() {
    return Whitespace.fold(text.toString());
  }

  /** Share of the visible characters that stand in links, 0 to 1. */
  double linkShare() {
    return visible == 0 ? 0 : (double) linked / visible;
  }

  void clear() {
    text.setLength(0);
    linked = 0;
    visible = 0;
    broken = false;
  }

  private static int visible(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        count++;
      }
    }
    return count;
  }
}
