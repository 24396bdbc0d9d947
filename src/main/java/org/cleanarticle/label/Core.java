package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The prose right behind the headline, which is the story if anything is; other lines are held
 * against its words and names.
 */
final class Core {
  private final Set<Integer> lines = new HashSet<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Integer> lengths = new ArrayList<>();
  private int length;

  private Core() {}

  /** The first {@code characters} of good prose from a line on. */
  static Core of(Clues clues, Labelling soFar, int start, int characters) {
    Core core = new Core();
    Shapes shapes = soFar.shapes();
    for (int i = start; i < clues.size() && core.length < characters; i++) {
      if (clues.isGoodProse(i)) {
        core.lines.add(i);
        core.length += shapes.shape(i).length();
        core.lengths.add(shapes.shape(i).length());
        core.names.addAll(clues.names(i));
        shapes.words(i).forEach(word -> core.words.merge(word, 1, Integer::sum));
      }
    }
    Collections.sort(core.lengths);
    return core;
  }

  boolean holds(int line) {
    return lines.contains(line);
  }

  int length() {
    return length;
  }

  /** The median length of its lines. */
  int usualLength() {
    return lengths.isEmpty() ? 100 : lengths.get(lengths.size() / 2);
  }

  boolean knowsAny(Set<String> some) {
    return some.stream().anyMatch(names::contains);
  }

  double share(Set<String> of) {
    return ContentWords.share(of, words.keySet());
  }

  /**
   * The share of a line's words that the core or the title has too; for a line of the core itself
   * the words must stand elsewhere in it.
   */
  double cohesion(int line, Set<String> of, Set<String> title) {
    if (of.isEmpty()) {
      return .25;
    }
    int least = holds(line) ? 2 : 1;
    int common = 0;
    for (String word : of) {
      if (words.getOrDefault(word, 0) >= least || title.contains(word)) {
        common++;
      }
    }
    return (double) common / of.size();
  }
}
