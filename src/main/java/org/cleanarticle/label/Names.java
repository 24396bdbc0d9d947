package org.cleanarticle.label;

import java.util.Arrays;
import java.util.List;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.page.Line;

/** The capitalised words inside the sentences of a line: mostly names of people and places. */
final class Names {
  private static final int SHORTEST = 3;
  private static final String SENTENCE_STARTS = ".!?:\"“„«";

  private final List<Line> lines;
  private final PageWords words;
  private final PageWords.Tokens[] tokens;

  /** Of each line its names; null as long as nobody has asked. */
  private final int[][] ofLine;

  Names(List<Line> lines, PageWords words, PageWords.Tokens[] tokens) {
    this.lines = lines;
    this.words = words;
    this.tokens = tokens;
    ofLine = new int[tokens.length][];
  }

  /**
   * The words of the page that stand as names in a line, in order; one may come twice. Not to be
   * changed.
   */
  int[] of(int line) {
    if (ofLine[line] == null) {
      ofLine[line] = read(lines.get(line).text(), tokens[line]);
    }
    return ofLine[line];
  }

  private int[] read(String text, PageWords.Tokens tokens) {
    int[] names = new int[tokens.size()];
    int count = 0;
    for (int k = 0; k < names.length; k++) {
      int at = tokens.places()[k];
      if (Character.isUpperCase(text.charAt(at))
          && words.length(tokens.words()[k]) >= SHORTEST
          && !startsSentence(text, at)) {
        names[count++] = tokens.words()[k];
      }
    }
    return Arrays.copyOf(names, count);
  }

  private static boolean startsSentence(String text, int at) {
    for (int i = at - 1; i >= 0 && !Character.isLetter(text.charAt(i)); i--) {
      if (SENTENCE_STARTS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return at == 0;
  }
}
