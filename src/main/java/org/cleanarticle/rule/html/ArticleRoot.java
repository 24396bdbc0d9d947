package org.cleanarticle.rule.html;

import java.util.List;
import java.util.Set;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.page.Hint;

/**
 * Finds the container that holds the article. Families of evidence are asked in order, the surest
 * first: declared article bodies, containers named as such, articles, the main part. A second
 * opinion comes from below: the innermost container that holds most of the prose. Where the two
 * differ much, their lengths decide.
 */
final class ArticleRoot {
  /** Its heading may be inside its container, among so many of its first lines. */
  private static final int HEADING = 4;

  /** So many lines of standfirst, byline and picture may part the page's title from the text. */
  private static final int TITLE_REACH = 15;

  private static final List<Hint> FAMILIES =
      List.of(Hint.ARTICLE_BODY, Hint.BODY_NAME, Hint.ARTICLE, Hint.MAIN);

  private static final int NONE = -1;

  /** From the third family on a container may hold much more than the article. */
  private static final int FIRST_WIDE = 2;

  private static final double CLIMB = .8;
  private static final double LEAST_INSIDE = .25;
  private static final double LEAST_OUTSIDE = .6;
  private static final double NARROW_ENOUGH = .75;
  private static final double LEAST_ANCHORED = .5;
  private static final int LITTLE = 250;
  private static final double OTHER_ARTICLE = .25;
  private static final int LEAST_ARTICLE = 400;

  /** The same of one below the page's title. */
  private static final int LEAST_TITLED = 200;

  private final BlockTree tree;
  private final double[] worth;
  private final double[] prose;

  /** The main heading that is the page's title, -1 if none is. */
  private final int title;

  /** Of each container its surest family; {@link #NONE} of one without prose too. */
  private final int[] families;

  private ArticleRoot(ArticleDraft draft, int title) {
    this.title = title;
    tree = draft.tree();
    worth = draft.worth();
    prose = tree.sums(worth);
    families = new int[tree.size()];
    for (int c = 0; c < tree.size(); c++) {
      families[c] = prose[c] == 0 ? NONE : family(tree.hints(c));
    }
  }

  private static int family(Set<Hint> hints) {
    for (int f = 0; f < FAMILIES.size() && !hints.isEmpty(); f++) {
      if (hints.contains(FAMILIES.get(f))) {
        return f;
      }
    }
    return NONE;
  }

  /**
   * Index of the container; the page has at least one.
   *
   * @param anchor a container that the page itself says holds the text, or -1: it is believed if it
   *     holds a good part of what else would be taken
   * @param title the line of the main heading that is the page's title, or -1
   */
  static int of(ArticleDraft draft, int anchor, int title) {
    ArticleRoot search = new ArticleRoot(draft, title);
    int root = search.find();
    boolean anchored = anchor >= 0 && search.prose[anchor] > LEAST_ANCHORED * search.prose[root];
    return anchored ? anchor : root;
  }

  private int find() {
    int fromBelow = fromBelow();
    int root = fromBelow;
    for (int f = 0; f < FAMILIES.size(); f++) {
      int richest = richest(f);
      if (richest < 0) {
        continue;
      }
      int first = firstOfSeveral(f, richest, fromBelow);
      if (first != richest) {
        richest = first;
        if (isTitled(first)) {
          return first;
        }
        if (tree.isInside(richest, fromBelow) && prose[richest] < LEAST_INSIDE * prose[fromBelow]) {
          return richest;
        }
      }
      if (isBelowStory(richest)
          || prose[richest] < LITTLE && prose[fromBelow] > 2 * prose[richest]) {
        continue;
      }
      double share = prose[richest] / Math.max(1, prose[fromBelow]);
      if (tree.isInside(richest, fromBelow)) {
        if (share < LEAST_INSIDE) {
          continue;
        }
      } else if (!tree.isInside(fromBelow, richest)) {
        if (share < LEAST_OUTSIDE) {
          continue;
        }
      } else if (f >= FIRST_WIDE && prose[fromBelow] > NARROW_ENOUGH * prose[richest]) {
        return fromBelow;
      }
      return richest;
    }
    return root;
  }

  /** The innermost container that is reached by going down to the child with most of the prose. */
  private int fromBelow() {
    int[] heaviest = new int[tree.size()];
    java.util.Arrays.fill(heaviest, -1);
    for (int c = tree.size() - 1; c > 0; c--) {
      int up = tree.parent(c);
      if (up >= 0 && (heaviest[up] < 0 || prose[c] >= prose[heaviest[up]])) {
        heaviest[up] = c;
      }
    }
    int at = 0;
    while (heaviest[at] >= 0
        && prose[heaviest[at]] > 0
        && prose[heaviest[at]] >= CLIMB * prose[at]) {
      at = heaviest[at];
    }
    return tree.containerTag(at).equals("p") && tree.parent(at) >= 0 ? tree.parent(at) : at;
  }

  private int richest(int family) {
    int best = -1;
    for (int c = 0; c < tree.size(); c++) {
      if (families[c] == family && (best < 0 || prose[c] > prose[best])) {
        best = c;
      }
    }
    return best;
  }

  /** Whether the page's title stands in a container, or above it with no other heading between. */
  private boolean isTitled(int container) {
    int from = tree.from(container);
    return title >= Math.max(0, from - TITLE_REACH)
        && title < tree.to(container)
        && !tree.hasMainHeading(title + 1, from);
  }

  /** Whether the story is above: from the page's title to a container is twice its prose. */
  private boolean isBelowStory(int container) {
    double between = 0;
    for (int i = title; i >= 0 && i < tree.from(container); i++) {
      between += worth[i];
    }
    return between > 2 * prose[container];
  }

  /** Whether a container stands before another that has a main heading of its own. */
  private boolean isParted(int first, int other) {
    return tree.to(first) <= tree.from(other)
        && tree.hasMainHeading(tree.to(first), Math.min(tree.lines(), tree.from(other) + HEADING));
  }

  /**
   * On pages that load the next article behind the first, the first is the page's own, though a
   * later one may be longer.
   */
  private int firstOfSeveral(int family, int richest, int fromBelow) {
    for (int c = 0; c < tree.size(); c++) {
      if (families[c] != family) {
        continue;
      }
      if (isTitled(c) && !isTitled(richest) && prose[c] >= LEAST_TITLED && isParted(c, richest)) {
        return c;
      }
      if (prose[c] <= OTHER_ARTICLE * prose[richest] || prose[c] <= LEAST_ARTICLE) {
        continue;
      }
      boolean before = c != richest && tree.to(c) <= tree.from(richest);
      if (before
          && (isParted(c, richest)
              || prose[richest] < 1.5 * prose[c]
                  && family < FIRST_WIDE
                  && !tree.isInside(richest, fromBelow))) {
        return c;
      }
      return richest;
    }
    return richest;
  }
}
