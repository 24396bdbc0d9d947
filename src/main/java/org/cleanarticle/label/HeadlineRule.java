package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;

/**
 * Finds the headline by voting: a line of a title's shape has it that is printed again, stands in
 * the page's title, has a byline or a date beside it, and above all whose words come back in the
 * prose that follows.
 *
 * <p>The weights were set by hand on the tune pages of four sets; the result is flat within a third
 * of each.
 */
final class HeadlineRule implements Rule {
  static final String NAME = "headline";

  private static final int SHORTEST = 12;
  private static final int LONGEST = 220;

  /** How much prose a headline is held against, in characters. */
  private static final int CORE = 2500;

  /** The first prose stands no farther behind the headline than this many lines. */
  private static final int REACH = 40;

  private static final double LEAST = 2.4;

  @Override
  public List<Mark> mark(Labelling soFar) {
    Titles titles = Titles.of(soFar);
    Map<String, Integer> copies = copies(soFar);
    int best = -1;
    double bestScore = LEAST;
    for (Line line : soFar.lines()) {
      if (isCandidate(line, soFar)) {
        double score = score(line, soFar, titles, copies);
        if (score > bestScore) {
          best = line.index();
          bestScore = score;
        }
      }
    }
    return best < 0 ? List.of() : marks(best, soFar);
  }

  private static boolean isCandidate(Line line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line.index());
    return !line.isMeta()
        && soFar.isFree(line.index())
        && shape.length() >= SHORTEST
        && shape.length() <= LONGEST
        && shape.words() >= 2
        && !line.text().endsWith(".")
        && !shape.endsColon()
        && line.markup().linkShare() < 1;
  }

  private static double score(
      Line line, Labelling soFar, Titles titles, Map<String, Integer> copies) {
    Shapes shapes = soFar.shapes();
    int i = line.index();
    int core = shapes.afterProse(i + 1, CORE);
    int firstProse = shapes.afterProse(i + 1, 1);
    Set<String> words = shapes.words(i);
    double score = 3 * shapes.shareInProse(words, i + 1, core) * Math.min(1, words.size() / 4.0);
    score += titles.likeness(line.text()) * 2.5;
    int printed = copies.getOrDefault(Fold.fold(line.text()), 1);
    score += printed == 2 || printed == 3 ? 1.0 : 0;
    score += line.markup().tag().equals("h1") ? 2 : 0;
    score += hasBylineOrDateNear(i, soFar) ? .8 : 0;
    score += firstProse - i <= REACH ? .8 : -1.5;
    score -= 3 * Math.min(1, shapes.prose(0, i) / 1500.0);
    score -= .02 * Math.min(i - soFar.firstVisible(), 30);
    return score;
  }

  private static boolean hasBylineOrDateNear(int line, Labelling soFar) {
    int from = Math.max(0, line - 3);
    int to = Math.min(soFar.lines().size(), line + 8);
    for (int i = from; i < to; i++) {
      if (soFar.is(i, Label.BYLINE) || soFar.is(i, Label.DATE) || soFar.is(i, Label.MODIFIED)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> copies(Labelling soFar) {
    Map<String, Integer> copies = new HashMap<>();
    for (Line line : soFar.lines()) {
      if (!line.isMeta() && line.text().length() <= LONGEST) {
        copies.merge(Fold.fold(line.text()), 1, Integer::sum);
      }
    }
    return copies;
  }

  /** The headline where it is printed first; its other copies are repeats. */
  private static List<Mark> marks(int best, Labelling soFar) {
    String folded = Fold.fold(soFar.line(best).text());
    List<Mark> marks = new ArrayList<>();
    for (Line line : soFar.lines()) {
      if (!line.isMeta()
          && line.text().length() <= LONGEST
          && Fold.fold(line.text()).equals(folded)) {
        boolean first = marks.isEmpty();
        Label label = first ? Label.HEADLINE : Label.REPEAT;
        marks.add(soFar.whole(line.index(), label, first ? NAME : "headline-repeat"));
      }
    }
    return marks;
  }
}
