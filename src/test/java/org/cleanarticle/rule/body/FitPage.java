package org.cleanarticle.rule.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;

/** One page of a corpus as the body rule finds it, with what people say of it. */
final class FitPage {
  /** Characters of a line that count; each line counts for {@value #BASE} more. */
  private static final int MOST_WORTH = 400;

  private static final int BASE = 40;

  /** The weight of all lines of a page together. */
  private static final double PAGE_WEIGHT = 50;

  private final GoldPage gold;
  private final Labelling before;
  private final double[][] rows;
  private final List<Optional<Boolean>> truth = new ArrayList<>();
  private final List<List<Long>> words = new ArrayList<>();
  private final List<Long> standfirst = new ArrayList<>();

  /**
   * @param before the page as the rules before the body rule leave it
   * @param standfirstCounts whether the gold may hold the standfirst too
   */
  FitPage(GoldPage gold, Labelling before, SoftWords softWords, boolean standfirstCounts) {
    this.gold = gold;
    this.before = before;
    rows = new Clues(before, softWords).measure();
    for (Line line : before.lines()) {
      truth.add(line.isMeta() ? Optional.empty() : gold.isBody(line.text()));
      words.add(Grams.words(bodyText(line)));
    }
    if (standfirstCounts) {
      before.all(Label.STANDFIRST).forEach(m -> standfirst.addAll(Grams.words(before.text(m))));
    }
  }

  /** A line's text without the dateline, which is no part of the body. */
  private String bodyText(Line line) {
    for (Mark mark : before.marks(line.index())) {
      if (mark.label() == Label.DATELINE) {
        return line.text().substring(mark.end());
      }
    }
    return line.text();
  }

  GoldPage gold() {
    return gold;
  }

  Labelling before() {
    return before;
  }

  double[][] rows() {
    return rows;
  }

  Optional<Boolean> truth(int line) {
    return truth.get(line);
  }

  /** The free lines of one kind as rows to learn from; all lines of a page weigh the same. */
  List<Ridge.Row> rows(BodyWeights.Kind kind, double importance) {
    double total = 0;
    for (int i = 0; i < rows.length; i++) {
      total += isKnown(i) ? worth(i) : 0;
    }
    List<Ridge.Row> learned = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (isKnown(i) && BodyWeights.kind(rows[i]) == kind) {
        double weight = importance * PAGE_WEIGHT * worth(i) / total;
        learned.add(new Ridge.Row(rows[i], truth.get(i).orElseThrow(), weight));
      }
    }
    return learned;
  }

  private boolean isKnown(int line) {
    return rows[line] != null && truth.get(line).isPresent();
  }

  private double worth(int line) {
    return Math.min(MOST_WORTH, before.line(line).text().length()) + BASE;
  }

  /**
   * Which lines are body.
   *
   * @param choice by some weights, see {@link #choice}
   * @param ends tells where the story ends
   */
  boolean[] choose(BodyChoice choice, StoryEnd ends) {
    boolean[] chosen = new boolean[rows.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = before.label(i).filter(Label::isBody).isPresent();
    }
    for (Mark mark : choice.marks(ends)) {
      chosen[mark.line()] = mark.label().isBody();
    }
    return chosen;
  }

  BodyChoice choice(BodyWeights weights) {
    return new BodyChoice(before, weights, rows, Set.of(), Set.of());
  }

  /** Precision and recall of a choice of lines; precision is not a number where none is chosen. */
  Score score(boolean[] chosen) {
    List<Long> body = new ArrayList<>();
    for (int i = before.firstVisible(); i < chosen.length; i++) {
      if (chosen[i]) {
        body.addAll(words.get(i));
      }
    }
    Score best = score(body);
    if (!standfirst.isEmpty()) {
      List<Long> more = new ArrayList<>(standfirst);
      more.addAll(body);
      Score other = score(more);
      best = other.f1() > best.f1() ? other : best;
    }
    return best;
  }

  private Score score(List<Long> body) {
    Grams mine = Grams.of(body);
    Score best = null;
    for (Grams want : gold.bodies()) {
      double common = mine.common(want);
      Score score = new Score(common / mine.total(), common / want.total());
      best = best == null || score.f1() > best.f1() ? score : best;
    }
    return best;
  }
}
