package org.cleanarticle.rule.html;

import java.util.BitSet;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.lexicon.SentenceEnd;

/**
 * The kind of container (tag and classes) that carries most of the prose is the body's, and with it
 * those that carry a good part. Blocks in containers of other kinds are boxes set into the body or
 * stand at its ends, and need better reasons to stay. What is set as code is the text's own, and so
 * are the questions of an interview, which many a page sets as a kind of their own.
 */
final class SignatureVote {
  private static final double MAJORITY = .6;
  private static final double GOOD_PART = .25;
  private static final double LARGE_BOX = .25;
  private static final int LITTLE_PROSE = 60;
  private static final int LEAST_AT_HEAD = 100;
  private static final int LONG_HEADING = 120;

  /** Fewer questions are those of a poll, or titles of other articles. */
  private static final int FEWEST_QUESTIONS = 3;

  /** The share of questions in what an interviewer says. */
  private static final double MOSTLY = .75;

  private final ArticleDraft draft;
  private final BlockTree tree;
  private final double[] worth;
  private final double[] box;
  private double total;

  private SignatureVote(ArticleDraft draft) {
    this.draft = draft;
    tree = draft.tree();
    worth = draft.worth();
    box = tree.sums(worth);
    for (double each : worth) {
      total += each;
    }
  }

  static void apply(ArticleDraft draft) {
    new SignatureVote(draft).apply();
  }

  private void apply() {
    BitSet winners = winners();
    if (winners.isEmpty()) {
      return;
    }
    int first = -1;
    int last = -1;
    boolean[] holdsWinner = new boolean[tree.size()];
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      if (draft.isIn(i) && winners.get(tree.kind(tree.flow(i)))) {
        first = first < 0 ? i : first;
        last = i;
        for (int c = tree.container(i); c >= 0 && !holdsWinner[c]; c = tree.parent(c)) {
          holdsWinner[c] = true;
        }
      }
    }
    BitSet asking = asking(first, last);
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      int kind = tree.kind(tree.flow(i));
      boolean asks = i > first && i < last && asking.get(kind);
      if (draft.isIn(i) && !winners.get(kind) && !asks) {
        judge(i, first, last, holdsWinner);
      }
    }
  }

  /** The kinds of container that hold questions, one after the other between the answers. */
  private BitSet asking(int first, int last) {
    int[] lines = new int[tree.kinds()];
    int[] questions = new int[tree.kinds()];
    for (int i = first; i < last; i++) {
      if (draft.isIn(i)) {
        String text = tree.text(i);
        int kind = tree.kind(tree.flow(i));
        lines[kind]++;
        questions[kind] += SentenceEnd.isQuestion(text.charAt(text.length() - 1)) ? 1 : 0;
      }
    }
    BitSet asking = new BitSet();
    for (int kind = 0; kind < lines.length; kind++) {
      if (questions[kind] >= FEWEST_QUESTIONS && questions[kind] >= MOSTLY * lines[kind]) {
        asking.set(kind);
      }
    }
    return asking;
  }

  /** The kinds of container that carry the body; none if no kind carries most of it. */
  private BitSet winners() {
    double[] votes = new double[tree.kinds()];
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      if (draft.isIn(i)) {
        votes[tree.kind(tree.flow(i))] += worth[i];
      }
    }
    double most = 0;
    for (double each : votes) {
      most = Math.max(most, each);
    }
    BitSet winners = new BitSet();
    for (int kind = 0; kind < votes.length; kind++) {
      if (most > 0 && most >= MAJORITY * total && votes[kind] >= GOOD_PART * most) {
        winners.set(kind);
      }
    }
    return winners;
  }

  private void judge(int line, int first, int last, boolean[] holdsWinner) {
    int container = tree.flow(line);
    if (holdsWinner[container]) {
      if (line > last && worth[line] < LITTLE_PROSE) {
        draft.drop(line, "html-signature-vote");
      }
      return;
    }
    if (line > last) {
      draft.drop(line, "html-signature-vote");
    } else if (line < first) {
      if (worth[line] < LEAST_AT_HEAD) {
        draft.drop(line, "html-signature-vote");
      }
    } else if (!tree.tag(line).equals("pre") && isForeignBox(line, container, holdsWinner)) {
      draft.drop(line, "html-signature-vote");
    }
  }

  private boolean isForeignBox(int line, int container, boolean[] holdsWinner) {
    int top = container;
    while (tree.parent(top) >= 0 && !holdsWinner[tree.parent(top)]) {
      top = tree.parent(top);
    }
    boolean loneHeading = tree.isHeading(line) && tree.lengthOf(top) < LONG_HEADING;
    return tree.hasClass(top)
        && box[top] < LARGE_BOX * total
        && !loneHeading
        && !isAnnouncedQuote(top);
  }

  /** Whether the line above ends in a colon and announces what is quoted here. */
  private boolean isAnnouncedQuote(int container) {
    int above = tree.from(container) - 1;
    return tree.containerTag(container).equals("blockquote")
        && above >= tree.firstLine()
        && draft.isIn(above)
        && tree.shape(above).endsColon();
  }
}
