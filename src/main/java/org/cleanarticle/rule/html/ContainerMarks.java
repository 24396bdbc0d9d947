package org.cleanarticle.rule.html;

import java.util.Set;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;
import org.cleanarticle.page.Hint;

/**
 * Takes out what the names in the markup call furniture, comments, hidden or a caption. Names lie,
 * so a mark is undone where it would take most of the page's prose: a body inside "sidebar-layout"
 * or hidden until a script runs is still the body.
 */
final class ContainerMarks {
  /** The reason of what its names call furniture. */
  static final String FURNITURE = "html-furniture";

  private static final double MOST_FURNITURE = .5;

  /** Of a container that the main heading stands in. */
  private static final double MOST_WITH_HEADING = .25;

  private static final double MOST_COMMENTS = .85;
  private static final double MOST_HIDDEN = .2;

  /** In a second, loose reading of a page only small pieces count as furniture. */
  private static final double MOST_LOOSE = .2;

  private static final int PARAGRAPH = 80;

  /** In characters of prose; an offer to subscribe has less. */
  private static final int LITTLE = 200;

  private static final double MOST_CAPTION = .15;
  private static final double MOST_FIGURE = .3;
  private static final int LONGEST_CAPTION = 900;

  private final ArticleDraft draft;
  private final BlockTree tree;
  private final boolean loose;
  private final double total;

  private ContainerMarks(ArticleDraft draft, boolean loose) {
    this.draft = draft;
    this.tree = draft.tree();
    this.loose = loose;
    total = tree.size() == 0 ? 0 : Math.max(1, tree.worthOf(0));
  }

  static void apply(ArticleDraft draft, boolean loose) {
    new ContainerMarks(draft, loose).apply();
  }

  private void apply() {
    Label[] labels = new Label[tree.size()];
    String[] reasons = new String[tree.size()];
    boolean[] captions = new boolean[tree.size()];
    for (int c = 0; c < tree.size(); c++) {
      int up = tree.parent(c);
      if (up >= 0) {
        labels[c] = labels[up];
        reasons[c] = reasons[up];
        // A quotation in a figure is text again.
        captions[c] = captions[up] && !tree.containerTag(c).equals("blockquote");
      }
      if (reasons[c] == null) {
        mark(c, labels, reasons);
      }
      captions[c] |= !loose && isCaption(c);
    }
    if (!loose) {
      new ProseBoxes(tree, labels, reasons).free();
    }
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      int c = tree.container(i);
      if (reasons[c] != null) {
        draft.drop(i, labels[c], reasons[c]);
      } else if (captions[c]) {
        draft.drop(i, Label.CAPTION, "html-caption");
      }
    }
  }

  private void mark(int c, Label[] labels, String[] reasons) {
    Set<Hint> hints = tree.hints(c);
    double worth = tree.worthOf(c);
    if (hints.contains(Hint.COMMENTS)
        && worth <= MOST_COMMENTS * total
        && !tree.holdsFirstHeading(c)) {
      labels[c] = Label.COMMENTS;
      reasons[c] = "html-comments";
    } else if (hints.contains(Hint.HIDDEN) && isHidden(hints, worth)) {
      reasons[c] = "html-hidden";
    } else if (hints.contains(Hint.FURNITURE) && isFurniture(c, hints, worth)) {
      labels[c] = label(hints);
      reasons[c] = FURNITURE;
    }
  }

  private boolean isHidden(Set<Hint> hints, double worth) {
    return !loose
        && worth <= MOST_HIDDEN * total
        && !hints.contains(Hint.GATED)
        && !hints.contains(Hint.BODY_NAME);
  }

  private boolean isFurniture(int c, Set<Hint> hints, double worth) {
    if (hints.contains(Hint.ARTICLE_BODY)) {
      // What is declared to be the text is, whatever its classes are for.
      return false;
    }
    if (hints.contains(Hint.ADVERT) && tree.containerTag(c).equals("p") && worth >= PARAGRAPH) {
      // Where an advert is put into the text, the paragraph is often named for it.
      return false;
    }
    if (hints.contains(Hint.GATED) && worth >= LITTLE) {
      // What is sold stands in a box that is named for who sells it.
      return false;
    }
    if (loose) {
      String tag = tree.containerTag(c);
      return tag.equals("nav")
          || tag.equals("footer")
          || worth < MOST_LOOSE * total && !tag.equals("aside");
    }
    boolean heading = tree.hasMainHeading(tree.from(c), tree.to(c));
    return worth <= (heading ? MOST_WITH_HEADING : MOST_FURNITURE) * total;
  }

  private boolean isCaption(int c) {
    if (!tree.hints(c).contains(Hint.CAPTION)) {
      return false;
    }
    String tag = tree.containerTag(c);
    double worth = tree.worthOf(c);
    return tag.equals("figcaption")
        || worth < MOST_CAPTION * total && worth < LONGEST_CAPTION
        || tag.equals("figure") && worth < MOST_FIGURE * total;
  }

  /** What furniture is of which kind, the first hint counting; null if its names do not tell. */
  private static Label label(Set<Hint> hints) {
    for (Hint hint : hints) {
      Label label =
          switch (hint) {
            case NAVIGATION -> Label.NAVIGATION;
            case SHARE -> Label.SHARE;
            case RELATED -> Label.RELATED;
            case SIGN_UP -> Label.SIGN_UP;
            case SUPPORT -> Label.SUPPORT;
            case ADVERT -> Label.ADVERT;
            case AUTHOR_NOTE -> Label.AUTHOR_NOTE;
            case COOKIES -> Label.COOKIES;
            case LEGAL -> Label.LEGAL;
            case PLAYER -> Label.PLAYER;
            case TAGS -> Label.TAGS;
            default -> null;
          };
      if (label != null) {
        return label;
      }
    }
    return null;
  }
}
