package org.cleanarticle.rule.html;

import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;

/**
 * Takes out the summaries of other articles below a story: a title that is a link and a short
 * paragraph, and so on, several times in a row, and no more text behind. Reviews and offers have
 * that rhythm, too, but they are the article or stand within it.
 */
final class TeaserCards {
  private static final int FEWEST = 3;

  /** In characters. */
  private static final int LONGEST = 400;

  /** Of the worth of all that is in. */
  private static final double LARGEST = .5;

  private final ArticleDraft draft;
  private final BlockTree tree;

  private TeaserCards(ArticleDraft draft) {
    this.draft = draft;
    tree = draft.tree();
  }

  static void apply(ArticleDraft draft) {
    new TeaserCards(draft).apply();
  }

  /** From the end upwards, as far as there is nothing but cards and lines without prose. */
  private void apply() {
    double[] worth = draft.worth();
    double all = 0;
    for (double each : worth) {
      all += each;
    }
    int first = tree.lines();
    int cards = 0;
    double lost = 0;
    for (int i = tree.lines() - 1; i > tree.firstLine(); i--) {
      boolean card = isTitle(i - 1) && isSummary(i);
      if (worth[i] > 0 && !card) {
        break;
      }
      lost += worth[i];
      if (card && worth[i] > 0) {
        cards++;
        first = i;
      }
    }
    if (cards >= FEWEST && lost <= LARGEST * all) {
      for (int i = first; i < tree.lines(); i++) {
        draft.drop(i, Label.RELATED, "html-teaser-card");
      }
    }
  }

  private boolean isTitle(int line) {
    return "html-link-block".equals(draft.reason(line));
  }

  private boolean isSummary(int line) {
    return draft.isIn(line) && tree.length(line) <= LONGEST;
  }
}
