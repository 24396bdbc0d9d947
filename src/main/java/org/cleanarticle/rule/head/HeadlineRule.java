package org.cleanarticle.rule.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cleanarticle.label.FieldLines;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.QuotedLines;
import org.cleanarticle.label.Rule;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;

/**
 * Finds the headline by weighed {@link HeadlineClue}s: a line of a title's shape that is printed
 * again, stands in the page's title, has a byline or a date beside it, and above all whose words
 * come back in the prose that follows. None, if no line has a sum above {@value #LEAST}.
 */
public final class HeadlineRule implements Rule {
  /** Log-odds: of lines this sure one in three was right on the pages it was fitted on. */
  private static final double LEAST = -1;

  /** More than sums differ by the order in which they are added up. */
  private static final double ROUNDING = 1e-6;

  /** In log-odds, what it is worth to be the first line, and no kicker. */
  private static final double OPENING = 1.5;

  /** In log-odds, what it is worth to be somebody's words and nothing else. */
  private static final double UTTERANCE = 4;

  private static final int FEWEST_UTTERED = 4;

  /** In log-odds, what it is worth to stand right above what is its standfirst by its length. */
  private static final double STACKED = 2.5;

  /** The same, of the title below a kicker. */
  private static final double KICKER = 2.5;

  /** How much longer the standfirst is, by characters. */
  private static final double LONGER = 1.8;

  /** The same where both speak of the same. */
  private static final double LONGER_OF_SAME = 1.15;

  /** Where a tag parts the two: none stands between a kicker and its headline. */
  private static final double LONGER_BELOW_TAG = 1.2;

  private static final int FEWEST_STACKED = 5;

  private static final int SHORTEST_STACKED = 20;

  /** Between a headline and its standfirst. */
  private static final int MOST_TAGS = 2;

  /** In words. */
  private static final int LONGEST_TAG = 2;

  /** In words, of the title of a review. */
  private static final int FEWEST_RATED = 3;

  /** In lines, from the first line to what may be its standfirst. */
  private static final int FURTHEST = 3;

  /** Of a first line that is no kicker. */
  private static final int FEWEST_WORDS = 6;

  /** In words, of a name or a section between headline and standfirst. */
  private static final int MOST_BETWEEN = 4;

  /** In lines, its heading included. */
  private static final int LONGEST_SUMMARY = 5;

  private final Vocabulary vocabulary;
  private final FieldLines lines;
  private final Kickers kickers;
  private final MenuLines menus;
  private final SignedTitle signed;

  /** Read with the first page. */
  private volatile HeadlineWeights weights;

  public HeadlineRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    lines = new FieldLines(vocabulary);
    kickers = new Kickers(vocabulary, lines);
    menus = new MenuLines(vocabulary, kickers);
    signed = new SignedTitle(lines);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    if (soFar.headline() >= 0) {
      return List.of();
    }
    HeadlineClues clues = new HeadlineClues(soFar);
    CutTitles cut = new CutTitles(soFar);
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
      if (sum > most
          && !lines.isAny(i, soFar)
          && !isInSummary(i, soFar)
          && !isItem(i, soFar)
          && !menus.is(i, soFar)
          && !kickers.isSections(i, soFar)
          && !cut.is(i)) {
        best = i;
        bestRow = row;
        most = sum;
      }
    }
    if (best < 0 || soFar.subject().isPresent() && isBelowStory(bestRow)) {
      return List.of();
    }
    int opening = soFar.firstVisible();
    int signedTitle = best == opening ? signed.below(best, soFar) : -1;
    if (signedTitle >= 0) {
      return marks(signedTitle, "headline-signed", soFar);
    }
    int within = signed.within(opening, soFar);
    if (within >= 0
        && (best == opening || !soFar.line(best).text().contains(soFar.line(within).text()))) {
      return marks(within, "headline-within-title", soFar);
    }
    if (best > opening
        && best - opening <= FURTHEST
        && isTitle(opening, best, soFar)
        && sum(opening, clues, fitted) > most - OPENING) {
      return marks(opening, "headline-opening", soFar);
    }
    int above = best - 1;
    if (above >= soFar.firstVisible()
        && isUtterance(above, soFar)
        && sum(above, clues, fitted) > most - UTTERANCE) {
      return marks(above, "headline-utterance", soFar);
    }
    int starred = aboveStars(best, soFar);
    if (starred >= 0) {
      return marks(starred, "headline-above-stars", soFar);
    }
    int stacked = overTags(above, soFar);
    if (stacked >= soFar.firstVisible()
        && isStacked(stacked, best, soFar)
        && sum(stacked, clues, fitted) > most - STACKED) {
      return marks(stacked, "headline-stacked", soFar);
    }
    if (kickers.is(best, soFar) && sum(best + 1, clues, fitted) > most - KICKER) {
      return marks(best + 1, "headline-below-kicker", soFar);
    }
    String clue = fitted.strongest(bestRow).name().toLowerCase(Locale.ROOT).replace('_', '-');
    return marks(best, "headline-" + clue, soFar);
  }

  /** Whether prose stands above a line that no title names: a mail's foot rather than its head. */
  private static boolean isBelowStory(double[] row) {
    return HeadlineClue.PROSE_BEFORE.in(row) > 0 && HeadlineClue.LIKE_TITLE.in(row) == 0;
  }

  /**
   * Whether the first line is the headline, and what was found a few lines below its standfirst: a
   * kicker above a headline is shorter, and says nothing of a sentence.
   */
  private boolean isTitle(int opening, int best, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(opening);
    if (shape.words() < FEWEST_WORDS
        || shape.endsSentence()
        || shape.endsColon()
        || menus.is(opening, soFar)
        || lines.isAny(opening, soFar)
        || soFar.line(opening).text().contains(soFar.line(best).text())) {
      return false;
    }
    for (int i = opening + 1; i < best; i++) {
      if (soFar.shapes().shape(i).words() > MOST_BETWEEN) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code „Ein Brot muss beleidigt sein“}: somebody's words alone are the headline of an
   * interview, and the longer line below tells whose they are.
   */
  private boolean isUtterance(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    return QuotedLines.opens(text)
        && QuotedLines.closes(text)
        && soFar.shapes().shape(line).words() >= FEWEST_UTTERED
        && !lines.isAny(line, soFar);
  }

  /** The line itself, or the one above where it is {@code Premium} or {@code Live} and no more. */
  private static int overTags(int line, Labelling soFar) {
    int i = line;
    while (i > soFar.firstVisible()
        && line - i < MOST_TAGS
        && soFar.shapes().shape(i).words() <= LONGEST_TAG) {
      i--;
    }
    return i;
  }

  /**
   * Whether a line is a title above a much longer one, which is its standfirst: byline or date
   * stand below that, or above both.
   */
  private boolean isStacked(int above, int best, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(above);
    boolean kin = soFar.shapes().content().meet(above, best);
    boolean tagged = above < best - 1;
    double longer = tagged ? LONGER_BELOW_TAG : kin ? LONGER_OF_SAME : LONGER;
    return shape.words() >= FEWEST_STACKED
        && shape.length() * longer <= soFar.shapes().shape(best).length()
        && shape.length() >= SHORTEST_STACKED
        && !shape.endsSentence()
        && !shape.endsColon()
        && soFar.isFree(above)
        && !lines.isAny(above, soFar)
        && (lines.isAny(best + 1, soFar) || lines.isAny(above - 1, soFar));
  }

  /**
   * The title of a review above its stars, where the standfirst stands below them; -1 if there is
   * none.
   */
  private int aboveStars(int best, Labelling soFar) {
    for (int i = best - 1; i > Math.max(soFar.firstVisible(), best - FURTHEST - 1); i--) {
      if (HeadlineNeighbours.isRating(i, soFar)) {
        boolean title =
            soFar.isFree(i - 1)
                && soFar.shapes().shape(i - 1).words() >= FEWEST_RATED
                && soFar.shapes().shape(i - 1).length() <= HeadlineClues.LONGEST
                && !lines.isAny(i - 1, soFar);
        return title ? i - 1 : -1;
      }
    }
    return -1;
  }

  private static double sum(int line, HeadlineClues clues, Weights<HeadlineClue> fitted) {
    double[] row = clues.atSight(line);
    if (row == null) {
      return Double.NEGATIVE_INFINITY;
    }
    clues.complete(line, row);
    return fitted.sum(row);
  }

  /** Whether it is an item of a list, such as agencies set between headline and story. */
  private static boolean isItem(int line, Labelling soFar) {
    return isBullet(line, soFar) && (isBullet(line - 1, soFar) || isBullet(line + 1, soFar));
  }

  /** A number counts the headlines of events that come every year. */
  private static boolean isBullet(int line, Labelling soFar) {
    return line >= soFar.firstVisible()
        && line < soFar.lines().size()
        && soFar.shapes().shape(line).bullet()
        && !Character.isDigit(soFar.line(line).text().charAt(0));
  }

  /**
   * Whether it is in a box that sums the article up, its heading included. A tab such as {@code
   * Résumé} stands right above headlines, which byline or date sign, and where a page begins with
   * the box its headline stands below.
   */
  private boolean isInSummary(int line, Labelling soFar) {
    if (isSummaryHead(line, soFar)) {
      return true;
    }
    for (int i = line - 1; i >= Math.max(soFar.firstVisible(), line - LONGEST_SUMMARY); i--) {
      if (isSummaryHead(i, soFar)) {
        boolean below = i == line - 1 || i == soFar.firstVisible();
        return !below || !lines.isAny(line + 1, soFar);
      }
    }
    return false;
  }

  private boolean isSummaryHead(int line, Labelling soFar) {
    return soFar.shapes().shape(line).words() <= MOST_BETWEEN
        && vocabulary.names("summary-heads").containsKey(soFar.shapes().folded(line));
  }

  private HeadlineWeights weights() {
    HeadlineWeights known = weights;
    if (known == null) {
      known = HeadlineWeights.of(vocabulary);
      weights = known;
    }
    return known;
  }

  /**
   * The headline less the outlet's name; its other copies repeat it. Behind a section and a bar
   * stands no outlet: {@code Opinion | Close the baths}.
   */
  private List<Mark> marks(int best, String rule, Labelling soFar) {
    LineGroups groups = soFar.shapes().groups();
    List<Mark> marks = new ArrayList<>();
    for (Line line : soFar.lines()) {
      if (line.isMeta()
          || line.text().length() > HeadlineClues.LONGEST
          || groups.first(line.index()) != groups.first(best)) {
        continue;
      }
      if (line.index() == best) {
        int sections = menus.titleEnd(line.text());
        int suffix = sections > 0 ? sections : new TitleSuffix(soFar).of(line.text());
        boolean whole = suffix < 0 || kickers.isSection(line.text().substring(0, suffix));
        int end = whole ? line.text().length() : suffix;
        marks.add(new Mark(line.index(), 0, end, Label.HEADLINE, rule));
      } else {
        marks.add(soFar.whole(line.index(), Label.REPEAT, "headline-repeat"));
      }
    }
    return marks;
  }
}
