package org.cleanarticle.label;

import java.util.Set;
import org.cleanarticle.page.Hint;

/**
 * Pages that load one article behind another hold several. Behind the first, a main heading with a
 * byline or a date under it and prose behind them begins another one, and all that follows is no
 * longer the page's own.
 */
final class OtherArticles {
  /** Worth of the prose that must stand before and behind the heading. */
  private static final int LEAST_PROSE = 300;

  /** How many lines under the heading the byline or the date may stand. */
  private static final int REACH = 6;

  /** How far up its name may stand. */
  private static final int NAME_REACH = 3;

  private OtherArticles() {}

  static void apply(ArticleDraft draft) {
    BlockTree tree = draft.tree();
    double behind = 0;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      behind += tree.worth(i);
    }
    double own = 0;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      behind -= tree.worth(i);
      if (own >= LEAST_PROSE && behind >= LEAST_PROSE && begins(draft, i)) {
        for (int k = i; k < tree.lines(); k++) {
          draft.replace(k, "html-other-article");
        }
        return;
      }
      own += draft.isIn(i) ? tree.worth(i) : 0;
    }
  }

  private static boolean begins(ArticleDraft draft, int line) {
    BlockTree tree = draft.tree();
    return tree.hasMainHeading(line, line + 1) && isCredited(tree, line) && hasProse(tree, line);
  }

  private static boolean isCredited(BlockTree tree, int heading) {
    for (int i = heading + 1; i < Math.min(tree.lines(), heading + 1 + REACH); i++) {
      int c = tree.container(i);
      for (int up = 0; up < NAME_REACH && c >= 0; up++) {
        Set<Hint> hints = tree.hints(c);
        if (hints.contains(Hint.BYLINE) || hints.contains(Hint.DATE)) {
          return true;
        }
        c = tree.parent(c);
      }
    }
    return false;
  }

  /** Whether prose follows before the next main heading. */
  private static boolean hasProse(BlockTree tree, int heading) {
    double prose = 0;
    for (int i = heading + 1; i < tree.lines() && !tree.hasMainHeading(i, i + 1); i++) {
      prose += tree.worth(i);
      if (prose >= LEAST_PROSE) {
        return true;
      }
    }
    return false;
  }
}
