package org.cleanarticle.rule.html;

import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;

/**
 * Boxes of one kind that stand all through the text and hold a good part of the prose are the text,
 * whatever their names say: the offers of a buying guide, the entries of a list. One such name
 * would else take them all.
 */
final class ProseBoxes {
  private static final int LEAST = 3;
  private static final double GOOD_PART = .3;
  private static final double SPREAD = .3;

  private final BlockTree tree;
  private final Label[] labels;
  private final String[] reasons;

  /**
   * @param labels what each container is held for, null if its names do not tell
   * @param reasons why each container is out, null if it is in
   */
  ProseBoxes(BlockTree tree, Label[] labels, String[] reasons) {
    this.tree = tree;
    this.labels = labels;
    this.reasons = reasons;
  }

  /** Lets such boxes in again. */
  void free() {
    int[] count = new int[tree.kinds()];
    double[] worth = new double[tree.kinds()];
    double[] first = new double[tree.kinds()];
    double[] last = new double[tree.kinds()];
    double[] before = proseBefore();
    double all = before[tree.lines()];
    for (int c = 0; c < tree.size(); c++) {
      if (isBox(c)) {
        int kind = tree.kind(c);
        first[kind] = count[kind] == 0 ? before[tree.from(c)] : first[kind];
        last[kind] = before[tree.from(c)];
        count[kind]++;
        worth[kind] += tree.worthOf(c);
      }
    }
    for (int c = 0; c < tree.size(); c++) {
      int kind = tree.kind(c);
      if (isBox(c)
          && count[kind] >= LEAST
          && worth[kind] >= GOOD_PART * all
          && last[kind] - first[kind] >= SPREAD * all) {
        free(c);
      }
    }
  }

  /** Worth of the prose that is in, before each line. */
  private double[] proseBefore() {
    double[] before = new double[tree.lines() + 1];
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      int c = tree.container(i);
      before[i + 1] = before[i] + (reasons[c] == null ? tree.worth(i) : 0);
    }
    return before;
  }

  /** Whether it is the outermost of what its names call furniture, but of no known sort. */
  private boolean isBox(int c) {
    int up = tree.parent(c);
    return reasons[c] != null
        && reasons[c].equals(ContainerMarks.FURNITURE)
        && labels[c] == null
        && tree.worthOf(c) > 0
        && (up < 0 || reasons[up] == null);
  }

  private void free(int box) {
    reasons[box] = null;
    // What stands in a container comes right behind it.
    for (int c = box + 1; c < tree.size() && tree.parent(c) >= box; c++) {
      reasons[c] = null;
    }
  }
}
