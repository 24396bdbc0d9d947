package org.cleanarticle.rule.body;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/** The lines that read as running text and that no rule has claimed for anything but the body. */
final class GoodProse {
  private final boolean[] good;
  private final int[] before;
  private final int first;

  GoodProse(Labelling soFar) {
    int size = soFar.lines().size();
    first = soFar.firstVisible();
    good = new boolean[size];
    before = new int[size + 1];
    for (int i = 0; i < size; i++) {
      LineShape shape = soFar.shapes().shape(i);
      good[i] = i >= first && shape.isProse() && mayBeBody(i, soFar);
      before[i + 1] = before[i] + (good[i] ? shape.length() : 0);
    }
  }

  static boolean mayBeBody(int line, Labelling soFar) {
    return soFar.isFree(line) || soFar.label(line).orElseThrow().isBody();
  }

  boolean is(int line) {
    return line >= first && line < good.length && good[line];
  }

  /** Its characters in the lines from {@code from} to before {@code to}; 0 if there are none. */
  int between(int from, int to) {
    return to > from ? before[to] - before[from] : 0;
  }

  /** The first visible line. */
  int first() {
    return first;
  }

  /** The number of lines, metadata included. */
  int size() {
    return good.length;
  }
}
