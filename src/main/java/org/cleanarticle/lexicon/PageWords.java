package org.cleanarticle.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one page as numbers, given in the order in which they are met first: what is known
 * of a word is looked up once, and lines are compared by numbers. Texts are folded to tokens as by
 * {@link Fold}. Linear in the text; not thread-safe.
 */
public final class PageWords {
  /**
   * Of each letter and digit of ASCII what it folds to, above it the digit that {@link WordCode}
   * has for it, and {@link #DIGIT}; 0 of all other characters.
   */
  private static final char[] PLAIN = plain();

  private static final int FOLDED = 0x7F;
  private static final int CODE_SHIFT = 8;
  private static final int CODE = 0x3F;

  /** Marks of characters that words of letters of ASCII do not have. */
  private static final int DIGIT = 1 << 14;

  private static final int OTHER = 1 << 15;

  private final WordTable table;

  /** The texts of all words, one behind another, and behind them the word that is being read. */
  private char[] chars = new char[1 << 12];

  /** The text that is being read, which costs less here to ask for each of its characters. */
  private char[] text = new char[1 << 10];

  private int[] ends = new int[1 << 9];
  private long[] codes = new long[1 << 9];
  private long[] kinds = new long[1 << 9];

  /** Of each word its number in the table. */
  private int[] known = new int[1 << 9];

  /** Of each slot the number of its word, counted from 1; 0 if it is free. */
  private int[] slots = new int[1 << 11];

  private int size;

  /** How many of the words were looked up in the table. */
  private int lookedUp;

  /** The tokens of the text that is being read. */
  private int[] tokens = new int[1 << 8];

  private int[] places = new int[1 << 8];
  private int count;

  /** Where the word that is being read begins and so far ends in {@code chars}. */
  private int begin;

  private int end;

  /** Its code so far, the marks of all its characters, and its place in the text. */
  private long code;

  private int marks;
  private int place;

  private static char[] plain() {
    char[] plain = new char[128];
    for (char c = 0; c < plain.length; c++) {
      char folded = Character.toLowerCase(c);
      int digit = WordCode.digit(folded);
      int mark = Character.isDigit(c) ? DIGIT : 0;
      plain[c] = digit == 0 ? 0 : (char) (folded | digit << CODE_SHIFT | mark);
    }
    return plain;
  }

  PageWords(WordTable table) {
    this.table = table;
  }

  /** The tokens of a text. */
  public static final class Tokens {
    private static final Tokens NONE = new Tokens(new int[0], new int[0]);

    private final int[] words;
    private final int[] places;

    private Tokens(int[] words, int[] places) {
      this.words = words;
      this.places = places;
    }

    /** The number of each word; not to be changed. */
    public int[] words() {
      return words;
    }

    /** Where each begins in the text; not to be changed. */
    public int[] places() {
      return places;
    }

    /** How many there are. */
    public int size() {
      return words.length;
    }
  }

  /** How many different words were met. */
  public int size() {
    return size;
  }

  /** A word as folded. */
  public String text(int word) {
    int from = start(word);
    return new String(chars, from, ends[word] - from);
  }

  /** Adds a word as folded to a text. */
  void appendTo(StringBuilder text, int word) {
    int from = start(word);
    text.append(chars, from, ends[word] - from);
  }

  /** Characters of a word as folded. */
  public int length(int word) {
    return ends[word] - start(word);
  }

  /** A character of a word as folded. */
  public char charAt(int word, int i) {
    return chars[start(word) + i];
  }

  private int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** How many digits a word is of; 0 if it holds anything else. */
  public int digits(int word) {
    int length = length(word);
    for (int i = 0; i < length; i++) {
      if (!Character.isDigit(charAt(word, i))) {
        return 0;
      }
    }
    return length;
  }

  /** A bit for each {@link WordKind} of a word; a number is also what {@code {n}} is. */
  public long kinds(int word) {
    return kinds[word];
  }

  /** Whether a word is of a kind. */
  public boolean is(int word, WordKind kind) {
    return (kinds[word] & kind.bit()) != 0;
  }

  /** A bit for each language that has it as a small word, see {@link Vocabulary#languages}. */
  public long functionLanguages(int word) {
    return table.functionLanguages(known[word]);
  }

  /** The texts of some words. */
  public List<String> texts(int[] words) {
    List<String> texts = new ArrayList<>(words.length);
    for (int word : words) {
      texts.add(text(word));
    }
    return texts;
  }

  /** The number of a word in the table that all pages share, or {@link WordTable#NONE}. */
  int known(int word) {
    return known[word];
  }

  /** The table that all pages share. */
  WordTable table() {
    return table;
  }

  /** Reads a text. */
  public Tokens read(String text) {
    Tokens read = tokens(text);
    lookUp();
    return read;
  }

  /** Reads texts, which costs less than to read them one by one. */
  public Tokens[] read(List<String> texts) {
    Tokens[] read = new Tokens[texts.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = tokens(texts.get(i));
    }
    lookUp();
    return read;
  }

  /**
   * Looks up the words that are new. Most of that is waiting for memory, which the processor does
   * for several words at once where little else is done between them.
   */
  private void lookUp() {
    for (int word = lookedUp; word < size; word++) {
      known[word] = table.candidate(codes[word]);
    }
    for (int word = lookedUp; word < size; word++) {
      known[word] = table.find(known[word], chars, start(word), ends[word], codes[word]);
    }
    for (int word = lookedUp; word < size; word++) {
      kinds[word] |=
          table.kinds(known[word]) | (is(word, WordKind.PLAIN) ? 0 : DigitKinds.of(this, word));
    }
    lookedUp = size;
  }

  private Tokens tokens(String source) {
    int length = source.length();
    if (text.length < length) {
      text = new char[Math.max(length, 2 * text.length)];
    }
    source.getChars(0, length, text, 0);
    count = 0;
    begin();
    if (chars.length - end < length) {
      chars = Arrays.copyOf(chars, Math.max(end + length, 2 * chars.length));
    }
    for (int i = 0; i < length; ) {
      int next = plain(i, length);
      if (next == length) {
        break;
      }
      if (text[next] == ' ') {
        flush();
        i = next + 1;
      } else {
        i = special(next, length);
      }
    }
    flush();
    while (count > 0 && isSign(tokens[count - 1])) {
      count--;
    }
    return count == 0
        ? Tokens.NONE
        : new Tokens(Arrays.copyOf(tokens, count), Arrays.copyOf(places, count));
  }

  /** Takes the letters and digits of ASCII, most of most texts; where they end. */
  private int plain(int from, int length) {
    char[] in = text;
    char[] into = chars;
    int to = end;
    long sum = code;
    int all = 0;
    int i = from;
    for (; i < length; i++) {
      char c = in[i];
      int plain = c < PLAIN.length ? PLAIN[c] : 0;
      if (plain == 0) {
        break;
      }
      into[to++] = (char) (plain & FOLDED);
      sum = WordCode.next(sum, plain >> CODE_SHIFT & CODE);
      all |= plain;
    }
    if (i > from && end == begin) {
      place = from;
    }
    end = to;
    code = sum;
    marks |= all;
    return i;
  }

  /** Takes any character; where to go on. */
  private int special(int i, int length) {
    int c = Character.codePointAt(text, i, length);
    if (Character.isLetterOrDigit(c) || Fold.isMark(c)) {
      int lower = Character.toLowerCase(c);
      if (Character.isBmpCodePoint(lower)) {
        append((char) lower, i);
      } else {
        append(Character.highSurrogate(lower), i);
        append(Character.lowSurrogate(lower), i);
      }
    } else if (i > 0 && i + 1 < length && Fold.isNumberPoint(text[i - 1], c, text[i + 1])) {
      append((char) c, i);
    } else if (!Fold.isApostrophe(c)) {
      flush();
      if (Fold.isSign(c)) {
        append((char) c, i);
        flush();
      }
    }
    return i + Character.charCount(c);
  }

  private boolean isSign(int word) {
    return length(word) == 1 && Fold.isSign(charAt(word, 0));
  }

  private void begin() {
    begin = size == 0 ? 0 : ends[size - 1];
    end = begin;
    code = 0;
    marks = 0;
  }

  private void append(char c, int at) {
    if (end == begin) {
      place = at;
    }
    chars[end++] = c;
    int plain = c < PLAIN.length ? PLAIN[c] : 0;
    code = WordCode.next(code, plain == 0 ? c : plain >> CODE_SHIFT & CODE);
    marks |= plain == 0 ? OTHER : plain;
  }

  private void flush() {
    if (end > begin) {
      if (count == tokens.length) {
        tokens = Arrays.copyOf(tokens, 2 * count);
        places = Arrays.copyOf(places, 2 * count);
      }
      tokens[count] = number();
      places[count++] = place;
      begin();
    }
  }

  /** The number of the word that was read, a new one if it was not met before. */
  private int number() {
    code = WordCode.end(code, (marks & OTHER) == 0, end - begin);
    int mask = slots.length - 1;
    int slot = WordCode.spread(code) & mask;
    while (slots[slot] != 0) {
      int word = slots[slot] - 1;
      if (codes[word] == code && (WordCode.isOfOne(code) || isWord(word))) {
        return word;
      }
      slot = slot + 1 & mask;
    }
    return add(slot);
  }

  /** Whether the word that was read is this one; words are too short for the library's method. */
  private boolean isWord(int word) {
    int at = start(word);
    if (ends[word] - at != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (chars[i] != chars[at++]) {
        return false;
      }
    }
    return true;
  }

  private int add(int slot) {
    int word = size++;
    slots[slot] = size;
    if (word == ends.length) {
      ends = Arrays.copyOf(ends, 2 * word);
      codes = Arrays.copyOf(codes, 2 * word);
      kinds = Arrays.copyOf(kinds, 2 * word);
      known = Arrays.copyOf(known, 2 * word);
    }
    ends[word] = end;
    codes[word] = code;
    kinds[word] = (marks & (DIGIT | OTHER)) == 0 ? WordKind.PLAIN.bit() : 0;
    if (2 * size > slots.length) {
      spread();
    }
    return word;
  }

  private void spread() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int word = 0; word < size; word++) {
      int slot = WordCode.spread(codes[word]) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = word + 1;
    }
  }
}
