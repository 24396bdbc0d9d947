package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.rule.body.OtherStory;
import org.cleanarticle.rule.head.HeadlineClues;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundDate;

/**
 * Where several articles were copied one below the other, the next begins with a title, a byline
 * and a date of its own, and prose. Teasers have those too, but little prose, or stand among many
 * short lines. Linear in the page but for the few lines that are bylines.
 */
public final class NextArticleRule implements Rule {
  /** In characters of prose, of an article. */
  private static final int LEAST = 500;

  /** So many lines behind the byline its prose stands. */
  private static final int PROSE_REACH = 12;

  /** In lines, from the byline up to the title, and to the date on either side. */
  private static final int HEAD_REACH = 3;

  private static final int FEWEST_WORDS = 4;

  private final Bylines bylines;
  private final Dates dates;

  public NextArticleRule(Vocabulary vocabulary) {
    bylines = new Bylines(vocabulary);
    dates = new Dates(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int headline = soFar.headline();
    if (headline < 0 || soFar.page().isBuilt()) {
      return List.of();
    }
    for (int i = headline + 1; i < soFar.lines().size(); i++) {
      int title = isByline(i, soFar) ? title(i, soFar) : -1;
      if (title > headline
          && isDated(i, soFar)
          && isArticle(headline + 1, title, soFar)
          && soFar.shapes().prose(i + 1, Math.min(soFar.lines().size(), i + PROSE_REACH))
              >= LEAST) {
        return from(title, soFar);
      }
    }
    return List.of();
  }

  /** Whether enough prose stands between a headline and the next, and it is most of what does. */
  private static boolean isArticle(int from, int to, Labelling soFar) {
    int prose = 0;
    for (int i = from; i < to; i++) {
      prose += soFar.shapes().isProse(i) ? 1 : 0;
    }
    return 2 * prose >= to - from && soFar.shapes().prose(from, to) >= LEAST;
  }

  private static List<Mark> from(int title, Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (int i = title; i < soFar.lines().size(); i++) {
      if (soFar.isFree(i)) {
        marks.add(soFar.whole(i, Label.AFTER_BODY, OtherStory.RULE));
      }
    }
    return marks;
  }

  /** Whether a line is nothing but a byline with the word that opens it. */
  private boolean isByline(int line, Labelling soFar) {
    int[] words = soFar.tokens(line).words();
    if (!soFar.isFree(line)
        || words.length < 2
        || !soFar.words().is(words[0], WordKind.BYLINE_OPENER)) {
      return false;
    }
    String text = soFar.line(line).text();
    Optional<FoundByline> found = bylines.find(text, List.of());
    return found.isPresent()
        && found.get().opened()
        && found.get().given()
        && found.get().end() == text.length();
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
      String text = soFar.line(i).text();
      int dated = 0;
      for (FoundDate date : soFar.holdsDigits(i) ? dates.find(text) : List.<FoundDate>of()) {
        dated += date.end() - date.start();
      }
      if (2 * dated > text.length()) {
        return true;
      }
    }
    return false;
  }
}
