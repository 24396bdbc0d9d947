package org.cleanarticle.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.cleanarticle.lexicon.PhraseIndex.Kind;

/**
 * The bundled phrases by the numbers that their words have in the {@link WordTable}, so that to
 * hold a line against a phrase is to compare numbers. Each is numbered when it is first asked for.
 * Thread-safe: two threads may number the same phrases twice, which does no harm.
 */
final class NumberedPhrases {
  private static final NumberedPhrase[] NONE = {};

  private final PhraseIndex index;
  private final WordTable table;

  /** The number of what stands for a number in a phrase. */
  private final int number;

  private final AtomicReferenceArray<NumberedPhrase[]> byFirst;
  private final AtomicReferenceArray<NumberedPhrase[]> byAny;
  private final Map<String, NumberedPhrase[]> exceptions = new ConcurrentHashMap<>();

  /**
   * A phrase with the numbers of its words, piece by piece.
   *
   * @param phrase the phrase
   * @param pieces the numbers, in the order of {@link Phrase#pieces}
   * @param words how many it has
   * @param bits those of its words, see {@link #bit}
   * @param exceptions what a line must not be that is the phrase; none of an exception itself
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record NumberedPhrase(
      Phrase phrase, int[][] pieces, int words, long bits, NumberedPhrase[] exceptions) {}

  NumberedPhrases(PhraseIndex index, WordTable table) {
    this.index = index;
    this.table = table;
    number = table.find(Phrase.NUMBER, 0, Phrase.NUMBER.length());
    byFirst = new AtomicReferenceArray<>(table.size());
    byAny = new AtomicReferenceArray<>(table.size());
  }

  int number() {
    return number;
  }

  /** The bit of a word by its number; about one in sixty has the same. */
  static long bit(int word) {
    return 1L << word;
  }

  /**
   * The phrases under a word of a page; all numbers share one.
   *
   * @param kind by their first word or by any
   */
  NumberedPhrase[] of(int word, Kind kind, PageWords words) {
    boolean isNumber = words.is(word, WordKind.NUMBER);
    int known = isNumber ? number : words.known(word);
    if (known == WordTable.NONE) {
      return NONE;
    }
    AtomicReferenceArray<NumberedPhrase[]> of = kind == Kind.FIRST_WORD ? byFirst : byAny;
    NumberedPhrase[] phrases = of.get(known);
    if (phrases == null) {
      phrases = numbered(index.get(kind, isNumber ? Phrase.NUMBER : words.text(word)));
      of.set(known, phrases);
    }
    return phrases;
  }

  /** The exceptions from a file's phrases. */
  NumberedPhrase[] exceptions(String file) {
    NumberedPhrase[] of = exceptions.get(file);
    if (of == null) {
      of = numbered(index.get(Kind.EXCEPTION, file));
      exceptions.put(file, of);
    }
    return of;
  }

  private NumberedPhrase[] numbered(List<Phrase> phrases) {
    NumberedPhrase[] numbered = phrases.isEmpty() ? NONE : new NumberedPhrase[phrases.size()];
    for (int i = 0; i < numbered.length; i++) {
      List<List<String>> pieces = phrases.get(i).pieces();
      int[][] numbers = new int[pieces.size()][];
      for (int k = 0; k < numbers.length; k++) {
        numbers[k] = numbers(pieces.get(k));
      }
      Phrase phrase = phrases.get(i);
      NumberedPhrase[] but = phrase.exception() ? NONE : exceptions(phrase.file());
      numbered[i] = new NumberedPhrase(phrase, numbers, phrase.weight(), bits(numbers), but);
    }
    return numbered;
  }

  private static long bits(int[][] pieces) {
    long bits = 0;
    for (int[] piece : pieces) {
      for (int word : piece) {
        bits |= bit(word);
      }
    }
    return bits;
  }

  private int[] numbers(List<String> piece) {
    int[] numbers = new int[piece.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = table.find(piece.get(i), 0, piece.get(i).length());
    }
    return numbers;
  }
}
