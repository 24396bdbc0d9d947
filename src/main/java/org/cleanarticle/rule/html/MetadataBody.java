package org.cleanarticle.rule.html;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Shapes;
import org.cleanarticle.label.WordRuns;
import org.cleanarticle.page.Line;

/**
 * The article's text as the page's JSON-LD gives it: often a teaser, doubled or stale, so it is not
 * taken for the body but shows where on the page the body is. Linear: runs of words are compared by
 * their hashes.
 */
final class MetadataBody {
  /** The metadata's key. */
  static final String KEY = "ld:articleBody";

  private static final int RUN = 4;
  private static final int SHORTEST = 30;
  private static final double MOSTLY = .6;
  private static final int LEAST = 400;
  private static final double LEAST_FOUND = .5;
  private static final double HELD = .9;

  private final List<Integer> lines = new ArrayList<>();
  private int length;

  MetadataBody(Labelling soFar) {
    for (int i = 0; i < soFar.firstVisible(); i++) {
      Line line = soFar.line(i);
      if (line.markup().key().equals(KEY)) {
        lines.add(i);
        length += soFar.shapes().shape(i).length();
      }
    }
  }

  /** Its paragraphs, as indices of lines. */
  List<Integer> lines() {
    return lines;
  }

  /** Characters in all. */
  int length() {
    return length;
  }

  /** The innermost container that holds what of it is printed on the page; -1 if little is. */
  int container(ArticleDraft draft, Labelling soFar) {
    if (length < LEAST) {
      return -1;
    }
    Shapes shapes = soFar.shapes();
    WordRuns runs = new WordRuns(RUN);
    for (int line : lines) {
      runs.addAll(shapes.tokens(line).words());
    }
    BlockTree tree = draft.tree();
    double[] found = new double[tree.lines()];
    double sum = 0;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      if (draft.isIn(i) && tree.length(i) >= SHORTEST && isPartOf(shapes.tokens(i).words(), runs)) {
        found[i] = tree.length(i);
        sum += found[i];
      }
    }
    return sum > LEAST && sum > LEAST_FOUND * length ? innermost(tree, found, sum) : -1;
  }

  private static int innermost(BlockTree tree, double[] found, double sum) {
    double[] held = tree.sums(found);
    int best = -1;
    for (int c = 0; c < tree.size(); c++) {
      // Of those that hold enough each stands inside the one before.
      best = held[c] > HELD * sum ? c : best;
    }
    boolean paragraph = best >= 0 && tree.containerTag(best).equals("p");
    return paragraph && tree.parent(best) >= 0 ? tree.parent(best) : best;
  }

  private static boolean isPartOf(int[] words, WordRuns runs) {
    WordRuns own = new WordRuns(RUN);
    own.addAll(words);
    return own.size() > 0 && own.countCommon(runs) >= MOSTLY * own.size();
  }
}
