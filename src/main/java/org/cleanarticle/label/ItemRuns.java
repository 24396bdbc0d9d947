package org.cleanarticle.label;

import java.util.BitSet;

/**
 * Lists set into a story: between two paragraphs several short lines in a row, most of which begin
 * with a bullet or a number, as ingredients, places in a contest and the dates of a tour do. What
 * else stands between paragraphs, teasers and captions, has no such signs, and lists of other
 * articles stand behind the last one. A line that announces the list belongs to it. Linear in the
 * number of lines.
 */
final class ItemRuns {
  static final String RULE = "body-list";

  /** Fewer are no list. */
  private static final int FEWEST = 3;

  /** Of the lines in a list that have a sign. */
  private static final double SHARE = .6;

  /** In characters. */
  private static final int LONGEST = 120;

  private final Labelling soFar;
  private final double[][] rows;
  private final double[] sums;

  private ItemRuns(Labelling soFar, double[][] rows, double[] sums) {
    this.soFar = soFar;
    this.rows = rows;
    this.sums = sums;
  }

  /**
   * The lines that are body since they are items of a list.
   *
   * @param rows the clues of each line
   * @param sums how much of each line speaks for it without that, in log-odds
   */
  static BitSet in(Labelling soFar, double[][] rows, double[] sums) {
    return new ItemRuns(soFar, rows, sums).find();
  }

  private BitSet find() {
    BitSet found = new BitSet();
    int above = -1;
    for (int i = soFar.firstVisible(); i < sums.length; i++) {
      if (isParagraph(i)) {
        if (above >= 0 && isList(above + 1, i)) {
          found.set(above + 1, i);
        }
        above = i;
      } else if (!canBeItem(i)) {
        above = -1;
      }
    }
    return found;
  }

  private boolean isParagraph(int line) {
    return soFar.isFree(line) && sums[line] > 0 && soFar.shapes().isProse(line);
  }

  /** A number alone is a cell of a table. */
  private boolean canBeItem(int line) {
    return soFar.isFree(line)
        && soFar.shapes().shape(line).length() <= LONGEST
        && holdsLetter(soFar.line(line).text())
        && BodyChoice.hasNoSoftWord(rows[line]);
  }

  private static boolean holdsLetter(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i < text.length();
  }

  /** Whether the lines of a range are a list, with or without a line that announces it. */
  private boolean isList(int from, int to) {
    int first = isMarked(from) ? from : from + 1;
    int marked = 0;
    for (int i = first; i < to; i++) {
      marked += isMarked(i) ? 1 : 0;
    }
    return marked >= FEWEST && marked >= SHARE * (to - first);
  }

  private boolean isMarked(int line) {
    return soFar.shapes().shape(line).bullet()
        || Character.isDigit(soFar.line(line).text().codePointAt(0));
  }
}
