package org.cleanarticle.quote.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list of endings of words, by their last letter, since most words end in none of them. */
final class Suffixes {
  private static final int BUCKETS = 32;

  private final String[][] byLast = new String[BUCKETS][0];

  Suffixes(Collection<String> endings) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      lists.add(new ArrayList<>());
    }
    for (String ending : endings) {
      lists.get(bucket(ending)).add(ending);
    }
    for (int i = 0; i < BUCKETS; i++) {
      byLast[i] = lists.get(i).toArray(byLast[i]);
    }
  }

  private static int bucket(String word) {
    return word.charAt(word.length() - 1) % BUCKETS;
  }

  /** Whether one of them may end with a character. */
  boolean mayEnd(char last) {
    return byLast[last % BUCKETS].length > 0;
  }

  /**
   * The first ending in the order of the list that a word has behind at least {@code before}
   * letters; null if it has none.
   */
  String of(String word, int before) {
    if (!word.isEmpty()) {
      for (String ending : byLast[bucket(word)]) {
        if (word.length() >= ending.length() + before && word.endsWith(ending)) {
          return ending;
        }
      }
    }
    return null;
  }

  boolean end(String word) {
    return of(word, 0) != null;
  }
}
