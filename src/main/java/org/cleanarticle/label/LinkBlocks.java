package org.cleanarticle.label;

import org.cleanarticle.page.Hint;

/** Takes out what inside the article is but a link to something else, or a post set into it. */
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

  private LinkBlocks() {}

  static void apply(ArticleDraft draft) {
    BlockTree tree = draft.tree();
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
      if (isLink(tree, i)) {
        draft.drop(i, Label.RELATED, "html-link-block");
      } else if (embeds[c]) {
        draft.drop(i, Label.EMBED, "html-embed");
      } else if (lists[c] && !isProse(tree, i)) {
        draft.drop(i, Label.RELATED, "html-link-list");
      }
    }
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
