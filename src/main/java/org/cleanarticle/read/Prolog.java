package org.cleanarticle.read;

/** What may stand before the outermost tag of a document: white space, comments, declarations. */
final class Prolog {
  private Prolog() {}

  /**
   * Where the first tag or doctype begins; the length of the text if something else stands there.
   *
   * @param text the begin of a document
   */
  static int end(String text) {
    int at = 0;
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end + 3;
      } else if (text.startsWith("<?xml", at)) {
        int end = text.indexOf('>', at);
        at = end < 0 ? text.length() : end + 1;
      } else {
        return text.charAt(at) == '<' ? at : text.length();
      }
    }
    return at;
  }

  /** Whether one of some signs stands at a place, whatever the case. */
  static boolean starts(String text, int at, Iterable<String> signs) {
    for (String sign : signs) {
      if (text.regionMatches(true, at, sign, 0, sign.length())) {
        return true;
      }
    }
    return false;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == 0xFEFF;
  }
}
