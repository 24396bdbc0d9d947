package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.FieldLines;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.rule.head.HeadlineClues;

/**
 * Where several articles were copied one below the other, the next begins with a title, a byline
 * and a date of its own, and paragraphs. Teasers have those too, but no more than two paragraphs
 * each. Linear in the page.
 */
public final class NextArticleRule implements Rule {
  /** In characters of prose, of an article or its opening. */
  private static final int LEAST = 500;

  /** So many lines behind the byline its paragraphs stand. */
  private static final int PROSE_REACH = 12;

  /** In lines, from the byline up to the title, and to the date on either side. */
  private static final int HEAD_REACH = 3;

  /** In a row. */
  private static final int FEWEST_PARAGRAPHS = 3;

  private static final int FEWEST_WORDS = 4;

  private final FieldLines lines;

  public NextArticleRule(Vocabulary vocabulary) {
    lines = new FieldLines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int headline = soFar.headline();
    if (headline < 0 || soFar.page().isBuilt()) {
      return List.of();
    }
    int first = behindOpening(headline + 1, soFar.lines().size(), soFar);
    for (int i = first; i < soFar.lines().size(); i++) {
      int title = soFar.isFree(i) && lines.isByline(i, soFar) ? title(i, soFar) : -1;
      if (title >= first && isDated(i, soFar) && opensProse(i, soFar)) {
        return from(title, soFar);
      }
    }
    return List.of();
  }

  /** Whether an article follows a byline soon, before another one. */
  private boolean opensProse(int byline, Labelling soFar) {
    int end = Math.min(soFar.lines().size(), byline + 1 + PROSE_REACH);
    int to = byline + 1;
    while (to < end && !lines.isByline(to, soFar)) {
      to++;
    }
    return behindOpening(byline + 1, to, soFar) < to;
  }

  /**
   * The line behind enough prose with paragraphs of it in a row, which an article has and a list of
   * teasers has not; {@code to} if there is none. Known furniture does not part them.
   */
  private static int behindOpening(int from, int to, Labelling soFar) {
    int row = 0;
    boolean paragraphs = false;
    for (int i = from; i < to; i++) {
      boolean prose = soFar.shapes().isProse(i);
      row = prose ? row + 1 : soFar.isFree(i) ? 0 : row;
      paragraphs |= row >= FEWEST_PARAGRAPHS;
      if (paragraphs && soFar.shapes().prose(from, i + 1) >= LEAST) {
        return i;
      }
    }
    return to;
  }

  private static List<Mark> from(int title, Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (int i = title; i < soFar.lines().size(); i++) {
      if (soFar.isFree(i)) {
        marks.add(soFar.whole(i, Label.AFTER_BODY, KnownRules.BODY_OTHER_STORY));
      }
    }
    return marks;
  }

  /** The title above a byline, -1 if none is near. */
  private static int title(int byline, Labelling soFar) {
    for (int i = byline - 1; i >= Math.max(soFar.firstVisible(), byline - HEAD_REACH); i--) {
      LineShape shape = soFar.shapes().shape(i);
      if (soFar.isFree(i) && shape.words() >= FEWEST_WORDS && !shape.endsColon()) {
        return shape.isProse() && shape.length() > HeadlineClues.LONGEST ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a line near the byline is nothing much but a date. */
  private boolean isDated(int byline, Labelling soFar) {
    int last = Math.min(soFar.lines().size() - 1, byline + HEAD_REACH);
    for (int i = Math.max(soFar.firstVisible(), byline - HEAD_REACH); i <= last; i++) {
      if (lines.isDate(i, soFar)) {
        return true;
      }
    }
    return false;
  }
}
