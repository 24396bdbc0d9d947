package org.cleanarticle.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Markup;

/** Measures the {@link HeadlineClue}s of the lines that may be the headline. Linear in the page. */
final class HeadlineClues {
  static final int LONGEST = 260;

  private static final int SHORTEST = 8;

  /** What is so long and ends with a full stop is a paragraph. */
  private static final int PARAGRAPH = 80;

  private static final int LONGEST_BYLINE = 120;

  /** How many lines above the story are its head. */
  private static final int HEAD = 12;

  /** Between a caption and its credit. */
  private static final String SLASHES = "/=\uFF1D";

  /** How much prose a headline is held against, in characters. */
  private static final int CORE = 2500;

  private final Labelling soFar;
  private final SoftWords softWords;
  private final Titles titles;
  private final Set<String> openers;
  private final boolean[] bylineOrDate;
  private final Map<String, Integer> copies = new HashMap<>();
  private final ProseRegion region;
  private final Set<String> months;

  /** How like the page's title each line is, and the one that is most so. */
  private final double[] likeness;

  private double mostLikeness;

  private int candidatesBefore;
  private int boilerplateBefore;

  HeadlineClues(Labelling soFar, Vocabulary vocabulary) {
    this.soFar = soFar;
    softWords = new SoftWords(vocabulary);
    openers = vocabulary.words("byline-openers");
    months = vocabulary.words("months");
    region = ProseRegion.of(soFar);
    bylineOrDate = new boolean[soFar.lines().size()];
    for (int i = soFar.firstVisible(); i < bylineOrDate.length; i++) {
      bylineOrDate[i] = looksLikeBylineOrDate(i);
    }
    titles = Titles.of(soFar);
    likeness = new double[bylineOrDate.length];
    for (Line line : soFar.lines()) {
      if (!line.isMeta() && line.text().length() <= LONGEST) {
        likeness[line.index()] = titles.likeness(line);
        mostLikeness = Math.max(mostLikeness, likeness[line.index()]);
        copies.merge(soFar.shapes().folded(line.index()), 1, Integer::sum);
      }
    }
  }

  /** The values for every line that may be the headline; the rows of the others are empty. */
  double[][] measure() {
    double[][] rows = new double[soFar.lines().size()][];
    for (Line line : soFar.lines().subList(soFar.firstVisible(), soFar.lines().size())) {
      if (isCandidate(line)) {
        rows[line.index()] = measure(line);
        candidatesBefore += soFar.shapes().shape(line.index()).length() >= 25 ? 1 : 0;
      }
      boolean boilerplate = soFar.label(line.index()).filter(Label::isBoilerplate).isPresent();
      boilerplateBefore += boilerplate ? 1 : 0;
    }
    return rows;
  }

  private boolean isCandidate(Line line) {
    LineShape shape = soFar.shapes().shape(line.index());
    return soFar.isFree(line.index())
        && shape.length() >= SHORTEST
        && shape.length() <= LONGEST
        && shape.words() >= 1
        && !(shape.isProse() && shape.length() >= PARAGRAPH && line.text().endsWith("."));
  }

  private double[] measure(Line line) {
    double[] row = new double[HeadlineClue.values().length];
    shape(soFar.shapes().shape(line.index()), line.text(), row);
    words(line, row);
    titles(line, row);
    copies(line, row);
    markup(line.markup(), row);
    place(line.index(), row);
    neighbours(line.index(), row);
    return row;
  }

  private void copies(Line line, double[] row) {
    int printed = copies.getOrDefault(soFar.shapes().folded(line.index()), 1);
    set(row, HeadlineClue.PRINTED_AGAIN, printed > 1);
    set(row, HeadlineClue.PRINTED_OFTEN, printed > 4);
  }

  private static void markup(Markup markup, double[] row) {
    set(row, HeadlineClue.H1, markup.tag().equals("h1"));
    set(row, HeadlineClue.H2, markup.tag().equals("h2"));
    set(row, HeadlineClue.LINKED, markup.linkShare() > .8);
  }

  /** Where the line stands on the page and to the story. */
  private void place(int i, double[] row) {
    Shapes shapes = soFar.shapes();
    Set<String> words = shapes.words(i);
    double share = shapes.shareInProse(words, i + 1, shapes.afterProse(i + 1, CORE));
    put(row, HeadlineClue.SHARE_IN_CORE, share * Math.min(1, words.size() / 3.0));
    int above = region.from() - i;
    boolean first = i == soFar.firstVisible();
    put(row, HeadlineClue.ABOVE_PROSE, above >= 0 ? Math.exp(-above / 5.0) : 0);
    set(row, HeadlineClue.INSIDE_PROSE, above < -1);
    put(row, HeadlineClue.PROSE_BEFORE, Math.min(1, shapes.prose(0, i) / 1500.0));
    put(row, HeadlineClue.DISTANCE_TO_PROSE, Math.min(30, shapes.afterProse(i + 1, 1) - i) / 30.0);
    put(row, HeadlineClue.LINES_BEFORE, Math.min(40, i - soFar.firstVisible()) / 40.0);
    set(row, HeadlineClue.FIRST_LINE, first);
    set(row, HeadlineClue.WINDOW_TITLE, first && above > HEAD);
    put(row, HeadlineClue.CANDIDATES_BEFORE, Math.min(6, candidatesBefore) / 6.0);
    put(row, HeadlineClue.BOILERPLATE_BEFORE, Math.min(6, boilerplateBefore) / 6.0);
  }

  /** What stands above and below the line. */
  private void neighbours(int i, double[] row) {
    boolean before = i > soFar.firstVisible();
    boolean after = i + 1 < bylineOrDate.length;
    set(row, HeadlineClue.BYLINE_OR_DATE_BEFORE, hasBylineOrDate(i - 4, i));
    set(row, HeadlineClue.BYLINE_OR_DATE_AFTER, hasBylineOrDate(i + 1, i + 8));
    put(row, HeadlineClue.BYLINE_OR_DATE_NEAR, nearBylineOrDate(i));
    set(row, HeadlineClue.AFTER_LABEL, before && isLabel(i - 1));
    set(row, HeadlineClue.AFTER_TITLE, before && isTitleShaped(i - 1));
    set(row, HeadlineClue.BEFORE_TITLE, after && isTitleShaped(i + 1));
    set(row, HeadlineClue.BEFORE_PROSE, after && soFar.shapes().shape(i + 1).isProse());
  }

  private void titles(Line line, double[] row) {
    double like = likeness[line.index()];
    boolean meta = titles.fromMetadata();
    set(row, HeadlineClue.IS_TITLE, like == 1 && !meta);
    put(row, HeadlineClue.LIKE_TITLE, meta ? 0 : like);
    set(row, HeadlineClue.IS_META_TITLE, like == 1 && meta);
    put(row, HeadlineClue.LIKE_META_TITLE, meta ? like : 0);
    put(row, HeadlineClue.TITLE_OF_ANOTHER, titles.isSource(line) ? mostLikeness : 0);
  }

  /** Whether a line is a word or three, as a kicker or the name of a section. */
  private boolean isLabel(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.words() <= 3 && shape.length() <= 30;
  }

  private boolean isTitleShaped(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return isCandidate(soFar.line(i))
        && !bylineOrDate[i]
        && shape.words() >= 4
        && shape.beginsUpper()
        && shape.digits() < .2;
  }

  /** 1 if a byline or a date stands on the next line, less the further it stands. */
  private double nearBylineOrDate(int i) {
    for (int k = 1; k <= 6 && i + k < bylineOrDate.length; k++) {
      if (bylineOrDate[i + k]) {
        return 1.0 / k;
      }
    }
    return 0;
  }

  private static void shape(LineShape shape, String text, double[] row) {
    put(row, HeadlineClue.LENGTH, Math.log1p(shape.length()));
    put(row, HeadlineClue.WORDS, Math.min(10, shape.words()) / 10.0);
    set(row, HeadlineClue.FEW_WORDS, shape.words() < 4);
    set(row, HeadlineClue.FULL_STOP, text.endsWith(".") || text.endsWith("。"));
    set(row, HeadlineClue.QUESTION, text.endsWith("?") || text.endsWith("!"));
    set(row, HeadlineClue.COLON_INSIDE, text.indexOf(':') > 0);
    set(row, HeadlineClue.SENTENCE_INSIDE, hasSentenceInside(text));
    set(row, HeadlineClue.SLASH, text.chars().anyMatch(c -> SLASHES.indexOf(c) >= 0));
    set(row, HeadlineClue.ALL_CAPITALS, isInCapitals(text));
    put(row, HeadlineClue.DIGITS, shape.digits());
    put(row, HeadlineClue.CAPITALS, shape.capitals());
    put(row, HeadlineClue.FUNCTION_WORDS, shape.function());
    set(row, HeadlineClue.BULLET, shape.bullet());
  }

  /** Whether a sentence ends and another begins: so do captions with a credit behind them. */
  private static boolean hasSentenceInside(String text) {
    for (int i = 2; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '.'
          && text.charAt(i + 1) == ' '
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))
          && Character.isUpperCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return text.indexOf('\u3002') >= 0 && !text.endsWith("\u3002");
  }

  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }

  private void words(Line line, double[] row) {
    List<String> tokens = soFar.shapes().tokens(line.index());
    SoftWords.Counts counts = softWords.count(line.text(), tokens);
    put(row, HeadlineClue.PITCH_WORDS, counts.pitch());
    put(row, HeadlineClue.CAPTION_WORDS, counts.caption());
    put(row, HeadlineClue.AUTHOR_WORDS, counts.author());
    put(row, HeadlineClue.LEGAL_WORDS, counts.legal());
  }

  private boolean hasBylineOrDate(int from, int to) {
    for (int i = Math.max(soFar.firstVisible(), from); i < Math.min(bylineOrDate.length, to); i++) {
      if (bylineOrDate[i]) {
        return true;
      }
    }
    return false;
  }

  /**
   * At a glance: a short line with a year or a day and a month, or one that opens as bylines do.
   */
  private boolean looksLikeBylineOrDate(int i) {
    LineShape shape = soFar.shapes().shape(i);
    if (shape.length() > LONGEST_BYLINE || shape.isProse()) {
      return false;
    }
    List<String> tokens = soFar.shapes().tokens(i);
    return !tokens.isEmpty()
        && (openers.contains(tokens.get(0)) && tokens.size() > 1 || isDated(tokens));
  }

  private boolean isDated(List<String> tokens) {
    boolean day = false;
    boolean month = false;
    for (String token : tokens) {
      if (isYear(token)) {
        return true;
      }
      day |= isDay(token);
      month |= months.contains(token);
    }
    return day && month;
  }

  private static boolean isDay(String token) {
    return token.length() <= 2 && token.chars().allMatch(Character::isDigit);
  }

  private static boolean isYear(String token) {
    return token.length() == 4
        && (token.startsWith("19") || token.startsWith("20"))
        && token.chars().allMatch(Character::isDigit);
  }

  private static void put(double[] row, HeadlineClue clue, double value) {
    row[clue.ordinal()] = value;
  }

  private static void set(double[] row, HeadlineClue clue, boolean holds) {
    row[clue.ordinal()] = holds ? 1 : 0;
  }
}
