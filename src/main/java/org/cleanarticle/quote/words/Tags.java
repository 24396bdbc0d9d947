package org.cleanarticle.quote.words;

/**
 * Tags that were left in a text, {@code <a href="…">}: what stands in marks inside them nobody has
 * said. Looks for each end of a tag once, from left to right, so that it is linear.
 */
final class Tags {
  private final String text;
  private int end = -1;
  private int attribute = -1;

  Tags(String text) {
    this.text = text;
  }

  /**
   * Behind the tag that begins at {@code at}, or behind that character if it begins none with an
   * attribute in marks. To be asked in order of the text.
   */
  int behind(int at) {
    end = end == text.length() || end > at ? end : find(">", at);
    attribute = attribute == text.length() || attribute > at ? attribute : find("=\"", at);
    boolean named = at + 1 < text.length() && isLetter(text.charAt(at + 1));
    return named && attribute < end && end < text.length() ? end + 1 : at + 1;
  }

  private int find(String sign, int from) {
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() : found;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
