package org.cleanarticle.rule.html;

import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.WordRuns;
import org.cleanarticle.page.Hint;

/**
 * A passage set in large letters goes, with whose words they are, where the text holds all of it
 * too; one that the text does not hold is part of it. Linear in the text.
 */
final class PullQuotes {
  private static final int RUN = 4;

  /** In runs: more than chance gives. */
  private static final int LEAST = 2;

  /** In runs, with what may be printed behind the passage: whose words they are. */
  private static final int NAME = 3;

  private final ArticleDraft draft;
  private final BlockTree tree;

  private PullQuotes(ArticleDraft draft) {
    this.draft = draft;
    tree = draft.tree();
  }

  static void apply(ArticleDraft draft) {
    new PullQuotes(draft).apply();
  }

  private void apply() {
    boolean[] set = new boolean[tree.size()];
    boolean any = false;
    for (int c = 0; c < tree.size(); c++) {
      int up = tree.parent(c);
      boolean named = tree.hints(c).contains(Hint.PULL_QUOTE);
      set[c] = named || up >= 0 && set[up];
      any |= named;
    }
    if (!any) {
      return;
    }
    WordRuns said = new WordRuns(RUN);
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      int c = tree.container(i);
      if (draft.isIn(i) && (c < 0 || !set[c])) {
        said.addAll(words(i));
      }
    }
    for (int c = 0; c < tree.size(); c++) {
      int up = tree.parent(c);
      if (set[c] && (up < 0 || !set[up]) && saysNothingNew(c, said)) {
        for (int i = tree.from(c); i < tree.to(c); i++) {
          draft.drop(i, Label.REPEAT, "html-pull-quote");
        }
      }
    }
  }

  /** Whether a container holds a passage of the text, and nothing else but a name. */
  private boolean saysNothingNew(int container, WordRuns said) {
    boolean told = false;
    for (int i = tree.from(container); i < tree.to(container); i++) {
      if (draft.isIn(i)) {
        int[] words = words(i);
        int runs = Math.max(0, words.length - RUN + 1);
        int fresh = said.addAll(words);
        told |= runs - fresh >= LEAST;
        if (fresh > NAME) {
          return false;
        }
      }
    }
    return told;
  }

  private int[] words(int line) {
    return tree.shapes().tokens(line).words();
  }
}
