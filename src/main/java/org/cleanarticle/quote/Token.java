package org.cleanarticle.quote;

/**
 * A word, a sign or a whole quotation of a paragraph.
 *
 * @param form what it is wherever it stands; of a quotation the empty one
 * @param start its offset in the paragraph
 * @param span index of the quotation among those of the paragraph, -1 for words and signs
 */
record Token(Form form, int start, int span) {
  static final int NO_SPAN = -1;

  /** As printed; of a quotation the empty string. */
  String text() {
    return form.text();
  }

  /** The text in lower case with straight apostrophes. */
  String key() {
    return form.key();
  }

  /** What the lists say of it. */
  Notes notes() {
    return form.notes();
  }

  boolean isSpan() {
    return span != NO_SPAN;
  }

  boolean isWord() {
    return form.isWord();
  }

  boolean isNumber() {
    return form.isNumber();
  }

  boolean isCapital() {
    return form.isCapital();
  }

  boolean isPossessive() {
    return form.isPossessive();
  }

  boolean is(String sign) {
    return form.text().equals(sign);
  }

  boolean isComma() {
    return form.isComma();
  }

  boolean isDash() {
    return form.isDash();
  }

  /** Ends a sentence wherever it stands. */
  boolean isStop() {
    return form.isStop();
  }

  int end() {
    return start + form.text().length();
  }
}
