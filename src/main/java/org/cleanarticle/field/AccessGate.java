package org.cleanarticle.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;

/**
 * Tells whether it is this article that is not free. The same words stand on links to others: there
 * they come again and again, or far from the text.
 */
final class AccessGate {
  /** How many lines above the headline or the text, and below the text, a gate may stand. */
  private static final int ABOVE = 6;

  private static final int BELOW = 15;

  /** So many lines alike are labels of links. */
  private static final int LABELS = 3;

  private AccessGate() {}

  static Warning warning() {
    return Warning.of(
        "access-gate",
        "body",
        "the source asks readers to sign up or pay; the text may be cut short");
  }

  static boolean stands(Labelling labelling) {
    List<Mark> gates = labelling.all(Label.ACCESS_GATE);
    if (gates.isEmpty()) {
      return false;
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < labelling.lines().size(); i++) {
      if (labelling.isBody(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int headline = labelling.headline();
    int from = (headline >= 0 && headline < first ? headline : first) - ABOVE;
    Map<String, Integer> alike = new HashMap<>();
    for (Mark mark : gates) {
      String text = Fold.fold(labelling.text(mark));
      alike.put(text, alike.getOrDefault(text, 0) + 1);
    }
    for (Mark mark : gates) {
      boolean near = first < 0 || mark.line() >= from && mark.line() <= last + BELOW;
      if (near && alike.get(Fold.fold(labelling.text(mark))) < LABELS) {
        return true;
      }
    }
    return false;
  }
}
