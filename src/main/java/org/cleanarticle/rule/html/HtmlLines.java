package org.cleanarticle.rule.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.rule.body.BodySums;

/**
 * Finds the lines of an HTML article that are no part of it, where the names in the markup did not
 * say so: a program that makes such names up tells nothing by them. A line is held against what it
 * would be worth in plain text, and against the element and the block it stands in.
 *
 * <p>The weights stand in {@code words/any/html-weights.txt} with how they were found. Linear.
 */
final class HtmlLines {
  /**
   * Log-odds of the lines that go. Found by comparing tune pages: of three sets two would gain by
   * up to 1.5 more, while the third, of blogs and lists, would lose what it has.
   */
  private static final double LEAST = -2.5;

  /**
   * Where so large a share of the characters would go, the page is of another kind than those that
   * the weights were fitted on: a list of links, for one. Found likewise.
   */
  private static final double MOST = .25;

  /** The sums of plain text count between these. */
  private static final double LOWEST = -7;

  private static final double HIGHEST = 4;

  /** From here on a sum is in doubt. */
  private static final double DOUBT = -2;

  /**
   * Prose of such a sum is body: above the first paragraph of tune pages with known bodies 5 of 5
   * such lines, where 2 of 5 of the others are.
   */
  private static final double CERTAIN = 2;

  private static final double SMALL = .1;

  /** A line of which so large a share are digits is a time or a figure. */
  private static final double MOST_DIGITS = .5;

  private final Vocabulary vocabulary;
  private final BodySums text;
  private volatile Weights<HtmlClue> weights;

  HtmlLines(Vocabulary vocabulary, BodySums text) {
    this.vocabulary = vocabulary;
    this.text = text;
  }

  /** A line that goes, and the clue that spoke most against it as a line of text. */
  record Foreign(int line, String rule) {}

  /**
   * Those among some lines that would certainly be body in plain text. The clues are measured only
   * where there are such lines.
   */
  Set<Integer> certain(List<Integer> some, Labelling soFar) {
    if (some.isEmpty()) {
      return Set.of();
    }
    double[][] clues = text.rows(soFar);
    return some.stream()
        .filter(i -> text.weights().of(clues[i]).sum(clues[i]) > CERTAIN)
        .collect(Collectors.toSet());
  }

  /** Those of an article's lines that are none of its own, in order. */
  List<Foreign> foreign(List<Integer> article, BlockTree tree, Labelling soFar) {
    double[][] rows = rows(article, tree, soFar);
    // A page of nothing but paragraphs that stand together need not be measured as a text.
    if (Arrays.stream(rows).noneMatch(row -> weights().sum(row) < LEAST)) {
      return List.of();
    }
    double[][] clues = text.rows(soFar);
    addText(article, clues, rows);
    int[] lengths = article.stream().mapToInt(tree::length).toArray();
    boolean[] gone = foreign(rows, lengths, weights());
    List<Foreign> foreign = new ArrayList<>();
    for (int k = 0; k < gone.length; k++) {
      int line = article.get(k);
      // A time or a figure alone, as above the entries of a live blog, is too little to judge by.
      if (gone[k] && tree.shape(line).digits() < MOST_DIGITS) {
        foreign.add(new Foreign(line, text.weights().rule(clues[line], false)));
      }
    }
    return foreign;
  }

  /**
   * Which lines go.
   *
   * @param rows the clues of each
   * @param lengths in characters
   */
  static boolean[] foreign(double[][] rows, int[] lengths, Weights<HtmlClue> weights) {
    boolean[] foreign = new boolean[rows.length];
    int all = 0;
    int lost = 0;
    for (int k = 0; k < rows.length; k++) {
      foreign[k] = weights.sum(rows[k]) < LEAST;
      all += lengths[k];
      lost += foreign[k] ? lengths[k] : 0;
    }
    return lost > MOST * all ? new boolean[rows.length] : foreign;
  }

  /** The values of the {@link HtmlClue}s of some lines, as if their text were as bad as can be. */
  static double[][] rows(List<Integer> article, BlockTree tree, Labelling soFar) {
    double[] prose = prose(tree, soFar);
    double[][] rows = new double[article.size()][];
    for (int k = 0; k < rows.length; k++) {
      rows[k] = row(article.get(k), prose, tree);
    }
    return rows;
  }

  /**
   * Sets what the text of the lines is worth.
   *
   * @param clues of all lines as those of plain text
   */
  void addText(List<Integer> article, double[][] clues, double[][] rows) {
    for (int k = 0; k < rows.length; k++) {
      double[] line = clues[article.get(k)];
      double sum = Math.max(LOWEST, Math.min(HIGHEST, text.weights().of(line).sum(line)));
      HtmlClue.TEXT.put(rows[k], sum);
      HtmlClue.TEXT_IN_DOUBT.put(rows[k], Math.max(0, sum - DOUBT));
    }
  }

  /** Per container the share of the prose of all free lines whose block it is. */
  private static double[] prose(BlockTree tree, Labelling soFar) {
    double[] worth = new double[tree.lines()];
    for (int i = tree.firstLine(); i < worth.length; i++) {
      worth[i] = soFar.isFree(i) ? tree.worth(i) : 0;
    }
    return tree.flowShares(worth);
  }

  private static double[] row(int line, double[] prose, BlockTree tree) {
    double flow = prose[tree.flow(line)];
    double[] row = new double[HtmlClue.COUNT];
    HtmlClue.TEXT.put(row, LOWEST);
    HtmlClue.PROSE.set(row, tree.shape(line).isProse());
    HtmlClue.PARAGRAPH.set(row, tree.tag(line).equals("p"));
    HtmlClue.LIST_ITEM.set(row, tree.isListItem(line));
    HtmlClue.HEADING.set(row, tree.isHeading(line));
    HtmlClue.FLOW.put(row, flow);
    HtmlClue.SMALL_FLOW.set(row, flow < SMALL);
    HtmlClue.LINKED.put(row, tree.linkShare(line));
    return row;
  }

  private Weights<HtmlClue> weights() {
    Weights<HtmlClue> known = weights;
    if (known == null) {
      known = Weights.of(vocabulary, "html-weights", HtmlClue.class);
      weights = known;
    }
    return known;
  }
}
