package org.cleanarticle.label;

import java.util.Arrays;
import org.cleanarticle.lexicon.PageWords;

/** The capitalised words inside the sentences of a line: mostly names of people and places. */
final class Names {
  private static final int SHORTEST = 3;
  private static final String SENTENCE_STARTS = ".!?:\"“„«";

  private Names() {}

  /** The words of the page that stand as names in a line, in order; one may come twice. */
  static int[] inside(Labelling soFar, int line) {
    String text = soFar.line(line).text();
    PageWords.Tokens tokens = soFar.shapes().tokens(line);
    int[] names = new int[tokens.size()];
    int count = 0;
    for (int k = 0; k < names.length; k++) {
      int at = tokens.places()[k];
      if (Character.isUpperCase(text.charAt(at))
          && soFar.shapes().words().length(tokens.words()[k]) >= SHORTEST
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
