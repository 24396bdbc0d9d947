package org.cleanarticle.rule.body;

import java.util.Arrays;
import java.util.BitSet;
import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.Labelling;

/**
 * The prose right behind the headline, which is the story if anything is; other lines are held
 * against its words and names.
 */
final class Core {
  private static final int USUAL = 100;

  private final boolean[] holds;
  private int[] counts = new int[1 << 9];
  private final BitSet names = new BitSet();
  private int length;
  private int usualLength = USUAL;

  private Core(int lines) {
    holds = new boolean[lines];
  }

  /** The first {@code characters} of good prose from a line on. */
  static Core of(GoodProse prose, Labelling soFar, ContentWords ids, int start, int characters) {
    Core core = new Core(prose.size());
    int[] lengths = new int[prose.size()];
    int lines = 0;
    for (int i = start; i < prose.size() && core.length < characters; i++) {
      if (prose.is(i)) {
        core.holds[i] = true;
        lengths[lines] = soFar.shapes().shape(i).length();
        core.length += lengths[lines++];
        for (int name : soFar.shapes().names(i)) {
          core.names.set(name);
        }
        for (int word : ids.of(i)) {
          if (word >= core.counts.length) {
            core.counts = Arrays.copyOf(core.counts, 2 * word);
          }
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

  /** Whether a word of the page stands as a name in it. */
  boolean knows(int name) {
    return names.get(name);
  }

  /** In how many of its lines a word stands. */
  int count(int word) {
    return word < counts.length ? counts[word] : 0;
  }
}
