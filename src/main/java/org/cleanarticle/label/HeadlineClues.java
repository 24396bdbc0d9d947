package org.cleanarticle.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;

/** Measures the {@link HeadlineClue}s of the lines that may be the headline. Linear in the page. */
final class HeadlineClues {
  static final int LONGEST = 260;

  private static final int SHORTEST = 8;

  /** What is so long and ends with a full stop is a paragraph. */
  private static final int PARAGRAPH = 80;

  private static final int LONGEST_BYLINE = 120;

  /** How much prose a headline is held against, in characters. */
  private static final int CORE = 2500;

  private final Labelling soFar;
  private final SoftWords softWords;
  private final Titles titles;
  private final Set<String> openers;
  private final boolean[] bylineOrDate;
  private final Map<String, Integer> copies = new HashMap<>();
  private final boolean titleIsPrinted;
  private int candidatesBefore;
  private int boilerplateBefore;

  HeadlineClues(Labelling soFar, Vocabulary vocabulary) {
    this.soFar = soFar;
    softWords = new SoftWords(vocabulary);
    openers = vocabulary.words("byline-openers");
    bylineOrDate = new boolean[soFar.lines().size()];
    for (int i = soFar.firstVisible(); i < bylineOrDate.length; i++) {
      bylineOrDate[i] = looksLikeBylineOrDate(i);
    }
    titles = Titles.of(soFar);
    titleIsPrinted =
        soFar.lines().stream().anyMatch(line -> !line.isMeta() && titles.likeness(line) == 1);
    for (Line line : soFar.lines()) {
      if (!line.isMeta() && line.text().length() <= LONGEST) {
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
    int i = line.index();
    shape(soFar.shapes().shape(i), line.text(), row);
    words(line, row);
    Shapes shapes = soFar.shapes();
    Set<String> words = shapes.words(i);
    int core = shapes.afterProse(i + 1, CORE);
    put(
        row,
        HeadlineClue.SHARE_IN_CORE,
        shapes.shareInProse(words, i + 1, core) * Math.min(1, words.size() / 3.0));
    double likeness = titles.likeness(line);
    set(row, HeadlineClue.TITLE_OF_ANOTHER, titles.isSource(line) && titleIsPrinted);
    set(row, HeadlineClue.IS_TITLE, likeness == 1);
    put(row, HeadlineClue.LIKE_TITLE, likeness);
    int printed = copies.getOrDefault(shapes.folded(i), 1);
    set(row, HeadlineClue.PRINTED_AGAIN, printed > 1);
    set(row, HeadlineClue.PRINTED_OFTEN, printed > 4);
    set(row, HeadlineClue.H1, line.markup().tag().equals("h1"));
    set(row, HeadlineClue.H2, line.markup().tag().equals("h2"));
    set(row, HeadlineClue.LINKED, line.markup().linkShare() > .8);
    set(row, HeadlineClue.BYLINE_OR_DATE_BEFORE, hasBylineOrDate(i - 4, i));
    set(row, HeadlineClue.BYLINE_OR_DATE_AFTER, hasBylineOrDate(i + 1, i + 8));
    put(row, HeadlineClue.PROSE_BEFORE, Math.min(1, shapes.prose(0, i) / 1500.0));
    put(row, HeadlineClue.DISTANCE_TO_PROSE, Math.min(30, shapes.afterProse(i + 1, 1) - i) / 30.0);
    put(row, HeadlineClue.LINES_BEFORE, Math.min(40, i - soFar.firstVisible()) / 40.0);
    set(row, HeadlineClue.FIRST_LINE, i == soFar.firstVisible());
    put(row, HeadlineClue.CANDIDATES_BEFORE, Math.min(6, candidatesBefore) / 6.0);
    put(row, HeadlineClue.BOILERPLATE_BEFORE, Math.min(6, boilerplateBefore) / 6.0);
    return row;
  }

  private static void shape(LineShape shape, String text, double[] row) {
    put(row, HeadlineClue.LENGTH, Math.log1p(shape.length()));
    put(row, HeadlineClue.WORDS, Math.min(10, shape.words()) / 10.0);
    set(row, HeadlineClue.FEW_WORDS, shape.words() < 4);
    set(row, HeadlineClue.FULL_STOP, text.endsWith(".") || text.endsWith("。"));
    set(row, HeadlineClue.QUESTION, text.endsWith("?") || text.endsWith("!"));
    set(row, HeadlineClue.COLON_INSIDE, text.indexOf(':') > 0);
    set(row, HeadlineClue.QUOTED, shape.quoted());
    put(row, HeadlineClue.DIGITS, shape.digits());
    put(row, HeadlineClue.CAPITALS, shape.capitals());
    put(row, HeadlineClue.FUNCTION_WORDS, shape.function());
    set(row, HeadlineClue.BULLET, shape.bullet());
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

  /** At a glance: a short line with a year or a clock time, or one that opens as bylines do. */
  private boolean looksLikeBylineOrDate(int i) {
    LineShape shape = soFar.shapes().shape(i);
    if (shape.length() > LONGEST_BYLINE || shape.isProse()) {
      return false;
    }
    List<String> tokens = soFar.shapes().tokens(i);
    return !tokens.isEmpty()
        && (openers.contains(tokens.get(0)) && tokens.size() > 1
            || tokens.stream().anyMatch(HeadlineClues::isYear));
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
