package org.cleanarticle.quote;

import java.util.List;

/** A paragraph of the body, cut into tokens and sentences; a quotation is one token. */
final class Paragraph {
  /** Longer sentences are cut, so that no quotation costs more than a sentence of this length. */
  private static final int LONGEST = 200;

  private static final Token NONE = new Token(Form.NONE, 0, Token.NO_SPAN);

  private final int index;
  private final String text;
  private final List<Span> spans;
  private final Token[] tokens;
  private final int[] sentenceStart;
  private final int[] sentenceEnd;
  private final int[] sentence;
  private final int[] spanToken;
  private final String[] quoted;

  Paragraph(int index, String text, List<Span> spans, List<Token> tokens) {
    this.index = index;
    this.text = text;
    this.spans = List.copyOf(spans);
    this.tokens = tokens.toArray(new Token[0]);
    int size = this.tokens.length;
    sentenceStart = new int[size + 1];
    sentenceEnd = new int[size + 1];
    sentence = new int[size + 1];
    spanToken = new int[spans.size()];
    quoted = new String[spans.size()];
    int start = 0;
    int sentences = 0;
    Token before = NONE;
    for (int i = 0; i < size; i++) {
      Token token = this.tokens[i];
      boolean ends = before.isSpan() || before.form().canEnd();
      if (i > start && (i - start == LONGEST || ends && endsSentence(i - 1))) {
        start = i;
        sentences++;
      }
      sentenceStart[i] = start;
      sentence[i] = sentences;
      if (token.isSpan()) {
        spanToken[token.span()] = i;
      }
      before = token;
    }
    int end = size;
    sentenceStart[end] = end;
    sentenceEnd[end] = end;
    sentence[end] = end == 0 ? 0 : sentences + 1;
    for (int i = size - 1; i >= 0; i--) {
      sentenceEnd[i] = end;
      if (sentenceStart[i] == i) {
        end = i;
      }
    }
  }

  int index() {
    return index;
  }

  String text() {
    return text;
  }

  List<Span> spans() {
    return spans;
  }

  /** The number of tokens. */
  int size() {
    return tokens.length;
  }

  Token at(int i) {
    return tokens[i];
  }

  /** The token at {@code i}, or a sign that is nothing if there is none. */
  Token peek(int i) {
    return i < 0 || i >= tokens.length ? NONE : tokens[i];
  }

  /** The token that a quotation is. */
  int tokenOf(int span) {
    return spanToken[span];
  }

  /** How many sentences end before token {@code i}; for the number of tokens, all of them. */
  int sentence(int i) {
    return sentence[i];
  }

  /** The first token of the sentence that token {@code i} stands in. */
  int sentenceStart(int i) {
    return sentenceStart[i];
  }

  /** Behind the last token of the sentence that token {@code i} stands in. */
  int sentenceEnd(int i) {
    return sentenceEnd[i];
  }

  /** The words of a quotation. */
  String quoted(int span) {
    if (quoted[span] == null) {
      quoted[span] = spans.get(span).text(text);
    }
    return quoted[span];
  }

  /** The text of the tokens from {@code from} to before {@code to}, as printed. */
  String text(int from, int to) {
    return text.substring(tokens[from].start(), tokens[to - 1].end());
  }

  private boolean endsSentence(int i) {
    Token token = tokens[i];
    Token next = tokens[i + 1];
    boolean begins = next.isSpan() || next.isCapital() || next.isNumber() || next.is("[");
    if (token.isSpan()) {
      String quoted = quoted(token.span());
      char last = quoted.charAt(quoted.length() - 1);
      return (last == '.' || last == '!' || last == '?' || last == '\u2026') && begins;
    }
    if (next.isSpan() && token.text().length() > 2 && token.text().endsWith(".")) {
      return SpeechSigns.isSentence(quoted(next.span()));
    }
    if (token.is(")") && i > 0 && tokens[i - 1].isStop()) {
      return begins;
    }
    return token.isStop() && (begins || !next.isWord() && !next.is(",") && !next.is(")"));
  }
}
