package org.cleanarticle.rule.html;

import java.util.BitSet;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.Familiar;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.rule.head.Titles;

/**
 * Whether a draft is the article that the page's titles name: it begins soon under the line that
 * prints the title, or its prose uses the title's words. Imprints, death notices and the dialogs of
 * an account do neither, however much of the page's prose they hold.
 */
final class TitleMatter {
  /** A title with fewer words of matter may well not be spoken of. */
  private static final int FEWEST_WORDS = 3;

  /** One word may be met by chance, or be the outlet's name. */
  private static final int CHANCE = 1;

  /** The share of the title's words that the prose must use, or two of them if that is more. */
  private static final double ENOUGH_WORDS = .2;

  /**
   * Lines between the printed title and the text: on pages seen, up to 13 stand before the right
   * one, and 38 or more before a wrong one that misses the title's words.
   */
  private static final int REACH = 25;

  /** Fewer paragraphs between the printed title and the text are a standfirst or key points. */
  private static final int FEWEST_PASSED = 3;

  /** As much prose is passed over, by the draft's own. */
  private static final double PASSED = .15;

  /** So many lines of prose tell what a draft is about. */
  private static final int AHEAD = 8;

  /** Prose with fewer names may well name nobody whom another part of its story names. */
  private static final int FEWEST_NAMES = 3;

  /** Of the names and words of another part of the same story twice as many are known. */
  private static final double FEW_NAMES = .07;

  private static final double FEW_WORDS = .1;

  private final Labelling soFar;
  private final ContentWords content;
  private final BitSet words = new BitSet();
  private final int size;

  TitleMatter(Labelling soFar) {
    this.soFar = soFar;
    content = soFar.shapes().content();
    for (Mark mark : soFar.all(Label.HEADLINE)) {
      if (soFar.line(mark.line()).isMeta()) {
        int[] title = soFar.shapes().words().read(soFar.text(mark)).words();
        for (int word : content.ofWords(title)) {
          words.set(word);
        }
      }
    }
    size = words.cardinality();
  }

  /**
   * Whether a draft hardly speaks of the title and stands far from where it is printed, or speaks
   * little of it and passes over a text that stands right under it.
   */
  boolean isMissedBy(ArticleDraft draft) {
    int above = linesUnderTitle(draft);
    return above > REACH && size >= FEWEST_WORDS && !speaks(draft)
        || above > 0 && passesOver(draft, above);
  }

  /** Whether a draft speaks of the title and stands near it. */
  boolean isMetBy(ArticleDraft draft) {
    int above = linesUnderTitle(draft);
    return above >= 0 && above <= REACH && speaks(draft);
  }

  private boolean speaks(ArticleDraft draft) {
    double enough = Math.max(CHANCE + 1, ENOUGH_WORDS * size);
    BlockTree tree = draft.tree();
    BitSet met = new BitSet();
    int count = 0;
    for (int i = tree.firstLine(); i < tree.lines() && count < enough; i++) {
      if (draft.isProse(i)) {
        for (int word : content.of(i)) {
          if (words.get(word) && !met.get(word)) {
            met.set(word);
            count++;
          }
        }
      }
    }
    return count >= enough;
  }

  /**
   * Whether a good deal of prose between the printed title and a draft is out for its place, and
   * the draft speaks of nothing that it has spoken of.
   */
  private boolean passesOver(ArticleDraft draft, int above) {
    BlockTree tree = draft.tree();
    double own = 0;
    int first = draft.firstProse();
    for (int i = first; i < tree.lines(); i++) {
      own += draft.isProse(i) ? tree.worth(i) : 0;
    }
    double passed = 0;
    int paragraphs = 0;
    for (int i = first - above; i < first; i++) {
      if (HtmlArticleRule.OUTSIDE.equals(draft.reason(i)) && tree.worth(i) > 0) {
        passed += tree.worth(i);
        paragraphs++;
      }
    }
    return paragraphs >= FEWEST_PASSED
        && passed >= PASSED * own
        && isForeign(draft, first - above, first);
  }

  private boolean isForeign(ArticleDraft draft, int title, int first) {
    BlockTree tree = draft.tree();
    Familiar familiar = new Familiar(soFar);
    for (int i = title; i < first; i++) {
      if (HtmlArticleRule.OUTSIDE.equals(draft.reason(i)) && tree.worth(i) > 0) {
        familiar.learn(i);
      }
    }
    double words = 0;
    int known = 0;
    int names = 0;
    int knownNames = 0;
    int lines = 0;
    for (int i = first; i < tree.lines() && lines < AHEAD; i++) {
      if (draft.isProse(i)) {
        int[] named = soFar.shapes().names(i);
        names += named.length;
        knownNames += familiar.knownNames(named);
        words += content.of(i).length;
        known += familiar.knownWords(content.of(i));
        lines++;
      }
    }
    return names >= FEWEST_NAMES && knownNames <= FEW_NAMES * names && known <= FEW_WORDS * words;
  }

  /**
   * How far above a draft's first prose the title is printed; -1 if it is not. What is wholly a
   * link only names the article in a list, and counts where no other line prints the title.
   */
  private int linesUnderTitle(ArticleDraft draft) {
    BlockTree tree = draft.tree();
    int first = draft.firstProse();
    Titles titles = Titles.of(soFar);
    int linked = -1;
    for (int i = first - 1; first < tree.lines() && i >= tree.firstLine(); i--) {
      if (titles.likeness(soFar.line(i)) >= Titles.SAME) {
        if (tree.linkShare(i) < 1) {
          return first - i;
        }
        linked = linked < 0 ? first - i : linked;
      }
    }
    return linked;
  }
}
