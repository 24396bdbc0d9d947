package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundDate;

/**
 * Finds the headline by weighed {@link HeadlineClue}s: a line of a title's shape that is printed
 * again, stands in the page's title, has a byline or a date beside it, and above all whose words
 * come back in the prose that follows. None, if no line has a sum above {@value #LEAST}.
 */
final class HeadlineRule implements Rule {
  /** Log-odds: of lines this sure one in three was right on the pages it was fitted on. */
  private static final double LEAST = -1;

  /** More than sums differ by the order in which they are added up. */
  private static final double ROUNDING = 1e-6;

  private final Vocabulary vocabulary;
  private final Bylines bylines;
  private final Dates dates;

  /** Read with the first page. */
  private volatile HeadlineWeights weights;

  HeadlineRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
    dates = new Dates(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    if (soFar.headline() >= 0) {
      return List.of();
    }
    HeadlineClues clues = new HeadlineClues(soFar);
    Weights<HeadlineClue> fitted = weights().of(soFar.page(), clues);
    double mostOfDear = fitted.most(HeadlineClues.DEAR) + ROUNDING;
    int best = -1;
    double[] bestRow = null;
    double most = LEAST;
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      double[] row = clues.atSight(i);
      if (row == null || fitted.sum(row) + mostOfDear <= most) {
        continue;
      }
      clues.complete(i, row);
      double sum = fitted.sum(row);
      if (sum > most && !isByline(i, soFar) && !isDate(i, soFar)) {
        best = i;
        bestRow = row;
        most = sum;
      }
    }
    if (best < 0) {
      return List.of();
    }
    String clue = fitted.strongest(bestRow).name().toLowerCase(Locale.ROOT).replace('_', '-');
    return marks(best, "headline-" + clue, soFar);
  }

  /**
   * Whether a line opens as bylines do and people's names follow, however much it looks a title;
   * the word that opens it may stand alone above.
   */
  private boolean isByline(int line, Labelling soFar) {
    if (line > soFar.firstVisible()
        && soFar.tokens(line - 1).words().length == 1
        && opensByline(line - 1, soFar)) {
      return bylines.isGiven(soFar.line(line).text());
    }
    if (!opensByline(line, soFar)) {
      return false;
    }
    Optional<FoundByline> found = bylines.find(soFar.line(line).text(), List.of());
    return found.isPresent()
        && found.get().opened()
        && found.get().given()
        && found.get().end() == soFar.line(line).text().length();
  }

  private static boolean opensByline(int line, Labelling soFar) {
    int[] words = soFar.tokens(line).words();
    return words.length > 0 && soFar.words().is(words[0], WordKind.BYLINE_OPENER);
  }

  /** Whether most of a line is the day of a date. */
  private boolean isDate(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    int dated = 0;
    if (soFar.holdsDigits(line)) {
      for (FoundDate date : dates.find(text)) {
        dated += date.end() - date.start();
      }
    }
    return 2 * dated > text.length();
  }

  private HeadlineWeights weights() {
    HeadlineWeights known = weights;
    if (known == null) {
      known = HeadlineWeights.of(vocabulary);
      weights = known;
    }
    return known;
  }

  /** The headline less the outlet's name; its other copies repeat it. */
  private static List<Mark> marks(int best, String rule, Labelling soFar) {
    LineGroups groups = soFar.shapes().groups();
    List<Mark> marks = new ArrayList<>();
    for (Line line : soFar.lines()) {
      if (line.isMeta()
          || line.text().length() > HeadlineClues.LONGEST
          || groups.first(line.index()) != groups.first(best)) {
        continue;
      }
      if (line.index() == best) {
        int suffix = new TitleSuffix(soFar).of(line.text());
        int end = suffix < 0 ? line.text().length() : suffix;
        marks.add(new Mark(line.index(), 0, end, Label.HEADLINE, rule));
      } else {
        marks.add(soFar.whole(line.index(), Label.REPEAT, "headline-repeat"));
      }
    }
    return marks;
  }
}
