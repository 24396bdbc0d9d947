package org.cleanarticle.rule.body;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/**
 * A text of a few lines that says nothing of itself and quotes somebody: a paragraph or a short
 * exchange that was cut out of an article. None of its lines is a headline, a byline or a date:
 * each is a sentence, the words of a speaker or what leads up to them.
 */
final class FewLines {
  /** More lines have a shape of their own that the other rules can read. */
  private static final int MOST = 6;

  /** Longer texts are articles, which may have a headline that is a sentence. */
  private static final int LONGEST = 1000;

  /** Marks that open a quotation somewhere: in Germany » does, in Sweden ”, in old feeds ``. */
  private static final String OPENING = "\"“„«‘‹‚»”`";

  private final Labelling soFar;

  FewLines(Labelling soFar) {
    this.soFar = soFar;
  }

  /** Whether the page is such a text. */
  boolean hold() {
    int first = soFar.firstVisible();
    int size = soFar.lines().size();
    if (first > 0 || size == 0 || size > MOST) {
      return false;
    }
    int characters = 0;
    boolean quotes = false;
    for (int i = 0; i < size; i++) {
      characters += soFar.shapes().shape(i).length();
      quotes |= opensQuotation(soFar.line(i).text());
      if (!isSaid(i, size)) {
        return false;
      }
    }
    return quotes && characters <= LONGEST;
  }

  private boolean isSaid(int i, int size) {
    LineShape shape = soFar.shapes().shape(i);
    String text = soFar.line(i).text();
    boolean introduces =
        shape.endsColon() && i + 1 < size && startsQuotation(soFar.line(i + 1).text());
    return shape.endsSentence()
        || introduces
        || startsQuotation(text) && i > 0
        || size == 1 && opensQuotation(text);
  }

  private static boolean startsQuotation(String text) {
    return OPENING.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a mark stands where a quotation begins, and not within a word or behind a number. */
  private static boolean opensQuotation(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean free = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (free
          && OPENING.indexOf(text.charAt(i)) >= 0
          && !Character.isWhitespace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
