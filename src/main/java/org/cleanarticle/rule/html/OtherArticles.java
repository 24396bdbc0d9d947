package org.cleanarticle.rule.html;

import java.util.Set;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.Familiar;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.page.Hint;

/**
 * Pages that load one article behind another hold several. Behind the first, a main heading with a
 * byline or a date under it and prose behind them begins another one, or a main heading with prose
 * that speaks of nothing that has been spoken of; all that follows is no longer the page's own.
 */
final class OtherArticles {
  /** Worth of the prose that must stand before and behind the heading. */
  private static final int LEAST_PROSE = 300;

  /** How many lines under the heading the byline or the date may stand. */
  private static final int REACH = 6;

  /** How far up its name may stand. */
  private static final int NAME_REACH = 3;

  /** So many lines of prose behind the heading tell what it is about. */
  private static final int AHEAD = 8;

  /** Other articles name at least so many people and places. */
  private static final int FEWEST_NAMES = 3;

  /** And have hardly more of their words in common with the first. */
  private static final double MOST_KNOWN = .2;

  private final ArticleDraft draft;
  private final BlockTree tree;
  private final Labelling soFar;

  /** What the lines before {@code learned} have spoken of; read on from heading to heading. */
  private Familiar familiar;

  private int learned;

  /** The last of those lines that is prose, -1 if none is. */
  private int last = -1;

  private OtherArticles(ArticleDraft draft, Labelling soFar) {
    this.draft = draft;
    this.soFar = soFar;
    tree = draft.tree();
    learned = tree.firstLine();
  }

  static void apply(ArticleDraft draft, Labelling soFar) {
    new OtherArticles(draft, soFar).apply();
  }

  private void apply() {
    double behind = 0;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      behind += tree.worth(i);
    }
    double own = 0;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      behind -= tree.worth(i);
      if (own >= LEAST_PROSE && behind >= LEAST_PROSE && begins(i)) {
        for (int k = i; k < tree.lines(); k++) {
          draft.replace(k, KnownRules.HTML_OTHER_ARTICLE);
        }
        return;
      }
      own += draft.isIn(i) ? tree.worth(i) : 0;
    }
  }

  private boolean begins(int line) {
    return tree.hasMainHeading(line, line + 1)
        && hasProse(line)
        && (isCredited(line) || isForeign(line));
  }

  /**
   * Whether neither the heading nor the prose behind it speaks of what was spoken of before. One
   * that stands in the midst of the paragraphs is a sub-heading, whatever its element.
   */
  private boolean isForeign(int heading) {
    learn(heading);
    if (last < 0 || tree.flow(last) == tree.flow(heading)) {
      return false;
    }
    ContentWords content = soFar.shapes().content();
    if (familiar.knownWords(content.of(heading)) > 0) {
      return false;
    }
    int names = 0;
    double words = 0;
    int known = 0;
    int lines = 0;
    for (int i = heading + 1; i < tree.lines() && lines < AHEAD; i++) {
      if (tree.worth(i) > 0) {
        int[] named = soFar.shapes().names(i);
        if (familiar.knownNames(named) > 0) {
          return false;
        }
        names += named.length;
        words += content.of(i).length;
        known += familiar.knownWords(content.of(i));
        lines++;
      }
    }
    return names >= FEWEST_NAMES && known <= MOST_KNOWN * words;
  }

  private void learn(int heading) {
    familiar = familiar == null ? new Familiar(soFar) : familiar;
    for (; learned < heading; learned++) {
      if (draft.isIn(learned)) {
        familiar.learn(learned);
        last = tree.worth(learned) > 0 ? learned : last;
      }
    }
  }

  private boolean isCredited(int heading) {
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
  private boolean hasProse(int heading) {
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
