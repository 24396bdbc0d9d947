package org.cleanarticle.quote.words;

import java.util.Arrays;
import java.util.List;

/** A paragraph of the body, cut into tokens and sentences; a quotation is one token. */
public final class Paragraph {
  /** Longer sentences are cut, so that no quotation costs more than a sentence of this length. */
  private static final int LONGEST = 200;

  /** Few sentences are of fewer tokens. */
  private static final int SHORTEST = 8;

  private final int index;
  private final String text;
  private final List<Span> spans;
  private final Tokens tokens;

  /** Of each token, and of the end, how many sentences end before it. */
  private final int[] sentence;

  /** Of each sentence its first token; the end of the paragraph twice behind them. */
  private final int[] sentenceBegins;

  private final int[] spanToken;
  private final String[] quoted;

  public Paragraph(int index, String text, List<Span> spans, Tokens tokens) {
    this.index = index;
    this.text = text;
    this.spans = List.copyOf(spans);
    this.tokens = tokens;
    int size = tokens.size();
    sentence = new int[size + 1];
    spanToken = spanTokens(tokens, spans.size());
    quoted = new String[spans.size()];
    int[] begins = new int[size / SHORTEST + 3];
    int sentences = 0;
    for (int i = 0, start = 0; i < size; i++) {
      if (i > start && (i - start == LONGEST || tokens.canEnd(i - 1) && endsSentence(i - 1))) {
        start = i;
        sentences++;
        if (sentences + 3 > begins.length) {
          begins = Arrays.copyOf(begins, 2 * begins.length);
        }
        begins[sentences] = i;
      }
      sentence[i] = sentences;
    }
    sentence[size] = size == 0 ? 0 : sentences + 1;
    begins[sentence[size]] = size;
    begins[sentence[size] + 1] = size;
    sentenceBegins = begins;
  }

  private static int[] spanTokens(Tokens tokens, int spans) {
    int[] all = new int[spans];
    for (int i = 0, found = 0; found < spans; i++) {
      if (tokens.isQuotation(i)) {
        all[found++] = i;
      }
    }
    return all;
  }

  public int index() {
    return index;
  }

  public String text() {
    return text;
  }

  public List<Span> spans() {
    return spans;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  public Token at(int i) {
    return tokens.at(i);
  }

  /** The token at {@code i}, or a sign that is nothing if there is none. */
  public Token peek(int i) {
    return has(i) ? tokens.at(i) : Token.NONE;
  }

  /** The token that a quotation is. */
  public int tokenOf(int span) {
    return spanToken[span];
  }

  /** How many sentences end before token {@code i}; for the number of tokens, all of them. */
  public int sentence(int i) {
    return sentence[i];
  }

  /** The first token of the sentence that token {@code i} stands in. */
  public int sentenceStart(int i) {
    return sentenceBegins[sentence[i]];
  }

  /** Behind the last token of the sentence that token {@code i} stands in. */
  public int sentenceEnd(int i) {
    return sentenceBegins[sentence[i] + 1];
  }

  /** The words of a quotation. */
  public String quoted(int span) {
    if (quoted[span] == null) {
      quoted[span] = spans.get(span).text(text);
    }
    return quoted[span];
  }

  /** The words of the quotation that token {@code i} is. */
  public String quotedAt(int i) {
    return quoted(Arrays.binarySearch(spanToken, i));
  }

  /** Whether a dash closes the quotation that token {@code i} is, as in Polish dialogue. */
  public boolean endsInDash(int i) {
    int end = spans.get(Arrays.binarySearch(spanToken, i)).end();
    return "-\u2013\u2014\u2015".indexOf(text.charAt(end - 1)) >= 0;
  }

  int start(int i) {
    return tokens.start(i);
  }

  int end(int i) {
    return tokens.end(i);
  }

  /** Whether token {@code i} is small, see {@link Tokens#isSmall}. */
  boolean isSmall(int i) {
    return tokens.isSmall(i);
  }

  /** Whether token {@code i} begins as words do. */
  public boolean isWord(int i) {
    return tokens.isWord(i);
  }

  // What follows need not look a word up, and answers no where no token is.

  /** Whether token {@code i} is a quotation. */
  public boolean isQuotation(int i) {
    return has(i) && tokens.isQuotation(i);
  }

  /** Whether token {@code i} is a sign of ASCII. */
  public boolean is(int i, char sign) {
    return has(i) && tokens.is(i, sign);
  }

  public boolean isComma(int i) {
    return is(i, ',');
  }

  /** Whether token {@code i} ends a sentence wherever it stands. */
  public boolean isStop(int i) {
    return has(i) && tokens.isStop(i);
  }

  private boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  /** The last character of token {@code i}. */
  char last(int i) {
    return tokens.last(i);
  }

  /** The number of token {@code i}, see {@link Tokens#number}. */
  int number(int i) {
    return tokens.number(i);
  }

  /** Whether token {@code i} can be part of a name; most words are not looked up for that. */
  public boolean isNameWord(int i) {
    return i < tokens.size() && !tokens.isSmall(i) && tokens.at(i).isNameWord();
  }

  /** The text of the tokens from {@code from} to before {@code to}, as printed. */
  public String text(int from, int to) {
    return text.substring(tokens.start(from), tokens.end(to - 1));
  }

  private boolean endsSentence(int i) {
    boolean begins = tokens.canBegin(i + 1);
    if (tokens.isQuotation(i)) {
      String quoted = quotedAt(i);
      char last = quoted.charAt(quoted.length() - 1);
      return (last == '.' || last == '!' || last == '?' || last == '\u2026') && begins;
    }
    if (tokens.isQuotation(i + 1) && end(i) - start(i) > 2 && tokens.last(i) == '.') {
      return SpeechSigns.isSentence(quotedAt(i + 1));
    }
    if (is(i, ')') && i > 0 && tokens.isStop(i - 1)) {
      return begins;
    }
    return tokens.isStop(i)
        && (begins
            || !tokens.isWord(i + 1) && !is(i + 1, ',') && !is(i + 1, ')') && !is(i + 1, ':'));
  }
}
