package org.cleanarticle.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.WordKind;

/**
 * The words of each line that carry its matter, as numbers, so that sets of them are cheap to
 * compare. Words are cut to {@value #STEM} letters so that inflected forms meet; for scripts
 * without spaces they are pairs of characters. Function words are left out.
 */
public final class ContentWords {
  private static final int STEM = 6;
  private static final int SHORTEST = 4;
  private static final int[] NONE = {};

  private static final int NOT_ASKED = 0;
  private static final int NO_CONTENT = -1;
  private static final int SEVERAL = -2;

  private final PageWords words;
  private final PageWords.Tokens[] lines;
  private final int[][] ofLine;

  /**
   * Of each word of the page the content word in it, counted from 1; {@value #NOT_ASKED} as long as
   * nobody has asked.
   */
  private int[] ofWord;

  /** Of the words with {@value #SEVERAL} all of them. */
  private final Map<Integer, int[]> several = new HashMap<>();

  /** Numbers of content words by a hash of their characters, counted from 1. */
  private int[] slots = new int[1 << 10];

  /** Of each content word its characters, up to {@value #STEM}, packed. */
  private long[] heads = new long[1 << 9];

  private int[] tails = new int[1 << 9];
  private int size;

  /** For each content word the number of the set that has met it last. */
  private int[] met = new int[1 << 9];

  private int sets;

  private int[] found = new int[1 << 6];

  ContentWords(PageWords words, PageWords.Tokens[] lines) {
    this.words = words;
    this.lines = lines;
    ofLine = new int[lines.length][];
    ofWord = new int[words.size()];
  }

  /** The content words of a line, each once. */
  public int[] of(int line) {
    if (ofLine[line] == null) {
      ofLine[line] = read(lines[line].words());
    }
    return ofLine[line];
  }

  /** The content words among some words, those of a part of a line, each once. */
  public int[] ofWords(int[] some) {
    if (words.size() > ofWord.length) {
      // A part may begin or end inside a word.
      ofWord = Arrays.copyOf(ofWord, words.size());
    }
    return read(some);
  }

  private int[] read(int[] tokens) {
    clear();
    int count = 0;
    if (found.length < tokens.length) {
      found = new int[2 * tokens.length];
    }
    for (int token : tokens) {
      if (ofWord[token] == NOT_ASKED) {
        ofWord[token] = content(token);
      }
      int word = ofWord[token];
      if (word > 0 && add(word - 1)) {
        found[count++] = word - 1;
      } else if (word == SEVERAL) {
        for (int each : several.get(token)) {
          if (add(each)) {
            if (count + tokens.length > found.length) {
              found = Arrays.copyOf(found, 2 * (count + tokens.length));
            }
            found[count++] = each;
          }
        }
      }
    }
    return count == 0 ? NONE : Arrays.copyOf(found, count);
  }

  private int content(int token) {
    if (holdsIdeograph(token)) {
      several.put(token, pairs(token));
      return SEVERAL;
    }
    int length = words.length(token);
    boolean isNumber = length > 2 && Character.isDigit(words.charAt(token, 0));
    if (length < SHORTEST && !isNumber || words.is(token, WordKind.FUNCTION)) {
      return NO_CONTENT;
    }
    return stem(token, 0, length) + 1;
  }

  private boolean holdsIdeograph(int token) {
    int length = words.is(token, WordKind.PLAIN) ? 0 : words.length(token);
    for (int i = 0; i < length; i++) {
      if (LineShape.isIdeograph(words.charAt(token, i))) {
        return true;
      }
    }
    return false;
  }

  /** What is written without spaces, and the words of other scripts in the middle of it. */
  private int[] pairs(int token) {
    int length = words.length(token);
    int[] pairs = new int[length];
    int count = 0;
    int from = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? words.charAt(token, i) : '\u3040';
      if (LineShape.isIdeograph(c)) {
        if (i - from >= SHORTEST) {
          pairs[count++] = stem(token, from, i);
        }
        from = i + 1;
        if (i > 0 && i < length && LineShape.isIdeograph(words.charAt(token, i - 1))) {
          pairs[count++] = number(words.charAt(token, i - 1) | (long) c << 16, 0);
        }
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  private int stem(int token, int from, int to) {
    long head = 0;
    int tail = 0;
    for (int i = 0; i < Math.min(STEM, to - from); i++) {
      char c = words.charAt(token, from + i);
      head |= i < 4 ? (long) c << 16 * i : 0;
      tail |= i < 4 ? 0 : c << 16 * (i - 4);
    }
    return number(head, tail);
  }

  private int number(long head, int tail) {
    int mask = slots.length - 1;
    int slot = slot(head, tail, mask);
    while (slots[slot] != 0) {
      int known = slots[slot] - 1;
      if (heads[known] == head && tails[known] == tail) {
        return known;
      }
      slot = slot + 1 & mask;
    }
    if (size == heads.length) {
      heads = Arrays.copyOf(heads, 2 * size);
      tails = Arrays.copyOf(tails, 2 * size);
      met = Arrays.copyOf(met, 2 * size);
    }
    heads[size] = head;
    tails[size] = tail;
    slots[slot] = ++size;
    if (2 * size > slots.length) {
      spread();
    }
    return size - 1;
  }

  private void spread() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int word = 0; word < size; word++) {
      int slot = slot(heads[word], tails[word], mask);
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = word + 1;
    }
  }

  private static int slot(long head, int tail, int mask) {
    long mixed = (head ^ tail * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    return (int) (mixed >>> 40) & mask;
  }

  /** How many different ones the lines have that were asked for so far. */
  public int size() {
    return size;
  }

  /** Begins a new set of content words, empty. */
  public void clear() {
    sets++;
  }

  /** Adds one to the set; whether it was new. */
  public boolean add(int word) {
    boolean isNew = met[word] != sets;
    met[word] = sets;
    return isNew;
  }

  public boolean holds(int word) {
    return met[word] == sets;
  }

  /** Whether two lines have one in common. */
  public boolean meet(int line, int other) {
    int[] some = of(line);
    int[] others = of(other);
    clear();
    for (int word : some) {
      add(word);
    }
    for (int word : others) {
      if (holds(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many two lines have in common, as a share of those of the line that has fewer. */
  public double common(int line, int other) {
    int common = countCommon(line, other);
    return common == 0 ? 0 : (double) common / Math.min(of(line).length, of(other).length);
  }

  /** How many two lines have in common. */
  public int countCommon(int line, int other) {
    int[] some = of(line);
    int[] others = of(other);
    clear();
    for (int word : some) {
      add(word);
    }
    int common = 0;
    for (int word : others) {
      common += holds(word) ? 1 : 0;
    }
    return common;
  }
}
