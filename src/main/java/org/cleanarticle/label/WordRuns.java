package org.cleanarticle.label;

/**
 * A set of runs of so many words, by their hashes: whether one text says what another has said. Not
 * thread-safe.
 */
public final class WordRuns {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final int length;
  private long[] places = new long[1 << 6];
  private int size;

  /**
   * An empty set.
   *
   * @param length how many words make a run
   */
  public WordRuns(int length) {
    this.length = length;
  }

  /** Adds all runs of a text; how many of them were new. */
  public int addAll(int[] words) {
    int before = size;
    for (int i = 0; i + length <= words.length; i++) {
      long hash = 0;
      for (int k = i; k < i + length; k++) {
        hash = (hash + words[k]) * MULTIPLIER;
        hash ^= hash >>> 32;
      }
      // No place holds zero but an empty one.
      add(hash == 0 ? 1 : hash);
    }
    return size - before;
  }

  private void add(long run) {
    int place = place(run);
    if (places[place] == 0) {
      places[place] = run;
      size++;
      if (2 * size > places.length) {
        spread();
      }
    }
  }

  private void spread() {
    long[] old = places;
    places = new long[2 * old.length];
    for (long run : old) {
      if (run != 0) {
        places[place(run)] = run;
      }
    }
  }

  private int place(long run) {
    int mask = places.length - 1;
    int place = (int) run & mask;
    while (places[place] != 0 && places[place] != run) {
      place = place + 1 & mask;
    }
    return place;
  }

  public int size() {
    return size;
  }

  /** How many runs are in another set too. */
  public int countCommon(WordRuns other) {
    int count = 0;
    for (long run : places) {
      count += run != 0 && other.places[other.place(run)] == run ? 1 : 0;
    }
    return count;
  }
}
