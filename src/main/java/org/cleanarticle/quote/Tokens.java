package org.cleanarticle.quote;

import java.util.Arrays;

/**
 * A text cut into words, signs and quotations. What one of them is, is looked up when it is first
 * asked for: of most words in an article nobody asks.
 */
final class Tokens {
  /** A token and the space behind it have hardly ever fewer characters on the average. */
  private static final int LETTERS = 4;

  private final char[] text;
  private final TokenTable table;
  private int[] starts;
  private int[] ends;
  private boolean[] small;
  private Token[] known;
  private int size;
  private int looks;

  Tokens(char[] text, TokenTable table) {
    this.text = text;
    this.table = table;
    int room = text.length / LETTERS + 1;
    starts = new int[room];
    ends = new int[room];
    small = new boolean[room];
    known = new Token[room];
  }

  /** The number of tokens. */
  int size() {
    return size;
  }

  Token at(int i) {
    looks++;
    Token token = known[i];
    if (token == null) {
      token = table.of(text, starts[i], ends[i]);
      known[i] = token;
    }
    return token;
  }

  /** How often a token was asked for, which measures the work on a text whatever the machine. */
  int looks() {
    return looks;
  }

  /** The offset of a token in the text. */
  int start(int i) {
    return starts[i];
  }

  /** The offset behind a token; of a quotation, that of its mark. */
  int end(int i) {
    return ends[i];
  }

  boolean isQuotation(int i) {
    return known[i] == Token.QUOTATION;
  }

  /** Whether it is a word of nothing but ASCII letters, the first of them small. */
  boolean isSmall(int i) {
    return small[i];
  }

  char first(int i) {
    return text[starts[i]];
  }

  /** Whether a sentence can end with it. */
  boolean canEnd(int i) {
    if (isQuotation(i)) {
      return true;
    }
    char last = text[ends[i] - 1];
    return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == ')';
  }

  void add(int start, int end) {
    grow();
    starts[size] = start;
    ends[size++] = end;
  }

  /** Adds a word of nothing but ASCII letters. */
  void addWord(int start, int end) {
    add(start, end);
    small[size - 1] = text[start] >= 'a';
  }

  /** Adds a sign of ASCII. */
  void addSign(int at) {
    add(at, at + 1);
    known[size - 1] = table.sign(text[at]);
  }

  void addQuotation(int start) {
    add(start, start);
    known[size - 1] = Token.QUOTATION;
  }

  private void grow() {
    if (size == starts.length) {
      int room = 2 * size;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      small = Arrays.copyOf(small, room);
      known = Arrays.copyOf(known, room);
    }
  }
}
