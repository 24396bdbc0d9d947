package org.cleanarticle.rule.html;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.BlockTree;

/**
 * A body may be split: by adverts into several containers of one kind, or into sections. Then the
 * root alone holds only a part, and the others are found by their likeness to it.
 */
final class SplitBody {
  private static final int LEVELS = 3;
  private static final double MUCH_MORE = 1.15;
  private static final double TOO_MUCH = 6;
  private static final double MOSTLY_SIBLINGS = 1.3;

  private static final int REACH = 4;
  private static final int LEAST_PART = 80;
  private static final double MOST_BETWEEN = .5;
  private static final double MOST_PARTS = 4;

  private final BlockTree tree;
  private final double[] worth;
  private final double[] prose;
  private final double[] before;

  private SplitBody(ArticleDraft draft) {
    tree = draft.tree();
    worth = draft.worth();
    prose = tree.sums(worth);
    before = new double[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      before[i + 1] = before[i] + worth[i];
    }
  }

  /** The containers that together hold the article, the root or what encloses it first. */
  static List<Integer> parts(ArticleDraft draft, int root) {
    SplitBody split = new SplitBody(draft);
    int wider = split.parentOfSiblings(root);
    return wider >= 0 ? List.of(wider) : split.withLikes(root);
  }

  /** The parent of the root, or of one above it, whose children of one kind share the body. */
  private int parentOfSiblings(int root) {
    int at = root;
    for (int level = 0; level < LEVELS && tree.parent(at) >= 0; level++) {
      int parent = tree.parent(at);
      if (tree.hasClass(at) && !tree.containerTag(at).equals("article")) {
        double same = 0;
        int count = 0;
        for (int c = parent + 1; c < tree.size() && tree.from(c) < tree.to(parent); c++) {
          if (tree.parent(c) == parent && prose[c] > 0 && tree.kind(c) == tree.kind(at)) {
            same += prose[c];
            count++;
          }
        }
        if (count > 1
            && same > MUCH_MORE * prose[at]
            && same < TOO_MUCH * prose[at]
            && prose[parent] < MOSTLY_SIBLINGS * same) {
          return parent;
        }
      }
      at = parent;
    }
    return -1;
  }

  /** The root with containers of its kind near it that no main heading parts from it. */
  private List<Integer> withLikes(int root) {
    String tag = tree.containerTag(root);
    if (tree.parent(root) < 0 || tag.equals("article") || tag.equals("main")) {
      return List.of(root);
    }
    int around = root;
    for (int k = 0; k < REACH && tree.parent(around) >= 0; k++) {
      around = tree.parent(around);
    }
    List<Integer> parts = new ArrayList<>();
    parts.add(root);
    double sum = 0;
    for (int c = around; c < tree.size() && tree.from(c) < tree.to(around); c++) {
      if (isPart(c, root, sum)) {
        parts.add(c);
        sum += prose[c];
      }
    }
    return sum > MOST_PARTS * prose[root] ? List.of(root) : parts;
  }

  private boolean isPart(int c, int root, double sum) {
    if (c == root || prose[c] < LEAST_PART || !isLike(c, root)) {
      return false;
    }
    int from = Math.min(tree.to(c), tree.to(root));
    int to = Math.max(tree.from(c), tree.from(root));
    if (from > to || tree.hasMainHeading(from, to)) {
      return false;
    }
    double between = before[to] - before[from];
    return between <= MOST_BETWEEN * prose[root] + 400 || between - sum <= .5 * prose[root];
  }

  /** Of the same kind, and in containers of the same kind; a root without class needs one more. */
  private boolean isLike(int c, int root) {
    int a = c;
    int b = root;
    for (int levels = tree.hasClass(root) ? 2 : 3; levels > 0; levels--) {
      if (a < 0 || b < 0) {
        return a == b;
      }
      if (tree.kind(a) != tree.kind(b)) {
        return false;
      }
      a = tree.parent(a);
      b = tree.parent(b);
    }
    return true;
  }
}
