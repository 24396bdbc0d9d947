package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;

/** The lines of a page as shapes and as sets of words, measured once for all rules. */
final class Shapes {
  private final List<LineShape> shapes;
  private final List<Set<String>> words;
  private final Map<String, List<Integer>> linesByWord = new HashMap<>();
  private final int[] proseBefore;

  Shapes(Page page, Set<String> functionWords) {
    int n = page.lines().size();
    shapes = new ArrayList<>(n);
    words = new ArrayList<>(n);
    proseBefore = new int[n + 1];
    for (Line line : page.lines()) {
      LineShape shape = LineShape.of(line.text(), functionWords);
      Set<String> content = ContentWords.of(line.text(), functionWords);
      shapes.add(shape);
      words.add(content);
      boolean prose = shape.isProse() && !line.isMeta();
      proseBefore[line.index() + 1] = proseBefore[line.index()] + (prose ? shape.length() : 0);
      if (prose) {
        content.forEach(
            word -> linesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(line.index()));
      }
    }
  }

  LineShape shape(int line) {
    return shapes.get(line);
  }

  /** The content words of a line, see {@link ContentWords}. */
  Set<String> words(int line) {
    return words.get(line);
  }

  /** Characters of prose in the lines from {@code from} to before {@code to}. */
  int prose(int from, int to) {
    return proseBefore[Math.max(from, to)] - proseBefore[from];
  }

  /** The line behind {@code from} at which {@code characters} of prose have passed. */
  int afterProse(int from, int characters) {
    int low = from;
    int high = shapes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (prose(from, middle) >= characters) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The share of {@code of} that stand in prose lines of that range; 0 if there are none. */
  double shareInProse(Set<String> of, int from, int to) {
    if (of.isEmpty()) {
      return 0;
    }
    int found = 0;
    for (String word : of) {
      List<Integer> lines = linesByWord.getOrDefault(word, List.of());
      int at = java.util.Collections.binarySearch(lines, from);
      int first = at >= 0 ? at : -at - 1;
      if (first < lines.size() && lines.get(first) < to) {
        found++;
      }
    }
    return (double) found / of.size();
  }
}
