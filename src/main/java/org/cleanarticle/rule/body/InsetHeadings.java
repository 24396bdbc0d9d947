package org.cleanarticle.rule.body;

import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.SentenceEnd;

/**
 * Subheadings right behind what is set into a text, where titles of other articles stand too.
 *
 * <p>The bounds were set by reading the tuning pages, and pages that others had invented.
 */
final class InsetHeadings {
  /** In characters; a longer line under "Related" names the other article itself. */
  static final int LONGEST_LABEL = 40;

  private static final int LONGEST = 60;

  /** The share of words with capitals in a text whose nouns have them. */
  private static final double OF_NOUNS = .28;

  /** In lines, of an inset. */
  private static final int MOST_TITLES = 6;

  /** The share of its words that the paragraph below a heading has, too. */
  private static final double SAID_BELOW = .3;

  /** How much of the shortest title's length a heading has at most, if it stands with titles. */
  private static final double MUCH_SHORTER = .67;

  private final Labelling soFar;
  private final double[][] rows;
  private final double usualCapitals;

  /**
   * @param rows the clues of each line, see {@link Clues#measure}
   * @param usualCapitals the share of words with capitals in the text
   */
  InsetHeadings(Labelling soFar, double[][] rows, double usualCapitals) {
    this.soFar = soFar;
    this.rows = rows;
    this.usualCapitals = usualCapitals;
  }

  /**
   * Whether a line reads as a subheading, {@code Looking ahead}: a few words of which the first
   * alone has a capital, as names and titles of other articles seldom have.
   */
  boolean isSmall(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return isOpen(i) && shape.capitals() * shape.words() < 1.5;
  }

  /** The same in any language: German nouns have capitals, {@code Neuer Boden geplant}. */
  boolean reads(int i) {
    String text = soFar.line(i).text();
    return isSmall(i)
        || usualCapitals > OF_NOUNS
            && isOpen(i)
            && soFar.shapes().shape(i).capitals() < 1
            && !text.contains(", ")
            && !text.contains(": ");
  }

  /** Whether it is a short question. */
  boolean asks(int i) {
    String text = soFar.line(i).text();
    return isShort(i) && SentenceEnd.isQuestion(text.charAt(text.length() - 1));
  }

  /**
   * Whether a question right above the first paragraph opens a text of questions and answers: the
   * next heading is one too.
   *
   * @param i the line above the first paragraph
   * @param to behind the text
   */
  boolean asksFirst(int i, int to) {
    if (i < soFar.firstVisible() || !soFar.isFree(i) || !asks(i)) {
      return false;
    }
    for (int k = i + 2; k < to - 1; k++) {
      if (soFar.isFree(k) && soFar.shapes().isProse(k + 1) && isHeadingLike(k)) {
        return asks(k);
      }
    }
    return false;
  }

  private boolean isHeadingLike(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.length() <= LONGEST && !shape.endsColon() && (!shape.endsSentence() || asks(i));
  }

  private boolean isOpen(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return isShort(i) && shape.digits() == 0 && !shape.endsSentence();
  }

  private boolean isShort(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.length() <= LONGEST
        && shape.words() >= 2
        && shape.beginsUpper()
        && !shape.endsColon()
        && !soFar.line(i).text().endsWith(",")
        && SoftWords.none(rows[i])
        && Clue.INVITES.in(rows[i]) == 0;
  }

  /**
   * Whether a line stands right behind furniture that the text goes on behind; below a bare
   * "Related" stands a title.
   */
  boolean isBehindInset(int i) {
    int above = i - 1;
    return above >= 0
        && (soFar.is(above, Label.NAVIGATION) || Insets.is(soFar, above))
        && (!soFar.is(above, Label.RELATED)
            || soFar.shapes().shape(above).length() > LONGEST_LABEL
                && !soFar.shapes().shape(above).endsColon());
  }

  /**
   * Whether a line is the last below titles of other articles, and none of them: the paragraph
   * below has its words, a blank line parts it from them, or it is much shorter than they are.
   */
  boolean isBelowTitles(int i) {
    LineShape shape = soFar.shapes().shape(i);
    if (i + 1 >= rows.length || !isShort(i) || shape.endsSentence() && !asks(i)) {
      return false;
    }
    int shortest = shortestTitle(i);
    return shortest > 0
        && (soFar.shapes().shareInProse(i, i + 1, i + 2) >= SAID_BELOW
            || asks(i) && shape.length() <= shortest
            || isCased(shape) && reads(i) && (isParted(i) || isBrief(i, shortest)));
  }

  /** In a script without capitals a title looks no other than a heading. */
  private static boolean isCased(LineShape shape) {
    return shape.capitals() > 0;
  }

  /** In characters, of the titles right above a line; 0 if no label says that they are titles. */
  private int shortestTitle(int i) {
    int shortest = Integer.MAX_VALUE;
    int least = Math.max(soFar.firstVisible(), i - 1 - MOST_TITLES);
    int k = i - 1;
    while (k >= least && soFar.isFree(k) && !soFar.shapes().isProse(k)) {
      shortest = Math.min(shortest, soFar.shapes().shape(k).length());
      k--;
    }
    return k >= least && k < i - 1 && soFar.is(k, Label.RELATED) ? shortest : 0;
  }

  /** Whether blank lines stand about it, and none stands among the titles. */
  private boolean isParted(int i) {
    return soFar.line(i).afterBlank()
        && soFar.line(i + 1).afterBlank()
        && !soFar.line(i - 1).afterBlank();
  }

  /** Whether it is shorter than titles are, and no blank line shows that it is one of them. */
  private boolean isBrief(int i, int shortest) {
    boolean one = soFar.line(i + 1).afterBlank() && !soFar.line(i).afterBlank();
    return !one && soFar.shapes().shape(i).length() <= MUCH_SHORTER * shortest;
  }
}
