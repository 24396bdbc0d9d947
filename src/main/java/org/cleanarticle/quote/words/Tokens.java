package org.cleanarticle.quote.words;

import java.util.Arrays;

/**
 * A text cut into words, signs and quotations. What one of them is, is looked up when it is first
 * asked for: of most words in an article nobody asks.
 */
public final class Tokens {
  /** A token and the space behind it have hardly ever fewer characters on the average. */
  private static final int LETTERS = 4;

  private static final int ASCII = 128;

  /** From a capital of ASCII to its small letter. */
  static final int CASE = 'a' - 'A';

  /** The number of what can be part of a name, and of all that is no word. */
  private static final int NO_NUMBER = 0;

  /** The number of small words with other letters than those of ASCII, and of digits. */
  private static final int UNTOLD = 1;

  /** Spreads the numbers of like words, 2^32 over the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  private final char[] text;
  private final TokenTable table;
  private int[] starts;
  private int[] ends;
  private int[] numbers;
  private Token[] known;
  private int size;
  private int looks;

  Tokens(char[] text, TokenTable table) {
    this.text = text;
    this.table = table;
    int room = text.length / LETTERS + 1;
    starts = new int[room];
    ends = new int[room];
    numbers = new int[room];
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
  public int looks() {
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

  /**
   * Whether it begins with a small letter of ASCII or a digit and holds no hyphen: no such word is
   * part of a name.
   */
  boolean isSmall(int i) {
    return numbers[i] != NO_NUMBER;
  }

  /** The number of a small word, which few others have; see {@link #isTold}. */
  int number(int i) {
    return numbers[i];
  }

  /** Whether a number tells anything of a word. */
  static boolean isTold(int number) {
    return number != NO_NUMBER && number != UNTOLD;
  }

  /** The number of a small word, the same for all of its forms. */
  static int number(char[] text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (text[i] >= ASCII) {
        return UNTOLD;
      }
      number = step(number, text[i] >= 'A' && text[i] <= 'Z' ? (char) (text[i] + CASE) : text[i]);
    }
    return spread(number);
  }

  /** What the number of a word is made of, letter by letter, to be spread at the end. */
  static int step(int number, char letter) {
    return 31 * number + letter;
  }

  private static int spread(int number) {
    int spread = number * SPREAD;
    spread ^= spread >>> Short.SIZE;
    return isTold(spread) ? spread : spread + 2;
  }

  char last(int i) {
    return text[ends[i] - 1];
  }

  /** Whether it is a sign of ASCII, which is told without a look. */
  boolean is(int i, char sign) {
    return ends[i] == starts[i] + 1 && text[starts[i]] == sign;
  }

  // What parts sentences is told by characters alone: all words would be looked up for that.

  /** Whether a sentence can end with it. */
  boolean canEnd(int i) {
    return isQuotation(i) || isStop(last(i)) || last(i) == ')';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Whether it is a sign that ends a sentence wherever it stands. */
  boolean isStop(int i) {
    return ends[i] == starts[i] + 1 && isStop(text[starts[i]]);
  }

  /** Whether a sentence can begin with it, at the sight of a stop before it. */
  boolean canBegin(int i) {
    if (isQuotation(i) || is(i, '[')) {
      return true;
    }
    int first = codePoint(i);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** Whether it begins as words do. */
  boolean isWord(int i) {
    if (isQuotation(i)) {
      return false;
    }
    int first = codePoint(i);
    return Character.isLetterOrDigit(first) || Token.WORD_SIGNS.indexOf(first) >= 0;
  }

  private int codePoint(int i) {
    return Character.codePointAt(text, starts[i], ends[i]);
  }

  void add(int start, int end) {
    grow();
    starts[size] = start;
    ends[size++] = end;
  }

  /**
   * Adds a word of nothing but ASCII letters.
   *
   * @param number made of its letters in lower case
   */
  void addPlain(int start, int end, int number) {
    add(start, end);
    numbers[size - 1] = text[start] < 'a' ? NO_NUMBER : spread(number);
  }

  /** Adds a word or a part of one. */
  void addWord(int start, int end) {
    add(start, end);
    char first = text[start];
    boolean digit = first >= '0' && first <= '9';
    if ((digit || first >= 'a' && first <= 'z') && !hasHyphen(start, end)) {
      numbers[size - 1] = digit ? UNTOLD : number(text, start, end);
    }
  }

  private boolean hasHyphen(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text[i] == '-') {
        return true;
      }
    }
    return false;
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
      numbers = Arrays.copyOf(numbers, room);
      known = Arrays.copyOf(known, room);
    }
  }
}
