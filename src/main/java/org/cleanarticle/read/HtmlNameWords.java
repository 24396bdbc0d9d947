package org.cleanarticle.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that {@link NameHints} knows, as numbers: a table in which the words of a name are
 * found as they stand there, whatever their case. Immutable.
 */
final class HtmlNameWords {
  /** The number of a word that is not known. */
  static final int UNKNOWN = -1;

  private static final int[] NONE = {};

  /** So many places for each word keep the way to it short. */
  private static final int ROOM = 4;

  private final String[] places;

  private HtmlNameWords(Set<String> words) {
    places = new String[Integer.highestOneBit(ROOM * words.size() + 1) * 2];
    for (String word : words) {
      int place = word.hashCode() & places.length - 1;
      while (places[place] != null) {
        place = place + 1 & places.length - 1;
      }
      places[place] = word;
    }
  }

  /**
   * The words of phrases.
   *
   * @param phrases words in small letters with hyphens between
   */
  @SafeVarargs
  static HtmlNameWords of(Collection<String>... phrases) {
    Set<String> words = new HashSet<>();
    for (Collection<String> some : phrases) {
      for (String phrase : some) {
        words.addAll(Arrays.asList(phrase.split("-", -1)));
      }
    }
    return new HtmlNameWords(words);
  }

  /** All numbers are less than this. */
  int size() {
    return places.length;
  }

  int[] numbers(String name) {
    return numbers(name, 0, name.length());
  }

  /**
   * The numbers of the words of a name, which hyphens, camelCase and the like part; nothing at all
   * if none is known.
   */
  int[] numbers(String text, int from, int to) {
    int[] numbers = NONE;
    int count = 0;
    int start = from;
    int hash = 0;
    char before = '-';
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '-';
      boolean small = c >= 'a' && c <= 'z';
      boolean part = small || Character.isLetterOrDigit(c);
      if (!small
          && start < i
          && (!part || Character.isUpperCase(c) && Character.isLowerCase(before))) {
        int number = number(text, start, i, hash);
        if (number != UNKNOWN && numbers == NONE) {
          // Of most names no word is known.
          numbers = new int[count + to - start];
          Arrays.fill(numbers, 0, count, UNKNOWN);
        }
        if (numbers != NONE) {
          numbers[count] = number;
        }
        count++;
        start = i;
        hash = 0;
      }
      if (part) {
        hash = 31 * hash + (small ? c : Character.toLowerCase(c));
      } else {
        start = i + 1;
      }
      before = c;
    }
    return numbers == NONE ? NONE : Arrays.copyOf(numbers, count);
  }

  /**
   * The number of a word.
   *
   * @param hash as {@link String#hashCode} has it of the word in small letters
   */
  private int number(String text, int from, int to, int hash) {
    int place = hash & places.length - 1;
    while (places[place] != null && !isAt(text, from, to, places[place])) {
      place = place + 1 & places.length - 1;
    }
    return places[place] == null ? UNKNOWN : place;
  }

  private static boolean isAt(String text, int from, int to, String word) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Character.toLowerCase(text.charAt(i)) != word.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }
}
