package org.cleanarticle.quote;

/**
 * A word, a sign or a whole quotation of a paragraph.
 *
 * @param text as printed; of a quotation the empty string
 * @param key the text in lower case with straight apostrophes
 * @param start its offset in the paragraph
 * @param span index of the quotation among those of the paragraph, -1 for words and signs
 */
record Token(String text, String key, int start, int span) {
  static final int NO_SPAN = -1;

  boolean isSpan() {
    return span != NO_SPAN;
  }

  boolean isWord() {
    return !text.isEmpty()
        && (Character.isLetterOrDigit(text.codePointAt(0))
            || "$\u20AC\u00A3#@".indexOf(text.charAt(0)) >= 0);
  }

  boolean isNumber() {
    return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
  }

  boolean isCapital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  boolean isPossessive() {
    return key.equals("'s") || key.equals("'");
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  boolean isComma() {
    return text.equals(",");
  }

  boolean isDash() {
    return text.equals("\u2014")
        || text.equals("\u2013")
        || text.equals("\u2015")
        || text.equals("-")
        || text.equals("--");
  }

  /** Ends a sentence wherever it stands. */
  boolean isStop() {
    return text.equals(".") || text.equals("!") || text.equals("?") || text.equals("\u2026");
  }

  int end() {
    return start + text.length();
  }
}
