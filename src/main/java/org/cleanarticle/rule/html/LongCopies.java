package org.cleanarticle.rule.html;

import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.WordRuns;

/**
 * Pages that carry the text a second time for their scripts may print it as one long block. A block
 * that says little that has not been said before it is a copy. Linear in the text: runs of words
 * are compared by their hashes.
 */
final class LongCopies {
  /** A shorter block is a paragraph, and may well say something again. */
  private static final int LONG = 2000;

  private static final int RUN = 6;
  private static final double NEARLY_ALL = .8;

  private final ArticleDraft draft;
  private final WordRuns said = new WordRuns(RUN);

  private LongCopies(ArticleDraft draft) {
    this.draft = draft;
  }

  static void apply(ArticleDraft draft) {
    BlockTree tree = draft.tree();
    int last = -1;
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      last = draft.isIn(i) && tree.length(i) >= LONG ? i : last;
    }
    LongCopies copies = new LongCopies(draft);
    for (int i = tree.firstLine(); i <= last; i++) {
      if (draft.isIn(i)) {
        copies.read(i);
      }
    }
  }

  private void read(int line) {
    BlockTree tree = draft.tree();
    int[] words = tree.shapes().tokens(line).words();
    int runs = Math.max(0, words.length - RUN + 1);
    int again = runs - said.addAll(words);
    if (tree.length(line) >= LONG && again >= NEARLY_ALL * runs) {
      draft.drop(line, Label.REPEAT, "html-long-copy");
    }
  }
}
