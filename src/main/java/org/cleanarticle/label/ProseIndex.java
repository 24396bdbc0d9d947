package org.cleanarticle.label;

import java.util.Arrays;

/** In which lines of prose a content word stands. Made in linear time, asked in logarithmic. */
final class ProseIndex {
  /** Where the lines of each word begin in {@code lines}, and behind the last where they end. */
  private final int[] starts;

  private final int[] lines;

  ProseIndex(Shapes shapes, int size) {
    int all = 0;
    for (int i = 0; i < size; i++) {
      all += shapes.isProse(i) ? shapes.content().of(i).length : 0;
    }
    starts = new int[shapes.content().size() + 2];
    lines = new int[all];
    for (int i = 0; i < size; i++) {
      if (shapes.isProse(i)) {
        for (int word : shapes.content().of(i)) {
          starts[word + 2]++;
        }
      }
    }
    for (int word = 2; word < starts.length; word++) {
      starts[word] += starts[word - 1];
    }
    for (int i = 0; i < size; i++) {
      if (shapes.isProse(i)) {
        for (int word : shapes.content().of(i)) {
          lines[starts[word + 1]++] = i;
        }
      }
    }
  }

  /** Whether a word stands in a line of prose from {@code from} to before {@code to}. */
  boolean holds(int word, int from, int to) {
    if (word + 1 >= starts.length) {
      return false;
    }
    int at = Arrays.binarySearch(lines, starts[word], starts[word + 1], from);
    int first = at >= 0 ? at : -at - 1;
    return first < starts[word + 1] && lines[first] < to;
  }
}
