package org.cleanarticle.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The content words of each visible line as numbers, so that sets of them are cheap to compare. */
final class WordIds {
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[][] ofLine;

  /** For each word the number of the count that has met it last. */
  private final int[] met;

  private int counts;

  WordIds(Labelling soFar) {
    ofLine = new int[soFar.lines().size()][];
    for (int i = soFar.firstVisible(); i < ofLine.length; i++) {
      Set<String> words = soFar.shapes().words(i);
      int[] numbers = new int[words.size()];
      int k = 0;
      for (String word : words) {
        Integer id = ids.get(word);
        if (id == null) {
          id = ids.size();
          ids.put(word, id);
        }
        numbers[k++] = id;
      }
      ofLine[i] = numbers;
    }
    met = new int[ids.size()];
  }

  /** The words of a visible line, each once. */
  int[] of(int line) {
    return ofLine[line];
  }

  /** How many different words the page has. */
  int size() {
    return met.length;
  }

  /** Begins a new set of words, empty. */
  void clear() {
    counts++;
  }

  /** Adds a word to the set; whether it was new. */
  boolean add(int word) {
    boolean isNew = met[word] != counts;
    met[word] = counts;
    return isNew;
  }

  boolean holds(int word) {
    return met[word] == counts;
  }
}
