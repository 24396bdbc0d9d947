package org.cleanarticle.rule.body;

import java.util.BitSet;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.LineShape;

/**
 * Subheadings of a word or two, {@code Der Preis}, {@code When?}. One by itself may be a button or
 * who took a picture; a story that has several, each between two whole paragraphs and no two the
 * same, is parted by them. Linear in the number of lines.
 */
final class ShortHeadings {
  /** With fewer headings, longer ones among them, a story is not parted. */
  private static final int FEWEST = 2;

  private static final int MOST_WORDS = 2;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;
  private static final int LONGEST_OTHER = 60;

  private final Labelling soFar;
  private final double[][] rows;
  private final double[] sums;

  private ShortHeadings(Labelling soFar, double[][] rows, double[] sums) {
    this.soFar = soFar;
    this.rows = rows;
    this.sums = sums;
  }

  /**
   * The lines that are body as headings.
   *
   * @param sums how much of each line speaks for it without that, in log-odds
   */
  static BitSet in(Labelling soFar, double[][] rows, double[] sums) {
    return new ShortHeadings(soFar, rows, sums).find();
  }

  private BitSet find() {
    BitSet found = new BitSet();
    int headings = 0;
    for (int i = soFar.firstVisible() + 1; i + 1 < sums.length; i++) {
      if (soFar.isFree(i) && soFar.line(i).markup().tag().isEmpty() && isBetween(i)) {
        LineShape shape = soFar.shapes().shape(i);
        if (shape.words() <= MOST_WORDS) {
          if (isShort(i, shape)) {
            found.set(i);
            headings++;
          }
        } else if (shape.length() <= LONGEST_OTHER && sums[i] > 0 && !shape.isProse()) {
          headings++;
        }
      }
    }
    if (headings < FEWEST) {
      found.clear();
    }
    return found;
  }

  private boolean isShort(int i, LineShape shape) {
    return shape.words() > 0
        && shape.length() >= SHORTEST
        && shape.length() <= LONGEST
        && shape.beginsUpper()
        && shape.digits() == 0
        && !shape.endsColon()
        && !shape.bullet()
        && (!shape.endsSentence() || soFar.line(i).text().endsWith("?"))
        && Character.isLetter(soFar.line(i).text().charAt(0))
        && isPrintedOnce(i)
        && SoftWords.none(rows[i])
        && Clue.INVITES.in(rows[i]) == 0;
  }

  /** A list of contents above the text says each heading too. */
  private boolean isPrintedOnce(int i) {
    LineGroups groups = soFar.shapes().groups();
    int count = groups.count(i);
    return count == 1 || count == 2 && soFar.shapes().prose(0, groups.first(i)) == 0;
  }

  /** Whether a line stands between two paragraphs; what is set into the text parts nothing. */
  private boolean isBetween(int i) {
    return isParagraph(i + 1)
        && (isParagraph(i - 1) || i > 1 && Insets.is(soFar, i - 1) && isParagraph(i - 2));
  }

  private boolean isParagraph(int i) {
    return soFar.isFree(i)
        && sums[i] > 0
        && soFar.shapes().isProse(i)
        && soFar.shapes().shape(i).endsSentence();
  }
}
