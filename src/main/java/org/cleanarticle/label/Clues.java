package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.page.Line;

/**
 * Measures the {@link Clue}s of every visible line. The ideas and their worth were found on raw
 * pages in six languages: the matter of a line (does it share words with the core of the story?),
 * what stands between it and the start, and its neighbours tell more than its own shape.
 *
 * <p>Linear: every clue looks at a bounded window or at sums kept on the way.
 */
final class Clues {
  /** Length of the core: the prose behind the headline that certainly is the story. */
  private static final int CORE = 2500;

  private static final int SHORT_CORE = 800;
  private static final int WINDOW = 6;

  private static final Set<Label> MARKING =
      EnumSet.of(Label.RELATED, Label.COMMENTS, Label.SHARE, Label.TAGS, Label.AUTHOR_NOTE);

  private final Labelling soFar;
  private final Shapes shapes;
  private final SoftWords softWords;
  private final int first;
  private final int size;
  private final boolean[] good;
  private final int[] goodBefore;
  private final List<Set<String>> names;

  Clues(Labelling soFar, SoftWords softWords) {
    this.soFar = soFar;
    this.softWords = softWords;
    shapes = soFar.shapes();
    first = soFar.firstVisible();
    size = soFar.lines().size();
    good = new boolean[size];
    goodBefore = new int[size + 1];
    names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      good[i] = i >= first && shapes.shape(i).isProse() && mayBeBody(i);
      goodBefore[i + 1] = goodBefore[i] + (good[i] ? shapes.shape(i).length() : 0);
      names.add(i < first ? Set.of() : Names.inside(soFar.line(i).text()));
    }
  }

  private boolean mayBeBody(int line) {
    return soFar.isFree(line) || soFar.label(line).orElseThrow().isBody();
  }

  /** Whether a line is prose that no rule has claimed for something else. */
  boolean isGoodProse(int line) {
    return good[line];
  }

  /** The values of all clues for all visible lines; the rows of metadata lines are empty. */
  double[][] measure() {
    int headline = soFar.headline();
    int start = headline >= 0 ? headline + 1 : first;
    Core core = Core.of(this, soFar, start, CORE);
    double[][] rows = new double[size][];
    Passed passed = new Passed();
    Set<String> title = headline >= 0 ? shapes.words(headline) : Set.of();
    for (int i = first; i < size; i++) {
      double[] row = new double[Clue.values().length];
      rows[i] = row;
      alone(i, row);
      words(i, row);
      set(row, Clue.FIRST_LINE, i == first);
      set(row, Clue.NOT_AFTER_HEADLINE, headline >= 0 && i <= headline);
      set(row, Clue.NO_HEADLINE, headline < 0);
      set(row, Clue.CORE_IS_SHORT, core.length() < SHORT_CORE);
      set(row, Clue.IN_CORE, core.holds(i));
      passed.measure(i, start, row);
      neighbours(i, row);
      matter(i, core, title, row);
      if (i >= start) {
        passed.pass(i);
      }
    }
    return rows;
  }

  private void alone(int i, double[] row) {
    LineShape shape = shapes.shape(i);
    put(row, Clue.LENGTH, Math.log1p(Math.min(shape.length(), 800)));
    set(row, Clue.SENTENCE, shape.endsSentence());
    set(row, Clue.PROSE, shape.isProse());
    set(row, Clue.SHORT, shape.length() < 40);
    set(row, Clue.UNFINISHED, shape.length() < 100 && !shape.endsSentence());
    set(row, Clue.LONG, shape.length() > 250);
    put(row, Clue.DIGITS, shape.digits());
    set(row, Clue.QUOTED, shape.quoted());
    set(row, Clue.BULLET, shape.bullet());
    put(row, Clue.FUNCTION_WORDS, shape.function());
    put(row, Clue.CAPITALS, shape.capitals());
    set(row, Clue.BEGINS_LOWER, !shape.beginsUpper());
    set(row, Clue.COLON, shape.endsColon());
  }

  private void words(int i, double[] row) {
    SoftWords.Counts counts = softWords.count(soFar.line(i).text(), shapes.tokens(i));
    put(row, Clue.PITCH_WORDS, counts.pitch());
    put(row, Clue.AUTHOR_WORDS, counts.author());
    put(row, Clue.LEGAL_WORDS, counts.legal());
    put(row, Clue.LEGAL_WORDS_AT_END, i > size - 12 ? counts.legal() : 0);
    put(row, Clue.COMMENT_WORDS, counts.comment());
    put(row, Clue.CAPTION_WORDS, counts.caption());
    set(row, Clue.CONTACT, counts.contact());
  }

  private void neighbours(int i, double[] row) {
    int previous = neighbour(i, -1);
    int next = neighbour(i, 1);
    boolean before = previous >= 0 && good[previous];
    boolean after = next >= 0 && good[next];
    boolean isShort = shapes.shape(i).length() < 80;
    set(row, Clue.PROSE_BEFORE, before);
    set(row, Clue.PROSE_AFTER, after);
    set(row, Clue.ALONE, good[i] && !before && !after);
    set(row, Clue.BETWEEN_PROSE, before && after);
    set(row, Clue.SHORT_BETWEEN_PROSE, before && after && isShort);
    set(row, Clue.QUESTION_BEFORE_PROSE, after && isShort && soFar.line(i).text().endsWith("?"));
    set(row, Clue.BEHIND_COLON, previous >= 0 && shapes.shape(previous).endsColon());
    put(row, Clue.LIST_RUN, listRun(i) / 4.0);
    int from = Math.max(first, i - WINDOW);
    int to = Math.min(size, i + WINDOW + 1);
    int changes = 0;
    int marks = 0;
    for (int k = from; k < to; k++) {
      changes += k + 1 < to && good[k] != good[k + 1] ? 1 : 0;
      marks += k != i && isMarked(k) ? 1 : 0;
    }
    double alternation = changes / (2.0 * WINDOW);
    put(row, Clue.ALTERNATION, alternation);
    put(row, Clue.SHORT_IN_ALTERNATION, shapes.shape(i).length() < 220 ? alternation : 0);
    put(row, Clue.MARKS_NEAR, Math.min(4, marks) / 4.0);
    put(row, Clue.PROSE_NEAR_BEFORE, Math.min(1500, goodBefore[i] - goodBefore[from]) / 1500.0);
    put(row, Clue.PROSE_NEAR_AFTER, Math.min(1500, goodBefore[to] - goodBefore[i + 1]) / 1500.0);
    put(row, Clue.RUN_OF_TITLES, runOfTitles(i) / 3.0);
  }

  /** The nearest line on one side that no rule has claimed; -1 if there is none close by. */
  private int neighbour(int i, int step) {
    for (int k = i + step; k >= first && k < size && Math.abs(k - i) <= WINDOW; k += step) {
      if (mayBeBody(k)) {
        return k;
      }
    }
    return -1;
  }

  /** How many lines about this one begin as list items do, itself included; capped at 4. */
  private int listRun(int i) {
    if (!shapes.shape(i).bullet()) {
      return 0;
    }
    int run = 1;
    for (int k = i - 1; k >= Math.max(first, i - 3) && shapes.shape(k).bullet(); k--) {
      run++;
    }
    for (int k = i + 1; k < Math.min(size, i + 4) && shapes.shape(k).bullet(); k++) {
      run++;
    }
    return Math.min(4, run);
  }

  /** How many of the two lines on either side and the line itself look like titles, capped at 3. */
  private int runOfTitles(int i) {
    if (!isTitleLike(i)) {
      return 0;
    }
    int run = 1;
    for (int k = i - 1; k >= first && k >= i - 2 && isTitleLike(k); k--) {
      run++;
    }
    for (int k = i + 1; k < size && k <= i + 2 && isTitleLike(k); k++) {
      run++;
    }
    return Math.min(3, run);
  }

  private boolean isTitleLike(int i) {
    LineShape shape = shapes.shape(i);
    return shape.length() >= 20
        && shape.length() <= 160
        && !shape.endsSentence()
        && !shape.endsColon()
        && !shape.bullet()
        && shape.beginsUpper();
  }

  private boolean isMarked(int i) {
    return soFar.label(i).filter(Label::isBoilerplate).isPresent();
  }

  private void matter(int i, Core core, Set<String> title, double[] row) {
    double cohesion = core.cohesion(i, shapes.words(i), title);
    boolean prose = shapes.shape(i).isProse();
    put(row, Clue.COHESION, prose ? cohesion : cohesion / 2);
    Set<String> next = new HashSet<>();
    for (int k = i; k < Math.min(size, i + 5); k++) {
      if (!core.holds(k)) {
        next.addAll(shapes.words(k));
      }
    }
    boolean enough = next.size() > 3 && !core.holds(i);
    put(row, Clue.COHESION_OF_NEXT, enough ? core.share(next) : core.holds(i) ? 0 : cohesion);
    Set<String> previous = new HashSet<>();
    for (int k = i - 1, seen = 0; k >= first && seen < 4 && k >= i - 12; k--) {
      if (good[k]) {
        previous.addAll(shapes.words(k));
        seen++;
      }
    }
    put(row, Clue.COHESION_WITH_PREVIOUS, ContentWords.share(shapes.words(i), previous));
    put(row, Clue.TITLE_WORDS, ContentWords.share(title, shapes.words(i)));
    set(row, Clue.UNKNOWN_NAMES, names.get(i).size() > 1 && !core.knowsAny(names.get(i)));
    int length = shapes.shape(i).length();
    put(row, Clue.RELATIVE_LENGTH, Math.min(2, length / Math.max(30.0, core.usualLength())));
  }

  Set<String> names(int line) {
    return names.get(line);
  }

  private static void put(double[] row, Clue clue, double value) {
    row[clue.ordinal()] = value;
  }

  private static void set(double[] row, Clue clue, boolean holds) {
    row[clue.ordinal()] = holds ? 1 : 0;
  }

  /** What has been passed on the way from the start of the story to a line. */
  private final class Passed {
    private final Set<Label> seen = EnumSet.noneOf(Label.class);
    private int bylines;
    private int lastMark = -1;

    void measure(int i, int start, double[] row) {
      boolean after = i > start;
      int prose = after ? goodBefore[i] - goodBefore[start] : 0;
      int all = Math.max(1, goodBefore[size] - goodBefore[start]);
      put(row, Clue.PROSE_SINCE_START, Math.min(3, Math.log1p(prose / 300.0)));
      put(row, Clue.SHARE_BEFORE, after ? (double) prose / all : 0);
      set(row, Clue.AFTER_COMMENTS, seen.contains(Label.COMMENTS));
      set(row, Clue.AFTER_RELATED, seen.contains(Label.RELATED) || seen.contains(Label.TAGS));
      set(row, Clue.AFTER_LEGAL, seen.contains(Label.LEGAL));
      set(row, Clue.AFTER_PROMOTION, seen.contains(Label.SIGN_UP));
      set(row, Clue.AFTER_SHARE, prose > 300 && seen.contains(Label.SHARE));
      set(row, Clue.AFTER_AUTHOR_NOTE, prose > 300 && seen.contains(Label.AUTHOR_NOTE));
      set(row, Clue.AFTER_SECOND_BYLINE, bylines > 0 && prose > 500);
      double since = lastMark < 0 ? 3 : Math.log1p((goodBefore[i] - goodBefore[lastMark]) / 300.0);
      put(row, Clue.PROSE_SINCE_MARK, Math.min(3, since));
    }

    void pass(int i) {
      soFar
          .label(i)
          .ifPresent(
              label -> {
                seen.add(label);
                if (MARKING.contains(label)) {
                  lastMark = i;
                }
                if (label == Label.BYLINE && bylineIsLate(i)) {
                  bylines++;
                }
              });
    }

    private boolean bylineIsLate(int i) {
      return goodBefore[i] > 500;
    }
  }

  /** Index of the line behind the last visible one. */
  int size() {
    return size;
  }

  Line line(int i) {
    return soFar.line(i);
  }
}
