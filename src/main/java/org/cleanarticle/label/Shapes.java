package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;

/**
 * The lines of a page as shapes, as tokens and as sets of words, measured once for all rules. Not
 * thread-safe: what few rules ask for is measured when it is asked for first.
 */
final class Shapes {
  private final Page page;
  private final Set<String> functionWords;
  private final LineShape[] shapes;
  private final List<List<String>> tokens;
  private final String[] folded;
  private final List<Set<String>> words;
  private final int[] proseBefore;
  private Map<String, List<Integer>> linesByWord;

  Shapes(Page page, Set<String> functionWords) {
    this.page = page;
    this.functionWords = functionWords;
    int n = page.lines().size();
    shapes = new LineShape[n];
    tokens = new ArrayList<>(n);
    folded = new String[n];
    words = new ArrayList<>(Collections.nCopies(n, null));
    proseBefore = new int[n + 1];
    for (int i = 0; i < n; i++) {
      Line line = page.lines().get(i);
      tokens.add(Fold.tokens(line.text()));
      shapes[i] = LineShape.of(line.text(), tokens.get(i), functionWords);
      proseBefore[i + 1] = proseBefore[i] + (isProse(i) ? shapes[i].length() : 0);
    }
  }

  private boolean isProse(int line) {
    return shapes[line].isProse() && !page.lines().get(line).isMeta();
  }

  LineShape shape(int line) {
    return shapes[line];
  }

  /** The tokens of a line, see {@link Fold}; not to be changed. */
  List<String> tokens(int line) {
    return tokens.get(line);
  }

  /** The tokens of a line as one text with single spaces. */
  String folded(int line) {
    if (folded[line] == null) {
      folded[line] = String.join(" ", tokens.get(line));
    }
    return folded[line];
  }

  /** The content words of a line, see {@link ContentWords}. */
  Set<String> words(int line) {
    Set<String> known = words.get(line);
    if (known == null) {
      known = ContentWords.of(page.lines().get(line).text(), functionWords);
      words.set(line, known);
    }
    return known;
  }

  /** Characters of prose in the lines from {@code from} to before {@code to}. */
  int prose(int from, int to) {
    return proseBefore[Math.max(from, to)] - proseBefore[from];
  }

  /** The line behind {@code from} at which {@code characters} of prose have passed. */
  int afterProse(int from, int characters) {
    int low = from;
    int high = shapes.length;
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
    if (linesByWord == null) {
      linesByWord = index();
    }
    int found = 0;
    for (String word : of) {
      List<Integer> lines = linesByWord.getOrDefault(word, List.of());
      int at = Collections.binarySearch(lines, from);
      int first = at >= 0 ? at : -at - 1;
      if (first < lines.size() && lines.get(first) < to) {
        found++;
      }
    }
    return (double) found / of.size();
  }

  /** The lines of prose by their words. */
  private Map<String, List<Integer>> index() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < shapes.length; i++) {
      if (isProse(i)) {
        for (String word : words(i)) {
          index.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
        }
      }
    }
    return index;
  }
}
