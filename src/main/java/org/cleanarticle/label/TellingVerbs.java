package org.cleanarticle.label;

import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The verbs behind a name that tell who its bearer is, {@code Ann Lee is a reporter}. The lists are
 * {@code words/<language>/telling-verbs.txt}. Thread-safe.
 */
public final class TellingVerbs {
  /** In words, of a name: one word may be anything that begins a sentence. */
  private static final int SHORTEST_NAME = 2;

  private static final int LONGEST_NAME = 4;

  private final Vocabulary vocabulary;

  public TellingVerbs(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How long the name is that a text begins with and that such a verb follows; 0 without one. */
  public int nameBefore(String text) {
    Set<String> particles = vocabulary.words("any", "name-particles");
    int from = 0;
    for (int words = 0; words <= LONGEST_NAME && from < text.length(); words++) {
      if (words >= SHORTEST_NAME && standsAt(text, from)) {
        return from - 1;
      }
      int end = text.indexOf(' ', from);
      if (end <= from
          || !Character.isUpperCase(text.charAt(from))
              && !particles.contains(text.substring(from, end))) {
        return 0;
      }
      from = end + 1;
    }
    return 0;
  }

  /** Whether the word at a place of a text is such a verb, and something follows it. */
  public boolean standsAt(String text, int place) {
    int end = text.indexOf(' ', place);
    return end > 0 && vocabulary.words("telling-verbs").contains(text.substring(place, end));
  }
}
