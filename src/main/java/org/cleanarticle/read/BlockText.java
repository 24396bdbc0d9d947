package org.cleanarticle.read;

import java.util.Arrays;

/** The text of a block, with white space folded as it is gathered. Not thread-safe. */
final class BlockText {
  private static final int USUAL = 128;

  /**
   * What is gathered, as {@link Whitespace#fold} would fold it, but that a space may be its last.
   */
  private char[] text = new char[USUAL];

  private int length;
  private int linked;
  private int visible;
  private boolean broken;

  /**
   * Adds text.
   *
   * @param inLink whether it stands in a link
   */
  void add(String more, boolean inLink) {
    int count = append(more);
    if (count > 0) {
      visible += count;
      linked += inLink ? count : 0;
      broken = false;
    }
  }

  /** Appends a text and folds it in its place, where it can only get shorter; what is visible. */
  private int append(String more) {
    int from = length;
    int end = from + more.length();
    makeRoom(end);
    more.getChars(0, more.length(), text, from);
    int count = 0;
    for (int i = from; i < end; i++) {
      char c = text[i];
      if (c > ' ' && c < 0x7F) {
        text[length++] = c;
        count++;
      } else if (Whitespace.isSpace(c)) {
        space();
      } else {
        count++;
        if (!Whitespace.isInvisible(c)) {
          boolean pair = i + 1 < end && Character.isSurrogatePair(c, text[i + 1]);
          text[length++] = pair || !Character.isSurrogate(c) ? c : Whitespace.REPLACEMENT;
          if (pair) {
            text[length++] = text[++i];
            count++;
          }
        }
      }
    }
    return count;
  }

  /** Adds a space, so that what stood apart in the markup stays apart. */
  void space() {
    if (length > 0 && text[length - 1] != ' ') {
      makeRoom(length + 1);
      text[length++] = ' ';
    }
  }

  private void makeRoom(int size) {
    if (size > text.length) {
      text = Arrays.copyOf(text, Math.max(size, 2 * text.length));
    }
  }

  /** Breaks the line; true if this is the second break in a row, which ends the paragraph. */
  boolean lineBreak() {
    boolean second = broken;
    space();
    broken = true;
    return second;
  }

  boolean isBlank() {
    return visible == 0;
  }

  /** The text with white space folded. */
  String folded() {
    boolean spaceLast = length > 0 && text[length - 1] == ' ';
    return new String(text, 0, spaceLast ? length - 1 : length);
  }

  /** Share of the visible characters that stand in links, 0 to 1. */
  double linkShare() {
    return visible == 0 ? 0 : (double) linked / visible;
  }

  void clear() {
    length = 0;
    linked = 0;
    visible = 0;
    broken = false;
  }
}
