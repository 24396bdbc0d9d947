package org.cleanarticle.label;

import java.util.Arrays;

/**
 * The words and names that a body has used so far, and how many of the words of its last lines were
 * familiar when they came: a story goes on about what it has spoken of, another one begins anew.
 */
public final class Familiar {
  /** How much each line counts less than the one behind it. */
  private static final double FADING = .8;

  private static final int FEWEST_WORDS = 4;

  private final Labelling soFar;
  private final ContentWords ids;
  private boolean[] words;
  private final boolean[] names;
  private double usualWords;

  public Familiar(Labelling soFar) {
    this.soFar = soFar;
    ids = soFar.shapes().content();
    words = new boolean[Math.max(1 << 9, ids.size())];
    names = new boolean[soFar.words().size()];
  }

  /** Takes in a line of the body. */
  public void learn(int line) {
    int[] own = ids.of(line);
    if (own.length >= FEWEST_WORDS) {
      usualWords = FADING * usualWords + (1 - FADING) * knownWords(own) / own.length;
    }
    for (int word : own) {
      if (word >= words.length) {
        words = Arrays.copyOf(words, 2 * word);
      }
      words[word] = true;
    }
    for (int name : soFar.shapes().names(line)) {
      names[name] = true;
    }
  }

  /** How many of some content words are known. */
  public int knownWords(int[] some) {
    int known = 0;
    for (int word : some) {
      known += word < words.length && words[word] ? 1 : 0;
    }
    return known;
  }

  /** How many of some names are known. */
  public int knownNames(int[] some) {
    int known = 0;
    for (int name : some) {
      known += names[name] ? 1 : 0;
    }
    return known;
  }

  /** The share of their words that the last lines had in common with those before them. */
  public double usualWords() {
    return usualWords;
  }
}
