package org.cleanarticle.quote;

/** Offsets of a span in code points. */
record CodePoints(int start, int end) {
  static CodePoints of(String text, Span span) {
    int start = text.codePointCount(0, span.start());
    return new CodePoints(start, start + text.codePointCount(span.start(), span.end()));
  }
}
