package org.cleanarticle.rule.body;

import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Logs;
import org.cleanarticle.label.PostSignature;
import org.cleanarticle.label.Shapes;

/** What stands about a line. */
final class NeighbourClues {
  private static final int WINDOW = 6;
  private static final int FAR = 50;
  private static final int SHORT = 80;
  private static final int SHORT_IN_ALTERNATION = 220;
  private static final int MUCH_PROSE = 1500;
  private static final int BESIDE = 2;

  /** In lines: a post may have more than the one paragraph that its signature claims. */
  private static final int POST = 3;

  private final Labelling soFar;
  private final Shapes shapes;
  private final GoodProse prose;
  private final BlankLines blanks;
  private final Kin kin;
  private final int first;
  private final int size;
  private final int[] toProse;

  NeighbourClues(Labelling soFar, GoodProse prose, Core core) {
    this.soFar = soFar;
    this.prose = prose;
    shapes = soFar.shapes();
    first = prose.first();
    size = prose.size();
    blanks = new BlankLines(soFar, core);
    kin = new Kin(soFar);
    toProse = new int[size + 1];
    toProse[size] = FAR;
    for (int i = size - 1; i >= first; i--) {
      toProse[i] = prose.is(i + 1) ? 0 : Math.min(FAR, toProse[i + 1] + 1);
    }
  }

  void measure(int i, double[] row) {
    besideProse(i, row);
    around(i, row);
    marksBeside(i, row);
    Clue.BLANKS_BEFORE_LIKE_CORE.put(row, blanks.likeBefore(i));
    Clue.BLANKS_AFTER_LIKE_CORE.put(row, blanks.likeAfter(i));
    Clue.LINES_TO_PROSE.put(row, Logs.of(toProse[i]) / 3);
    Clue.LIST_RUN.put(row, bullets(i) / 4.0);
    Clue.RUN_OF_TITLES.put(row, titles(i) / 3.0);
    Clue.SAME_OPENING.put(row, shapes.shape(i).isProse() ? 0 : kin.share(i));
  }

  private void besideProse(int i, double[] row) {
    int previous = neighbour(i, -1);
    int next = neighbour(i, 1);
    boolean before = previous >= 0 && prose.is(previous);
    boolean after = next >= 0 && prose.is(next);
    boolean isShort = shapes.shape(i).length() < SHORT;
    Clue.PROSE_BEFORE.set(row, before);
    Clue.PROSE_AFTER.set(row, after);
    Clue.ALONE.set(row, prose.is(i) && !before && !after);
    Clue.BETWEEN_PROSE.set(row, before && after);
    Clue.SHORT_BETWEEN_PROSE.set(row, before && after && isShort);
    boolean asks = soFar.line(i).text().endsWith("?");
    Clue.QUESTION_BEFORE_PROSE.set(row, after && isShort && asks);
    Clue.BEHIND_COLON.set(row, previous >= 0 && shapes.shape(previous).endsColon());
  }

  private void around(int i, double[] row) {
    int from = Math.max(first, i - WINDOW);
    int to = Math.min(size, i + WINDOW + 1);
    int changes = 0;
    int marks = 0;
    for (int k = from; k < to; k++) {
      changes += k + 1 < to && prose.is(k) != prose.is(k + 1) ? 1 : 0;
      marks += k != i && isMarked(k) ? 1 : 0;
    }
    double alternation = changes / (2.0 * WINDOW);
    boolean isShort = shapes.shape(i).length() < SHORT_IN_ALTERNATION;
    Clue.ALTERNATION.put(row, alternation);
    Clue.SHORT_IN_ALTERNATION.put(row, isShort ? alternation : 0);
    Clue.MARKS_NEAR.put(row, Math.min(4, marks) / 4.0);
    Clue.PROSE_NEAR_BEFORE.put(row, much(prose.between(from, i)));
    Clue.PROSE_NEAR_AFTER.put(row, much(prose.between(i + 1, to)));
  }

  private static double much(int characters) {
    return Math.min(MUCH_PROSE, characters) / (double) MUCH_PROSE;
  }

  private boolean isMarked(int i) {
    return soFar.isBoilerplate(i);
  }

  /** The nearest line on one side that no rule has claimed; -1 if there is none close by. */
  private int neighbour(int i, int step) {
    for (int k = i + step; k >= first && k < size && Math.abs(k - i) <= WINDOW; k += step) {
      if (GoodProse.mayBeBody(k, soFar)) {
        return k;
      }
    }
    return -1;
  }

  /** The kind of the nearest known line on either side, if one stands close by. */
  private void marksBeside(int i, double[] row) {
    for (int k = i - 1; k >= Math.max(first, i - BESIDE); k--) {
      if (!soFar.isFree(k)) {
        behind(soFar.label(k).orElseThrow(), row);
        break;
      }
    }
    for (int k = i + 1; k < Math.min(size, i + BESIDE + 1); k++) {
      if (!soFar.isFree(k)) {
        before(soFar.label(k).orElseThrow(), row);
        break;
      }
    }
    for (int k = i + 1; k < Math.min(size, i + POST + 1); k++) {
      if (PostSignature.is(soFar.line(k).text())) {
        Clue.BEFORE_POST_SIGNATURE.set(row, true);
      }
    }
  }

  private static void behind(Label label, double[] row) {
    switch (label) {
      case RELATED, TEASER, COMMENTS, TAGS -> Clue.BEHIND_RELATED.set(row, true);
      case SIGN_UP, SUPPORT, ACCESS_GATE, APP_PROMOTION, COOKIES, LEGAL ->
          Clue.BEHIND_PITCH.set(row, true);
      case CAPTION, ADVERT, EMBED, PLAYER, REPEAT -> Clue.BEHIND_INSET.set(row, true);
      case AUTHOR_NOTE, CREDIT, NOTICE -> Clue.BEHIND_NOTE.set(row, true);
      case SHARE, COUNTER, NAVIGATION -> Clue.BEHIND_SHARE.set(row, true);
      default -> {}
    }
  }

  private static void before(Label label, double[] row) {
    switch (label) {
      case RELATED, TEASER, COMMENTS, TAGS -> Clue.BEFORE_RELATED.set(row, true);
      case SIGN_UP, SUPPORT, ACCESS_GATE, APP_PROMOTION, COOKIES, LEGAL ->
          Clue.BEFORE_PITCH.set(row, true);
      case CAPTION, ADVERT, EMBED, PLAYER, REPEAT -> Clue.BEFORE_INSET.set(row, true);
      case AUTHOR_NOTE, CREDIT, NOTICE -> Clue.BEFORE_NOTE.set(row, true);
      case SHARE, COUNTER, NAVIGATION -> Clue.BEFORE_SHARE.set(row, true);
      default -> {}
    }
  }

  /** How many lines about this one begin as list items do, itself included; capped at 4. */
  private int bullets(int i) {
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
  private int titles(int i) {
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
}
