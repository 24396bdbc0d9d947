package org.cleanarticle.rule.body;

import java.util.Set;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.Fold;

/**
 * The title of another article with a label in capitals before it, set between two paragraphs:
 * {@code GALLERY: The harbour before the storm}. Several facts in a row are a list of the story's.
 */
final class LabelledTitle {
  static final String RULE = "body-labelled-title";

  /** In characters, of the label. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 30;

  /** In words, label included. */
  private static final int FEWEST_WORDS = 5;

  /** In lines, of titles one below the other. */
  private static final int LONGEST_RUN = 3;

  /** What may stand in a label beside capitals. */
  private static final String SIGNS = " &'\u2019-";

  private LabelledTitle() {}

  /** Whether a line is one, with a paragraph above and below it or its like. */
  static boolean is(Labelling soFar, int line, Set<String> labels) {
    if (!hasForm(soFar, line) || !isLabelled(soFar.line(line).text(), labels)) {
      return false;
    }
    int from = line;
    while (from > soFar.firstVisible() && line - from < LONGEST_RUN && hasForm(soFar, from - 1)) {
      from--;
    }
    int to = line + 1;
    while (to < soFar.lines().size() && to - from <= LONGEST_RUN && hasForm(soFar, to)) {
      to++;
    }
    return to - from <= LONGEST_RUN
        && from > soFar.firstVisible()
        && soFar.shapes().isProse(from - 1)
        && to < soFar.lines().size()
        && soFar.shapes().isProse(to);
  }

  private static boolean hasForm(Labelling soFar, int line) {
    LineShape shape = soFar.shapes().shape(line);
    if (shape.endsSentence() || shape.endsColon() || shape.words() < FEWEST_WORDS) {
      return false;
    }
    String text = soFar.line(line).text();
    int colon = text.indexOf(": ");
    return colon >= SHORTEST
        && colon <= LONGEST
        && isInCapitals(text, colon)
        && !isInCapitals(text.substring(colon + 2), text.length() - colon - 2);
  }

  /** Whether a label or its first two words tell of another article: {@code MORE ON EELS}. */
  private static boolean isLabelled(String text, Set<String> labels) {
    String label = Fold.fold(text.substring(0, text.indexOf(':')));
    int space = label.indexOf(' ');
    int second = space < 0 ? -1 : label.indexOf(' ', space + 1);
    return labels.contains(label) || second > 0 && labels.contains(label.substring(0, second));
  }

  /** Whether the first characters are capitals, and what may stand between them. */
  private static boolean isInCapitals(String text, int to) {
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isUpperCase(c) && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
