package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;

/**
 * The lines around the headline, where an article's byline and dates stand. Without a headline they
 * are those before the first paragraph.
 */
final class Masthead {
  /** How many lines above and below a headline belong to it. */
  private static final int ABOVE = 6;

  private static final int BELOW = 16;

  /** A standfirst may be one paragraph, and a byline stand under the first of the body. */
  private static final int PARAGRAPHS = 3;

  /** A line of this length that ends a sentence is prose. */
  private static final int PROSE = 100;

  private final Labelling labelling;
  private final List<Integer> headlines;

  /** Whether the headline is known, not the place where one would stand. */
  private final boolean known;

  private final boolean[] held;

  private Masthead(Labelling labelling, List<Integer> headlines, boolean known) {
    this.labelling = labelling;
    this.headlines = headlines;
    this.known = known;
    this.held = new boolean[labelling.lines().size()];
    headlines.forEach(this::hold);
  }

  static Masthead of(Labelling labelling) {
    List<String> texts = new ArrayList<>();
    labelling.all(Label.HEADLINE).forEach(mark -> texts.add(Fold.fold(labelling.text(mark))));
    List<Integer> headlines = new ArrayList<>();
    int firstProse = -1;
    int first = -1;
    for (Line line : labelling.lines()) {
      if (line.isMeta()) {
        continue;
      }
      first = first < 0 ? line.index() : first;
      if (!texts.isEmpty()
          && (labelling.is(line.index(), Label.HEADLINE)
              || texts.contains(Fold.fold(line.text())))) {
        headlines.add(line.index());
      }
      if (firstProse < 0 && isProse(line.text())) {
        firstProse = line.index();
      }
    }
    boolean known = !headlines.isEmpty();
    if (!known && first >= 0) {
      headlines.add(firstProse < 0 ? first : Math.max(first, firstProse - ABOVE));
    }
    return new Masthead(labelling, headlines, known);
  }

  /** Whether a line stands so near a headline that it may hold the byline or a date. */
  boolean holds(int line) {
    return held[line];
  }

  /** How many lines under the nearest headline a line stands, negative above it. */
  int distance(int line) {
    int best = Integer.MAX_VALUE;
    for (int headline : headlines) {
      int distance = line - headline;
      if (best == Integer.MAX_VALUE || Math.abs(distance) < Math.abs(best)) {
        best = distance;
      }
    }
    return best;
  }

  boolean isKnown() {
    return known;
  }

  /** Whether a text is a paragraph: dates and names in it are what it tells, not what it is. */
  static boolean isProse(String text) {
    if (text.length() < PROSE) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return text.length() > 3 * PROSE || ".!?\u3002\u201D\"\u2026\u061F\u00BB".indexOf(last) >= 0;
  }

  private void hold(int headline) {
    for (int i = headline; i >= Math.max(0, headline - ABOVE); i--) {
      held[i] |= !labelling.line(i).isMeta();
    }
    int prose = 0;
    for (int i = headline + 1; i < Math.min(held.length, headline + BELOW); i++) {
      prose += isProse(labelling.line(i).text()) ? 1 : 0;
      if (prose == PARAGRAPHS) {
        return;
      }
      held[i] = true;
    }
  }
}
