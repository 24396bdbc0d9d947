package org.cleanarticle.rule.body;

import java.util.EnumSet;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/** Sentences at the edges of a body that are too short to weigh much by themselves. */
final class EdgeSentences {
  /** The sum, in log-odds, down to which a plain sentence may be body. */
  private static final double PLAIN = -1.5;

  /** The same for a closing one, which may have fewer words. */
  private static final double CLOSING = -2;

  /** Names begin with a capital, and so do the titles that stand below a text. */
  private static final double MOST_CAPITALS = .4;

  /** How many more capitals a sentence may have than the text, if its nouns have them too. */
  private static final double MORE_CAPITALS = .2;

  /** The sum of a line that tells how the text writes. */
  private static final double SURE = 1;

  /** In lines. */
  private static final int LONGEST_INSET = 2;

  /** The least sum of a paragraph right below the story's head. */
  private static final double LEAD = -.8;

  /** In lines, from the paragraph up to the head, over what is known to be none of it. */
  private static final int NEAR_HEAD = 4;

  private static final Set<Label> HEAD =
      EnumSet.of(Label.HEADLINE, Label.BYLINE, Label.DATE, Label.MODIFIED);

  /** In characters, brackets included. */
  private static final int LONGEST_SIGNATURE = 80;

  /** A stop, or the mark behind it. */
  private static final String SENTENCE_ENDS = ".!?\u201C\u201D\"\u00BB";

  private final Labelling soFar;
  private final double[][] rows;
  private final double[] sums;
  private final double usualCapitals;
  private final double mostCapitals;

  /**
   * @param rows the clues of each line, see {@link Clues#measure}
   * @param sums their weighted sums
   */
  EdgeSentences(Labelling soFar, double[][] rows, double[] sums) {
    this.soFar = soFar;
    this.rows = rows;
    this.sums = sums;
    usualCapitals = measureCapitals();
    mostCapitals = Math.max(MOST_CAPITALS, usualCapitals + MORE_CAPITALS);
  }

  /** The share of words with capitals in the lines that are sure to be text. */
  double usualCapitals() {
    return usualCapitals;
  }

  private double measureCapitals() {
    double capitals = 0;
    int words = 0;
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > SURE) {
        LineShape shape = soFar.shapes().shape(i);
        capitals += shape.capitals() * shape.words();
        words += shape.words();
      }
    }
    return words == 0 ? 0 : capitals / words;
  }

  /**
   * Behind the sentence that goes on where a text is parted by what is set into it: a link to
   * another article, a picture; where the text ended before, if none does.
   */
  int behindInset(int to) {
    int end = Math.min(sums.length - 1, to + LONGEST_INSET);
    int i = to;
    while (i < end && Insets.is(soFar, i)) {
      i++;
    }
    boolean sentence =
        i > to
            && soFar.isFree(i)
            && isPlain(i)
            && soFar.line(i).text().endsWith(".")
            && soFar.shapes().shape(i).capitals() < mostCapitals;
    return sentence ? i + 1 : to;
  }

  /** Whether it is a short first sentence; captions, which stand there too, tell of years. */
  boolean isOpening(int i) {
    String text = soFar.line(i).text();
    return soFar.isFree(i)
        && isPlain(i)
        && text.endsWith(".")
        && !text.endsWith("..")
        && Clue.YEAR.in(rows[i]) == 0;
  }

  /** Whether it is a paragraph right below the story's head, with nothing doubtful between. */
  boolean isLead(int i) {
    int above = i - 1;
    while (above >= soFar.firstVisible() && i - above < NEAR_HEAD && isFurniture(above)) {
      above--;
    }
    return sums[i] > LEAD
        && soFar.isFree(i)
        && soFar.shapes().isProse(i)
        && soFar.line(i).text().endsWith(".")
        && above >= soFar.firstVisible()
        && soFar.label(above).filter(HEAD::contains).isPresent();
  }

  private boolean isFurniture(int i) {
    return soFar.label(i).filter(label -> !HEAD.contains(label)).isPresent();
  }

  /** Whether a text goes on with it, right behind its last line of any weight. */
  boolean goesOn(int i) {
    return soFar.isFree(i) && (isPlain(i) || isClosing(i) || isSigned(i));
  }

  /**
   * Whether a few plain words end the story right behind a sentence, {@code The pole stays.}: what
   * else stands there is a title, shouts, or speaks to the reader.
   */
  boolean isClosing(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return sums[i] > CLOSING
        && soFar.isFree(i - 1)
        && soFar.shapes().shape(i - 1).endsSentence()
        && soFar.line(i).text().endsWith(".")
        && shape.beginsUpper()
        && shape.words() >= 3
        && shape.capitals() < mostCapitals
        && SoftWords.none(rows[i]);
  }

  /**
   * Whether it ends with who wrote the story and when: {@code The pole stays. (Ada Corwin,
   * 3.5.2014)}. Nothing but a story's last paragraph is signed so.
   */
  boolean isSigned(int i) {
    String text = soFar.line(i).text();
    int open = text.lastIndexOf(" (");
    int end = text.length() - 1;
    return open > 0
        && text.charAt(end) == ')'
        && end - open <= LONGEST_SIGNATURE
        && SENTENCE_ENDS.indexOf(text.charAt(open - 1)) >= 0
        && Character.isDigit(text.charAt(end - 1))
        && Clue.NAMES_AUTHOR.in(rows[i]) > 0
        && Clue.YEAR.in(rows[i]) > 0
        && soFar.isFree(i - 1)
        && soFar.shapes().shape(i - 1).endsSentence();
  }

  /** A sentence like others, with none of the words that furniture has. */
  boolean isPlain(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return sums[i] > PLAIN
        && shape.endsSentence()
        && shape.beginsUpper()
        && shape.words() >= 4
        && shape.function() >= .2
        && SoftWords.none(rows[i]);
  }
}
