package org.cleanarticle.rule.html;

import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;

/**
 * The choice of the article as it is being made: which blocks of the page are still in it, and why
 * the others are not. A block that is out stays out.
 */
final class ArticleDraft {
  private final BlockTree tree;
  private final Label[] labels;
  private final String[] reasons;

  ArticleDraft(BlockTree tree) {
    this.tree = tree;
    labels = new Label[tree.lines()];
    reasons = new String[tree.lines()];
  }

  BlockTree tree() {
    return tree;
  }

  boolean isIn(int line) {
    return reasons[line] == null;
  }

  /** Why a line is out; null if it is in. */
  String reason(int line) {
    return reasons[line];
  }

  /** What a line that is out is; null if its place alone says it. */
  Label label(int line) {
    return labels[line];
  }

  /** Takes a line out for what it is. */
  void drop(int line, Label label, String reason) {
    if (isIn(line)) {
      labels[line] = label;
      reasons[line] = reason;
    }
  }

  /** Takes a line out for its place. */
  void drop(int line, String reason) {
    drop(line, null, reason);
  }

  /** Takes a line out for its place, or gives the better reason if it was out for its place. */
  void replace(int line, String reason) {
    if (isIn(line) || labels[line] == null) {
      reasons[line] = reason;
    }
  }

  /** The worth of the lines that are in, 0 for the others. */
  double[] worth() {
    double[] worth = new double[tree.lines()];
    for (int i = tree.firstLine(); i < worth.length; i++) {
      worth[i] = isIn(i) ? tree.worth(i) : 0;
    }
    return worth;
  }

  /** Whether a line is in and holds prose. */
  boolean isProse(int line) {
    return isIn(line) && tree.worth(line) > 0;
  }

  /** Index of the first line that is in and holds prose, or the number of lines. */
  int firstProse() {
    int i = tree.firstLine();
    while (i < tree.lines() && !isProse(i)) {
      i++;
    }
    return i;
  }

  /** Characters in the lines that are in. */
  int length() {
    int length = 0;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      length += isIn(i) ? tree.length(i) : 0;
    }
    return length;
  }

  /** Index of the first line that is in, or the number of lines. */
  int firstIn() {
    int i = tree.firstLine();
    while (i < tree.lines() && !isIn(i)) {
      i++;
    }
    return i;
  }

  /** Behind the last line that is in. */
  int lastIn() {
    int i = tree.lines();
    while (i > tree.firstLine() && !isIn(i - 1)) {
      i--;
    }
    return i;
  }
}
