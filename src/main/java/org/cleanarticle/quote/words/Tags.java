package org.cleanarticle.quote.words;

/**
 * Tags that were left in a text, {@code <a href="…">}: what stands in marks inside them nobody has
 * said. Looks for each end of a tag once, from left to right, so that it is linear.
 */
final class Tags {
  private final char[] text;
  private int end = -1;
  private int attribute = -1;

  Tags(char[] text) {
    this.text = text;
  }

  /**
   * Behind the tag that begins at {@code at}, or behind that character if it begins none with an
   * attribute in marks. To be asked in order of the text.
   */
  int behind(int at) {
    end = end == text.length || end > at ? end : end(at);
    attribute = attribute == text.length || attribute > at ? attribute : attribute(at);
    boolean named = at + 1 < text.length && isLetter(text[at + 1]);
    return named && attribute < end && end < text.length ? end + 1 : at + 1;
  }

  /** Where the next tag ends, or the end of the text. */
  private int end(int from) {
    int i = from;
    while (i < text.length && text[i] != '>') {
      i++;
    }
    return i;
  }

  /** Where the next {@code ="} stands, or the end of the text. */
  private int attribute(int from) {
    for (int i = from; i + 1 < text.length; i++) {
      if (text[i] == '=' && text[i + 1] == '"') {
        return i;
      }
    }
    return text.length;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
