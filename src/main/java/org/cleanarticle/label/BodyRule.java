package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds the body: every line gets the sum of its weighted {@link Clue}s, the best run of lines is
 * the body's region, and inside it a line stays if its sum is above zero, or not far below and its
 * neighbours stay. So each removed line has a reason, its heaviest clue.
 *
 * <p>The weights stand in {@code words/any/body-weights.txt} with how they were found.
 */
final class BodyRule implements Rule {
  /** Between two lines that stay, a line stays down to this sum, in log-odds. */
  private static final double BETWEEN = -0.8;

  /** Beside a line that stays, a plain sentence stays down to this sum. */
  private static final double SENTENCE = -1.5;

  private final Vocabulary vocabulary;
  private final SoftWords softWords;

  BodyRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    softWords = new SoftWords(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    // In HTML others have said by now what every line is.
    return isAnyFree(soFar) ? new Decision(soFar).marks() : List.of();
  }

  private static boolean isAnyFree(Labelling soFar) {
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      if (soFar.isFree(i)) {
        return true;
      }
    }
    return false;
  }

  /** The decision on one page. */
  private final class Decision {
    private final Labelling soFar;
    private final Weights<Clue> weights;
    private final double[][] rows;
    private final double[] sums;
    private final BodyRegion region;

    Decision(Labelling soFar) {
      this.soFar = soFar;
      weights = Weights.of(vocabulary, "body-weights", Clue.class);
      rows = new Clues(soFar, softWords).measure();
      sums = new double[rows.length];
      for (int i = soFar.firstVisible(); i < rows.length; i++) {
        sums[i] = weights.sum(rows[i]);
      }
      BodyRegion best = BodyRegion.of(sums, soFar);
      int to = best.to();
      while (to > best.from() && to < rows.length && soFar.isFree(to) && isPlainSentence(to)) {
        to++;
      }
      region = new BodyRegion(best.from(), to);
    }

    List<Mark> marks() {
      List<Mark> marks = new ArrayList<>();
      for (int i = soFar.firstVisible(); i < rows.length; i++) {
        if (soFar.isFree(i)) {
          marks.add(soFar.whole(i, label(i), rule(i)));
        }
      }
      return marks;
    }

    private Label label(int i) {
      if (i < region.from()) {
        return Label.BEFORE_BODY;
      }
      if (i >= region.to()) {
        return Label.AFTER_BODY;
      }
      return stays(i) ? BodyKinds.of(i, soFar) : Label.INSIDE_BODY;
    }

    private boolean stays(int i) {
      boolean before = stronglyBody(neighbour(i, -1));
      boolean after = stronglyBody(neighbour(i, 1));
      return sums[i] > 0
          || before && after && sums[i] > BETWEEN
          || (before || after) && isPlainSentence(i);
    }

    private boolean stronglyBody(int i) {
      return i >= region.from() && i < region.to() && sums[i] > 0;
    }

    /** The next open line on one side; furniture set into the text does not part neighbours. */
    private int neighbour(int i, int step) {
      int k = i + step;
      while (k >= region.from() && k < region.to() && !soFar.isFree(k)) {
        k += step;
      }
      return k;
    }

    /** A sentence like others, with none of the words that furniture has. */
    private boolean isPlainSentence(int i) {
      LineShape shape = soFar.shapes().shape(i);
      double[] row = rows[i];
      return sums[i] > SENTENCE
          && shape.endsSentence()
          && shape.beginsUpper()
          && shape.words() >= 4
          && shape.function() >= .2
          && row[Clue.PITCH_WORDS.ordinal()] == 0
          && row[Clue.AUTHOR_WORDS.ordinal()] == 0
          && row[Clue.LEGAL_WORDS.ordinal()] == 0
          && row[Clue.COMMENT_WORDS.ordinal()] == 0
          && row[Clue.CAPTION_WORDS.ordinal()] == 0
          && row[Clue.CONTACT.ordinal()] == 0;
    }

    private String rule(int i) {
      if (i < region.from() || i >= region.to()) {
        return "body-region";
      }
      Clue heaviest = stays(i) ? weights.strongest(rows[i]) : weights.weakest(rows[i]);
      return "body-" + heaviest.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
