package org.cleanarticle.rule.html;

import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;
import org.cleanarticle.page.Hint;

/**
 * Takes out what inside the article is but a link to something else, or a post set into it. A
 * heading among the paragraphs stays, though it be a link: in reviews and guides it names what they
 * are about. So do links that an article consists of.
 */
final class LinkBlocks {
  private static final double MOSTLY_LINK = .8;
  private static final int LONG_LINK = 30;
  private static final double HALF_LINK = .5;
  private static final int SHORT_LINK = 15;
  private static final double LINK_LIST = .6;
  private static final double LARGE_LIST = .2;
  private static final int REAL_PROSE = 100;
  private static final int LARGE_EMBED = 400;
  private static final int LARGE_QUOTED_EMBED = 1500;

  /**
   * Where so large a share of the prose stands, the article's own headings stand too: on tune pages
   * with known bodies 7 of 7 linked ones there are its own, elsewhere 6 of 81.
   */
  private static final double OWN_FLOW = .1;

  /** Fewer links are a box of them. */
  private static final int FEWEST_ITEMS = 20;

  private LinkBlocks() {}

  static void apply(ArticleDraft draft) {
    BlockTree tree = draft.tree();
    double[] flows = tree.flowShares(draft.worth());
    if (consistsOfLinks(draft, flows)) {
      return;
    }
    boolean[] embeds = new boolean[tree.size()];
    boolean[] lists = new boolean[tree.size()];
    double most = LARGE_LIST * Math.max(1, sum(draft));
    for (int c = 0; c < tree.size(); c++) {
      int up = tree.parent(c);
      embeds[c] = up >= 0 && embeds[up] || isEmbed(tree, c);
      lists[c] = up >= 0 && lists[up] || isLinkList(tree, c) && tree.worthOf(c) < most;
    }
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      int c = tree.container(i);
      boolean own = flows[tree.flow(i)] >= OWN_FLOW;
      if (isLink(tree, i) && !(own && isItsOwn(tree, i))) {
        draft.drop(i, Label.RELATED, "html-link-block");
      } else if (embeds[c]) {
        draft.drop(i, Label.EMBED, "html-embed");
      } else if (lists[c] && !isProse(tree, i)) {
        draft.drop(i, Label.RELATED, "html-link-list");
      }
    }
  }

  /** Whether most of the draft is links of lists that stand in its flow. */
  private static boolean consistsOfLinks(ArticleDraft draft, double[] flows) {
    BlockTree tree = draft.tree();
    int items = 0;
    int linked = 0;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      if (draft.isIn(i)
          && tree.isListItem(i)
          && flows[tree.flow(i)] >= OWN_FLOW
          && isLink(tree, i)) {
        items++;
        linked += tree.length(i);
      }
    }
    return items >= FEWEST_ITEMS && linked > draft.length() - linked;
  }

  /** Whether a link among the paragraphs is a heading, or announces what is quoted behind it. */
  private static boolean isItsOwn(BlockTree tree, int line) {
    return tree.isHeading(line)
        || tree.linkShare(line) <= MOSTLY_LINK && tree.shape(line).endsColon();
  }

  private static boolean isProse(BlockTree tree, int line) {
    return tree.worth(line) >= REAL_PROSE
        || tree.isSentences(line) && tree.length(line) >= REAL_PROSE;
  }

  private static double sum(ArticleDraft draft) {
    double sum = 0;
    for (double worth : draft.worth()) {
      sum += worth;
    }
    return sum;
  }

  private static boolean isLink(BlockTree tree, int line) {
    double share = tree.linkShare(line);
    int words = tree.shape(line).words();
    if (tree.isSentences(line)) {
      return false;
    }
    return share > MOSTLY_LINK && words < LONG_LINK || share > HALF_LINK && words < SHORT_LINK;
  }

  private static boolean isEmbed(BlockTree tree, int c) {
    if (!tree.hints(c).contains(Hint.EMBED)) {
      return false;
    }
    boolean quoted = tree.containerTag(c).equals("blockquote");
    return tree.worthOf(c) < (quoted ? LARGE_QUOTED_EMBED : LARGE_EMBED);
  }

  private static boolean isLinkList(BlockTree tree, int c) {
    return switch (tree.containerTag(c)) {
      case "ul", "ol", "div", "section", "table" -> tree.linkShareOf(c) > LINK_LIST;
      default -> false;
    };
  }
}
