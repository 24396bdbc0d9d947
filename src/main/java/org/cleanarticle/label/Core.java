package org.cleanarticle.label;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The prose right behind the headline, which is the story if anything is; other lines are held
 * against its words and names.
 */
final class Core {
  private static final int USUAL = 100;

  private final boolean[] holds;
  private final int[] counts;
  private final Set<String> names = new HashSet<>();
  private int length;
  private int usualLength = USUAL;

  private Core(int lines, int words) {
    holds = new boolean[lines];
    counts = new int[words];
  }

  /** The first {@code characters} of good prose from a line on. */
  static Core of(GoodProse prose, Labelling soFar, WordIds ids, int start, int characters) {
    Core core = new Core(prose.size(), ids.size());
    int[] lengths = new int[prose.size()];
    int lines = 0;
    for (int i = start; i < prose.size() && core.length < characters; i++) {
      if (prose.is(i)) {
        core.holds[i] = true;
        lengths[lines] = soFar.shapes().shape(i).length();
        core.length += lengths[lines++];
        core.names.addAll(Names.inside(soFar.line(i).text()));
        for (int word : ids.of(i)) {
          core.counts[word]++;
        }
      }
    }
    if (lines > 0) {
      Arrays.sort(lengths, 0, lines);
      core.usualLength = lengths[lines / 2];
    }
    return core;
  }

  boolean holds(int line) {
    return holds[line];
  }

  int length() {
    return length;
  }

  /** The median length of its lines. */
  int usualLength() {
    return usualLength;
  }

  boolean knowsAny(Set<String> some) {
    for (String name : some) {
      if (names.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** In how many of its lines a word stands. */
  int count(int word) {
    return counts[word];
  }
}
