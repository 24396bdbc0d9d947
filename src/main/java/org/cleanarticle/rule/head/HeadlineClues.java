package org.cleanarticle.rule.head;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Logs;
import org.cleanarticle.label.Shapes;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Markup;
import org.cleanarticle.rule.body.SoftWords;

/** Measures the {@link HeadlineClue}s of the lines that may be the headline. Linear in the page. */
public final class HeadlineClues {
  public static final int LONGEST = 260;

  /** What takes long to measure, so that only lines that can still be the headline are. */
  static final Set<HeadlineClue> DEAR =
      Collections.unmodifiableSet(
          EnumSet.of(
              HeadlineClue.SHARE_IN_CORE,
              HeadlineClue.SHARE_IN_ABOVE,
              HeadlineClue.LIKE_ABOVE,
              HeadlineClue.LIKE_BELOW));

  private static final int SHORTEST = 8;

  /** Of the head of a printed page, without its number. */
  private static final int FEWEST_HEAD_WORDS = 4;

  private static final int PAGE_DIGITS = 3;

  /** Of a day and a clock time. */
  private static final int STAMP_DIGITS = 8;

  /** What is so long and ends with a full stop is a paragraph. */
  private static final int PARAGRAPH = 80;

  private static final int LONGEST_BYLINE = 120;

  /** From here on a headline is long, in characters. */
  private static final int LONG = 100;

  /** A longer one that ends with a stop is rather a standfirst or a caption. */
  private static final int SENTENCE = 90;

  /** How many lines above the story are its head. */
  private static final int HEAD = 12;

  /** Between a caption and its credit. */
  private static final String SLASHES = "/=\uFF1D";

  /** How much prose a headline is held against, in characters. */
  private static final int CORE = 2500;

  private static final long SOFT =
      WordKind.SOFT_PITCH.bit()
          | WordKind.SOFT_CAPTION.bit()
          | WordKind.SOFT_AUTHOR.bit()
          | WordKind.SOFT_LEGAL.bit();

  private final Labelling soFar;
  private final Titles titles;
  private final boolean[] bylineOrDate;
  private final ProseRegion region;

  /** How like the page's title each line is, and the one that is most so. */
  private final double[] likeness;

  private final boolean[] candidates;

  private double mostLikeness;

  private final HeadlineNeighbours neighbours;

  private int candidatesBefore;
  private int boilerplateBefore;

  public HeadlineClues(Labelling soFar) {
    this.soFar = soFar;
    region = ProseRegion.of(soFar);
    bylineOrDate = new boolean[soFar.lines().size()];
    for (int i = soFar.firstVisible(); i < bylineOrDate.length; i++) {
      bylineOrDate[i] = looksLikeBylineOrDate(i);
    }
    candidates = new boolean[bylineOrDate.length];
    for (int i = soFar.firstVisible(); i < candidates.length; i++) {
      candidates[i] = isCandidate(soFar.line(i));
    }
    neighbours = new HeadlineNeighbours(soFar, bylineOrDate, candidates);
    titles = Titles.of(soFar);
    likeness = new double[bylineOrDate.length];
    for (Line line : soFar.lines()) {
      if (!line.isMeta() && line.text().length() <= LONGEST) {
        likeness[line.index()] = titles.likeness(line);
        mostLikeness = Math.max(mostLikeness, likeness[line.index()]);
      }
    }
  }

  /** Whether many lines may be the headline, and none of them is like what may be a title. */
  boolean areOfUntitledPage() {
    int count = 0;
    boolean titled = false;
    for (int i = soFar.firstVisible(); i < candidates.length; i++) {
      count += candidates[i] ? 1 : 0;
      titled |= candidates[i] && likeness[i] > 0 && !titles.fromMetadata();
    }
    return !titled && count >= HeadlineWeights.PAGE_LINES;
  }

  /** The values for every line that may be the headline; the rows of the others are empty. */
  public double[][] measure() {
    double[][] rows = new double[soFar.lines().size()][];
    for (int i = soFar.firstVisible(); i < rows.length; i++) {
      rows[i] = atSight(i);
      if (rows[i] != null) {
        complete(i, rows[i]);
      }
    }
    return rows;
  }

  /**
   * The values for a line but for the {@link #DEAR} clues; null if it cannot be the headline. All
   * visible lines must be asked for, in order.
   */
  double[] atSight(int line) {
    double[] row = candidates[line] ? measure(soFar.line(line)) : null;
    candidatesBefore += row != null && soFar.shapes().shape(line).length() >= 25 ? 1 : 0;
    boilerplateBefore += soFar.isBoilerplate(line) ? 1 : 0;
    return row;
  }

  /** Adds the dear clues, those that compare the words of lines; none is more than 1. */
  void complete(int line, double[] row) {
    Shapes shapes = soFar.shapes();
    int words = shapes.content().of(line).length;
    double share = shapes.shareInProse(line, line + 1, shapes.afterProse(line + 1, CORE));
    HeadlineClue.SHARE_IN_CORE.put(row, share * Math.min(1, words / 3.0));
    neighbours.compare(line, row);
  }

  private boolean isCandidate(Line line) {
    LineShape shape = soFar.shapes().shape(line.index());
    return soFar.isFree(line.index())
        && shape.length() >= SHORTEST
        && shape.length() <= LONGEST
        && shape.words() >= 1
        && !isAnnounced(line.index())
        && !isPageHead(line.index())
        && !isStamp(line.text())
        && (isMarked(line)
            || !(shape.isProse() && shape.length() >= PARAGRAPH && line.text().endsWith(".")));
  }

  /**
   * {@code Fen Courier, 14 February 2023, page 12}: a whole date, and a number of its own behind;
   * or {@code A4 | 14 February 2023 | Fen Courier} on every page.
   */
  private boolean isPageHead(int i) {
    int[] tokens = soFar.shapes().tokens(i).words();
    PageWords words = soFar.shapes().words();
    int last = tokens.length - 1;
    if (last < FEWEST_HEAD_WORDS) {
      return false;
    }
    boolean numbered = words.digits(tokens[last]) > 0 && words.digits(tokens[last]) <= PAGE_DIGITS;
    if (!numbered && soFar.shapes().groups().count(i) == 1) {
      return false;
    }
    boolean day = false;
    boolean month = false;
    boolean year = false;
    for (int k = 0; k < last; k++) {
      int digits = words.digits(tokens[k]);
      day |= digits > 0 && digits <= 2;
      month |= words.is(tokens[k], WordKind.MONTH);
      year |= digits == 4 && words.is(tokens[k], WordKind.YEAR);
    }
    return day && month && year;
  }

  /** {@code Fen Post, [17.10.2023 14:05]}: who wrote in a messenger, and when. */
  private static boolean isStamp(String text) {
    int digits = 0;
    for (int i = text.length() - 2; text.endsWith("]") && i >= 0 && text.charAt(i) != '['; i--) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= STAMP_DIGITS;
  }

  /** Whether HTML calls a line the main heading: then it may be a sentence. */
  private boolean isMarked(Line line) {
    return line.markup().tag().equals("h1");
  }

  /** Whether the line before says that a caption follows: {@code Image caption,}. */
  private boolean isAnnounced(int i) {
    if (i == soFar.firstVisible() || !soFar.is(i - 1, Label.CAPTION)) {
      return false;
    }
    String before = soFar.line(i - 1).text();
    return before.endsWith(",") || before.endsWith(":");
  }

  private double[] measure(Line line) {
    double[] row = new double[HeadlineClue.COUNT];
    shape(soFar.shapes().shape(line.index()), line.text(), row);
    words(line.index(), row);
    titles(line, row);
    copies(line, row);
    markup(line.markup(), row);
    place(line.index(), row);
    neighbours.measure(line.index(), row);
    return row;
  }

  private void copies(Line line, double[] row) {
    int printed = line.text().length() <= LONGEST ? soFar.shapes().groups().count(line.index()) : 1;
    HeadlineClue.PRINTED_AGAIN.set(row, printed > 1);
    HeadlineClue.PRINTED_OFTEN.set(row, printed > 4);
  }

  private static void markup(Markup markup, double[] row) {
    HeadlineClue.H1.set(row, markup.tag().equals("h1"));
    HeadlineClue.H2.set(row, markup.tag().equals("h2"));
    HeadlineClue.LINKED.set(row, markup.linkShare() > .8);
  }

  /** Where the line stands on the page and to the story. */
  private void place(int i, double[] row) {
    Shapes shapes = soFar.shapes();
    int above = region.from() - i;
    boolean first = i == soFar.firstVisible();
    HeadlineClue.ABOVE_PROSE.put(row, above >= 0 ? Math.exp(-above / 5.0) : 0);
    HeadlineClue.INSIDE_PROSE.set(row, above < -1);
    HeadlineClue.PROSE_BEFORE.put(row, Math.min(1, shapes.prose(0, i) / 1500.0));
    HeadlineClue.DISTANCE_TO_PROSE.put(row, Math.min(30, shapes.afterProse(i + 1, 1) - i) / 30.0);
    HeadlineClue.LINES_BEFORE.put(row, Math.min(40, i - soFar.firstVisible()) / 40.0);
    HeadlineClue.FIRST_LINE.set(row, first);
    HeadlineClue.WINDOW_TITLE.set(row, first && above > HEAD);
    HeadlineClue.CANDIDATES_BEFORE.put(row, Math.min(6, candidatesBefore) / 6.0);
    HeadlineClue.BOILERPLATE_BEFORE.put(row, Math.min(6, boilerplateBefore) / 6.0);
  }

  private void titles(Line line, double[] row) {
    double like = likeness[line.index()];
    boolean meta = titles.fromMetadata();
    HeadlineClue.IS_TITLE.set(row, like == 1 && !meta);
    HeadlineClue.LIKE_TITLE.put(row, meta ? 0 : like);
    HeadlineClue.IS_META_TITLE.set(row, like == 1 && meta);
    HeadlineClue.LIKE_META_TITLE.put(row, meta ? like : 0);
    HeadlineClue.TITLE_OF_ANOTHER.put(row, titles.isSource(line) ? mostLikeness : 0);
  }

  private static void shape(LineShape shape, String text, double[] row) {
    HeadlineClue.LENGTH.put(row, Logs.of(shape.length()));
    HeadlineClue.LONG.put(row, Math.max(0, shape.length() - LONG) / 100.0);
    HeadlineClue.LONG_SENTENCE.set(row, shape.endsSentence() && shape.length() > SENTENCE);
    HeadlineClue.WORDS.put(row, Math.min(10, shape.words()) / 10.0);
    HeadlineClue.FEW_WORDS.set(row, shape.words() < 4);
    HeadlineClue.FULL_STOP.set(row, text.endsWith(".") || text.endsWith("。"));
    HeadlineClue.QUESTION.set(row, text.endsWith("?") || text.endsWith("!"));
    HeadlineClue.COLON_INSIDE.set(row, text.indexOf(':') > 0);
    HeadlineClue.SENTENCE_INSIDE.set(row, hasSentenceInside(text));
    HeadlineClue.SLASH.set(row, hasSlash(text));
    HeadlineClue.ALL_CAPITALS.set(row, isInCapitals(text));
    HeadlineClue.DIGITS.put(row, shape.digits());
    HeadlineClue.CAPITALS.put(row, shape.capitals());
    HeadlineClue.FUNCTION_WORDS.put(row, shape.function());
    HeadlineClue.BULLET.set(row, shape.bullet());
  }

  /** Whether a sentence ends and another begins: so do captions with a credit behind them. */
  private static boolean hasSentenceInside(String text) {
    for (int i = text.indexOf('.', 2);
        i > 0 && i + 2 < text.length();
        i = text.indexOf('.', i + 1)) {
      if (text.charAt(i + 1) == ' '
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))
          && Character.isUpperCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return text.indexOf('\u3002') >= 0 && !text.endsWith("\u3002");
  }

  private static boolean isInCapitals(String text) {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper |= Character.isUpperCase(text.charAt(i));
    }
    return upper;
  }

  /** Agencies close a headline with the last of them, which is none then. */
  private static boolean hasSlash(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < SLASHES.length(); i++) {
      int at = text.indexOf(SLASHES.charAt(i));
      if (at >= 0 && (at < last || text.charAt(at) != '=')) {
        return true;
      }
    }
    return false;
  }

  private void words(int i, double[] row) {
    if (!soFar.shapes().holdsAny(i, SOFT)) {
      return;
    }
    HeadlineClue.PITCH_WORDS.put(row, soft(WordKind.SOFT_PITCH, i));
    HeadlineClue.CAPTION_WORDS.put(row, soft(WordKind.SOFT_CAPTION, i));
    HeadlineClue.AUTHOR_WORDS.put(row, soft(WordKind.SOFT_AUTHOR, i));
    HeadlineClue.LEGAL_WORDS.put(row, soft(WordKind.SOFT_LEGAL, i));
  }

  private double soft(WordKind kind, int i) {
    return SoftWords.share(kind, soFar.shapes(), i);
  }

  /**
   * At a glance: a short line with a year or a day and a month, or one that opens as bylines do.
   */
  private boolean looksLikeBylineOrDate(int i) {
    LineShape shape = soFar.shapes().shape(i);
    if (shape.length() > LONGEST_BYLINE || shape.isProse()) {
      return false;
    }
    PageWords words = soFar.shapes().words();
    int[] tokens = soFar.shapes().tokens(i).words();
    return tokens.length > 0
        && (words.is(tokens[0], WordKind.BYLINE_OPENER) && tokens.length > 1
            || soFar.holdsDigits(i) && isDated(tokens));
  }

  private boolean isDated(int[] tokens) {
    PageWords words = soFar.shapes().words();
    boolean day = false;
    boolean month = false;
    for (int token : tokens) {
      month |= words.is(token, WordKind.MONTH);
      int digits = words.digits(token);
      day |= digits > 0 && digits <= 2;
      if (digits == 4 && words.is(token, WordKind.YEAR)) {
        return true;
      }
    }
    return day && month;
  }
}
