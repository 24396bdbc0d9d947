package org.cleanarticle.rule.body;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.Familiar;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Logs;
import org.cleanarticle.label.Shapes;

/**
 * Measures the {@link EndClue}s of every gap in a body. A line by itself tells little of whether
 * the story is over: a teaser, a reader's comment and the next article on the page may read as well
 * as the story does. What tells is the gap as a whole and what the lines behind it speak of.
 *
 * <p>Linear: each line is looked at by the few gaps that stand right before it.
 */
final class EndClues {
  /** In lines of the body behind a gap: what tells how it goes on. */
  private static final int AHEAD = 8;

  /** The same in characters. */
  private static final int MUCH_AHEAD = 1500;

  /** Among so many lines behind a gap it is counted how many are body. */
  private static final int NEAR = 14;

  private static final int LITTLE = 500;
  private static final int LEAST_USUAL = 30;
  private static final int SHORTEST_TITLE = 20;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_NAME = 35;
  private static final double NAME_CAPITALS = .7;
  private static final int LONGEST_DATE = 60;
  private static final double DATE_DIGITS = .15;

  /** Of words that the body knows. */
  private static final double HARDLY = .3;

  private static final double MARGIN = .1;
  private static final int MOST_COUNTED = 3;

  private final Labelling soFar;
  private final Shapes shapes;
  private final ContentWords ids;
  private final double[][] rows;
  private final double[] sums;
  private final boolean[] body;
  private final List<Gap> gaps;
  private final int first;
  private final int end;

  /** Characters of the body before each line. */
  private final int[] prose;

  /** Lines of the body before each line. */
  private final int[] lines;

  private final int[] comments;
  private final int[] related;
  private final int[] shares;
  private final RecurringLines recurring;
  private final Familiar familiar;

  /**
   * @param rows the clues of each line, see {@link Clues#measure}
   * @param sums their weighted sums
   * @param body which lines are body
   * @param gaps the gaps of the body
   */
  EndClues(Labelling soFar, double[][] rows, double[] sums, boolean[] body, List<Gap> gaps) {
    this.soFar = soFar;
    this.rows = rows;
    this.sums = sums;
    this.body = body;
    this.gaps = gaps;
    shapes = soFar.shapes();
    ids = shapes.content();
    int n = body.length;
    prose = new int[n + 1];
    lines = new int[n + 1];
    comments = new int[n + 1];
    related = new int[n + 1];
    shares = new int[n + 1];
    int from = n;
    int to = 0;
    for (int i = 0; i < n; i++) {
      prose[i + 1] = prose[i] + (body[i] ? shapes.shape(i).length() : 0);
      lines[i + 1] = lines[i] + (body[i] ? 1 : 0);
      comments[i + 1] = comments[i] + (soFar.is(i, Label.COMMENTS) ? 1 : 0);
      related[i + 1] = related[i] + (soFar.is(i, Label.RELATED) ? 1 : 0);
      shares[i + 1] = shares[i] + (soFar.is(i, Label.SHARE) ? 1 : 0);
      from = body[i] ? Math.min(from, i) : from;
      to = body[i] ? i + 1 : to;
    }
    first = from;
    end = to;
    recurring = new RecurringLines(soFar, gaps);
    familiar = new Familiar(soFar);
  }

  /** A row of clues for each gap. */
  List<double[]> measure() {
    List<double[]> measured = new ArrayList<>();
    int learned = first;
    for (int k = 0; k < gaps.size(); k++) {
      Gap gap = gaps.get(k);
      for (; learned < gap.from(); learned++) {
        if (body[learned]) {
          familiar.learn(learned);
        }
      }
      double[] row = new double[EndClue.COUNT];
      inside(gap, row);
      EndClue.RECURS.put(row, recurring.share(k));
      EndClue.BEGINS_RECURRING.set(row, recurring.begins(k));
      edges(gap, row);
      amounts(gap, row);
      double behind = Math.max(1, lines[end] - lines[gap.to()]);
      EndClue.GAPS_BEHIND.put(row, Math.min(1, (gaps.size() - k - 1) / behind));
      ahead(gap, row);
      measured.add(row);
    }
    return measured;
  }

  private void inside(Gap gap, double[] row) {
    EndClue.LINES.put(row, Logs.of(gap.lines()) / 3);
    for (int i = gap.from(); i < gap.to(); i++) {
      LineShape shape = shapes.shape(i);
      if (!soFar.isFree(i)) {
        EndClue clue = clue(soFar.label(i).orElseThrow());
        if (clue != null) {
          count(clue, row);
        }
      } else if (isTitle(shape)) {
        count(EndClue.TITLES, row);
      }
      if (soFar.isFree(i) && isName(shape)) {
        count(EndClue.NAMES, row);
      }
    }
  }

  private static void count(EndClue clue, double[] row) {
    clue.put(row, Math.min(1, clue.in(row) + 1.0 / MOST_COUNTED));
  }

  private static boolean isTitle(LineShape shape) {
    return shape.length() >= SHORTEST_TITLE
        && shape.length() <= LONGEST_TITLE
        && !shape.endsSentence()
        && !shape.endsColon()
        && !shape.isProse()
        && shape.beginsUpper();
  }

  private static boolean isName(LineShape shape) {
    return shape.length() < LONGEST_NAME
        && shape.words() >= 2
        && shape.capitals() > NAME_CAPITALS
        && shape.digits() == 0;
  }

  private static EndClue clue(Label label) {
    return switch (label) {
      case SHARE, COUNTER -> EndClue.SHARE;
      case RELATED, TEASER -> EndClue.RELATED;
      case COMMENTS -> EndClue.COMMENTS;
      case TAGS -> EndClue.TAGS;
      case AUTHOR_NOTE, CREDIT -> EndClue.AUTHOR;
      case SIGN_UP, SUPPORT, ACCESS_GATE, APP_PROMOTION -> EndClue.PITCH;
      case LEGAL, COOKIES -> EndClue.LEGAL;
      case ADVERT, CAPTION, PLAYER, EMBED -> EndClue.INSET;
      case DATE, MODIFIED -> EndClue.DATE;
      case BYLINE -> EndClue.BYLINE;
      case NAVIGATION, SECTION -> EndClue.NAVIGATION;
      case REPEAT -> EndClue.REPEAT;
      default -> null;
    };
  }

  private void edges(Gap gap, double[] row) {
    EndClue.SENTENCE_OPEN.set(row, !shapes.shape(gap.from() - 1).endsSentence());
    EndClue.GOES_ON_LOWER.set(row, !shapes.shape(gap.to()).beginsUpper());
    boolean behind = isTitle(shapes.shape(gap.to()));
    EndClue.TITLE_BEHIND.set(row, behind);
    int title = behind ? gap.to() : -1;
    for (int i = gap.from(); i < gap.to(); i++) {
      boolean unclaimed = soFar.isFree(i) || soFar.is(i, Label.REPEAT);
      title = unclaimed && isTitle(shapes.shape(i)) ? i : title;
    }
    if (title >= 0) {
      int[] words = ids.of(title);
      double known = familiar.knownWords(words);
      EndClue.TITLE_KNOWN.put(row, known / Math.max(1, words.length));
      EndClue.TITLE_UNKNOWN.set(row, known == 0);
      EndClue.CREDITED_TITLE.set(row, isCredited(gap, row));
    }
  }

  /** Whether a name or a date stands in a gap that holds a title. */
  private boolean isCredited(Gap gap, double[] row) {
    if (EndClue.NAMES.in(row) + EndClue.BYLINE.in(row) + EndClue.DATE.in(row) > 0) {
      return true;
    }
    for (int i = gap.from(); i < gap.to(); i++) {
      LineShape shape = shapes.shape(i);
      if (soFar.isFree(i) && shape.length() < LONGEST_DATE && shape.digits() > DATE_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private void amounts(Gap gap, double[] row) {
    int before = prose[gap.from()];
    double behind = prose[end] - before;
    EndClue.PROSE_BEFORE.put(row, Math.min(3, Math.log1p(before / 300.0)));
    EndClue.LITTLE_BEFORE.set(row, before < LITTLE);
    EndClue.PROSE_BEHIND.put(row, Math.min(3, Math.log1p(behind / 300.0)));
    EndClue.SHARE_BEHIND.put(row, behind / (before + behind));
    int near = Math.min(end, gap.to() + NEAR);
    EndClue.DENSITY_BEFORE.put(row, density(first, gap.from()));
    EndClue.DENSITY_BEHIND.put(row, density(gap.to(), near));
    EndClue.COMMENTS_BEHIND.put(row, marksBehind(comments, gap));
    EndClue.RELATED_BEHIND.put(row, marksBehind(related, gap));
    EndClue.SHARES_BEHIND.put(row, marksBehind(shares, gap));
  }

  /** The share of lines that are body. */
  private double density(int from, int to) {
    return (lines[to] - lines[from]) / (double) (to - from);
  }

  /** How many lines of a kind stand from a gap on for each line of the body, at most 1. */
  private double marksBehind(int[] before, Gap gap) {
    double all = lines[end] - lines[gap.to()];
    return Math.min(1, (before[end] - before[gap.from()]) / all);
  }

  private void ahead(Gap gap, double[] row) {
    int count = 0;
    double length = 0;
    double words = 0;
    double known = 0;
    int knownNames = 0;
    double sum = 0;
    ids.clear();
    int i = gap.to();
    for (; i < end && count < AHEAD && length < MUCH_AHEAD; i++) {
      if (body[i]) {
        count++;
        length += shapes.shape(i).length();
        int[] own = ids.of(i);
        words += own.length;
        known += familiar.knownWords(own);
        knownNames += familiar.knownNames(soFar.shapes().names(i));
        sum += Math.max(-3, Math.min(3, sums[i]));
      }
    }
    double familiarWords = words == 0 ? 0 : known / words;
    EndClue.LESS_KNOWN_WORDS.put(row, familiar.usualWords() - familiarWords);
    double headline = headlineWords(gap.to(), i);
    EndClue.HEADLINE_WORDS.put(row, headline);
    boolean other =
        headline == 0 && knownNames == 0 && familiarWords < familiar.usualWords() + MARGIN;
    EndClue.OTHER_MATTER.set(row, other);
    boolean title = EndClue.TITLES.in(row) + EndClue.TITLE_BEHIND.in(row) > 0;
    boolean otherTitle = title && EndClue.TITLE_KNOWN.in(row) < HARDLY;
    EndClue.OTHER_STORY.set(row, other && otherTitle);
    double usual = (double) prose[gap.from()] / lines[gap.from()];
    EndClue.LENGTH.put(row, Math.min(2, length / (count * Math.max(LEAST_USUAL, usual))));
    EndClue.SUM.put(row, sum / count);
    words(gap.to(), i, count, row);
  }

  /** The share of the headline's words that come again in the body's lines of a range. */
  private double headlineWords(int from, int to) {
    if (soFar.headline() < 0) {
      return 0;
    }
    int[] headline = ids.of(soFar.headline());
    for (int i = from; i < to; i++) {
      if (body[i]) {
        for (int word : ids.of(i)) {
          ids.add(word);
        }
      }
    }
    double found = 0;
    for (int word : headline) {
      found += ids.holds(word) ? 1 : 0;
    }
    return found / Math.max(1, headline.length);
  }

  /** What kinds of words the body's lines of a range have on the average. */
  private void words(int from, int to, double count, double[] row) {
    for (int i = from; i < to; i++) {
      if (body[i] && rows[i] != null) {
        add(EndClue.QUOTED, Clue.QUOTED.in(rows[i]) / count, row);
        add(EndClue.PITCH_WORDS, Clue.PITCH_WORDS.in(rows[i]) / count, row);
        add(EndClue.AUTHOR_WORDS, Clue.AUTHOR_WORDS.in(rows[i]) / count, row);
        add(EndClue.LEGAL_WORDS, Clue.LEGAL_WORDS.in(rows[i]) / count, row);
        add(EndClue.COMMENT_WORDS, Clue.COMMENT_WORDS.in(rows[i]) / count, row);
        add(EndClue.READER_WORDS, Clue.READER_WORDS.in(rows[i]) / count, row);
        add(EndClue.FIRST_PERSON, Clue.FIRST_PERSON.in(rows[i]) / count, row);
      }
    }
  }

  private static void add(EndClue clue, double value, double[] row) {
    clue.put(row, clue.in(row) + value);
  }
}
