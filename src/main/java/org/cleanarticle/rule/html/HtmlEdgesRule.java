package org.cleanarticle.rule.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Hint;
import org.cleanarticle.rule.body.BodySums;
import org.cleanarticle.rule.body.SoftWords;
import org.cleanarticle.rule.head.BylineNames;

/**
 * Cuts head and tail of an article in HTML, once the other rules have claimed its fields: before
 * the first paragraph only what stands in its container and reads like text stays, and behind the
 * last sentence nothing but the last lines of the same container. What is left then is the body.
 */
public final class HtmlEdgesRule implements Rule {
  private static final int FIRST_PARAGRAPH = 60;
  private static final int LAST_SENTENCE = 30;

  /** Shorter ones above the text sum it up in points. */
  private static final int LONG_SENTENCE = 80;

  private static final int SHORTEST = 15;
  private static final int SHORTEST_LAST = 12;
  private static final int LABEL = 45;
  private static final int LIST_ITEM = 30;
  private static final double LINKED = .3;
  private static final double LARGE_FOOT = .35;
  private static final double LARGE_NOTES = .15;
  private static final double LARGE_CERTAIN_FOOT = .5;
  private static final int LONGEST_FOOT = 700;
  private static final int LONG_LABEL = 40;

  /** Two words of a kind, as {@link SoftWords} counts them. */
  private static final double ENOUGH_WORDS = .6;

  private static final double ONE_WORD = 1 / 3.0;
  private static final double CERTAIN = 1;

  /** From this length on three words are needed. */
  private static final int PARAGRAPH = 200;

  /** What stands at the foot has hardly ever two words of the headline. */
  private static final int HEADLINE_WORDS = 2;

  private static final double END = .85;
  private static final double MOST_OF_TEXT = .5;
  private static final int LONGEST_ADDRESS = 6;
  private static final double LONGEST_TEASER = 200;
  private static final double LONG_TAIL = .12;

  /** What stands only behind an article. */
  private static final Set<Label> TAIL =
      EnumSet.of(
          Label.RELATED,
          Label.COMMENTS,
          Label.TAGS,
          Label.AUTHOR_NOTE,
          Label.SIGN_UP,
          Label.SHARE,
          Label.LEGAL);

  private final Vocabulary vocabulary;
  private final HtmlLines lines;
  private static final List<WordKind> FOOT_WORDS =
      List.of(WordKind.SOFT_AUTHOR, WordKind.SOFT_PITCH, WordKind.SOFT_LEGAL);

  public HtmlEdgesRule(Vocabulary vocabulary, BodySums sums) {
    this.vocabulary = vocabulary;
    lines = new HtmlLines(vocabulary, sums);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    if (!soFar.page().isBuilt()) {
      return List.of();
    }
    BlockTree tree = soFar.blocks(vocabulary);
    List<Mark> marks = new ArrayList<>();
    List<Integer> article = article(tree, soFar, marks);
    for (HtmlLines.Foreign foreign : lines.foreign(article, tree, soFar)) {
      marks.add(soFar.whole(foreign.line(), Label.INSIDE_BODY, foreign.rule()));
    }
    for (int line : article) {
      marks.add(soFar.whole(line, bodyLabel(line, tree), "html-article"));
    }
    return marks;
  }

  /** The free lines between head and tail, whose marks are added. */
  List<Integer> article(BlockTree tree, Labelling soFar, List<Mark> marks) {
    List<Integer> free = new ArrayList<>();
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      if (soFar.isFree(i)) {
        free.add(i);
      }
    }
    int from = cutAtNotes(free, head(free, tree, soFar, marks), tree, soFar, marks);
    return free.subList(from, tail(free, from, tree, soFar, marks));
  }

  private static Label bodyLabel(int line, BlockTree tree) {
    if (tree.isHeading(line)) {
      return Label.SUBHEADING;
    }
    return tree.isListItem(line) ? Label.LIST_ITEM : Label.BODY;
  }

  /** Marks the head; position among the free lines of the first paragraph. */
  private int head(List<Integer> free, BlockTree tree, Labelling soFar, List<Mark> marks) {
    int first = 0;
    while (first < free.size() && !isParagraph(free.get(first), tree)) {
      first++;
    }
    if (first == free.size()) {
      return 0;
    }
    int body = tree.kind(tree.flow(free.get(first)));
    List<Integer> head = free.subList(0, first);
    List<Integer> doubtful =
        head.stream().filter(i -> !isOpening(i, body, tree) && isProse(i, tree)).toList();
    Set<Integer> certain = lines.certain(doubtful, soFar);
    for (int line : head) {
      if (isOpening(line, body, tree) || certain.contains(line)) {
        marks.add(soFar.whole(line, bodyLabel(line, tree), "html-article"));
      } else {
        marks.add(soFar.whole(line, Label.BEFORE_BODY, "html-head"));
      }
    }
    return first;
  }

  /**
   * Who wrote it and what the outlet earns by it may stand above the text as well as below it; the
   * position of the first paragraph behind such notes.
   */
  private int cutAtNotes(
      List<Integer> free, int from, BlockTree tree, Labelling soFar, List<Mark> marks) {
    double all = 0;
    for (int k = from; k < free.size(); k++) {
      all += tree.worth(free.get(k));
    }
    BylineNames authors = new BylineNames(soFar);
    double lost = 0;
    int cut = from;
    for (int k = from; k < free.size(); k++) {
      int line = free.get(k);
      lost += tree.worth(line);
      boolean note =
          !speaksOfHeadline(line, soFar)
              && (isFoot(footWords(line, tree), tree.length(line)) || authors.areToldOf(line));
      if (!note && (tree.worth(line) > 0 || tree.length(line) > LONG_LABEL)
          || lost > LARGE_NOTES * all) {
        break;
      }
      cut = note ? k + 1 : cut;
    }
    for (int k = from; k < cut; k++) {
      marks.add(soFar.whole(free.get(k), Label.BEFORE_BODY, "html-head-note"));
    }
    return cut;
  }

  private static boolean isParagraph(int line, BlockTree tree) {
    return tree.worth(line) >= FIRST_PARAGRAPH && !tree.isHeading(line);
  }

  /** Whether a line reads like text and stands in a container of the body's kind. */
  private static boolean isOpening(int line, int body, BlockTree tree) {
    return tree.kind(tree.flow(line)) == body && readsLikeText(line, tree);
  }

  /** Whether it is prose, though a heading or in a box of its own: how some sites open a text. */
  private static boolean isProse(int line, BlockTree tree) {
    return tree.shape(line).isProse()
        && tree.length(line) >= LONG_SENTENCE
        && tree.linkShare(line) <= LINKED
        && !isField(line, tree);
  }

  private static boolean readsLikeText(int line, BlockTree tree) {
    int length = tree.length(line);
    boolean linked = tree.linkShare(line) > LINKED;
    if (linked && !(tree.isSentences(line) && length >= FIRST_PARAGRAPH) || isField(line, tree)) {
      return false;
    }
    if (tree.isHeading(line)) {
      return length > SHORTEST && !tree.tag(line).equals("h1");
    }
    boolean words =
        tree.shape(line).endsSentence() || tree.tag(line).equals("p") && length >= LABEL;
    return length >= SHORTEST && words || tree.isListItem(line) && length > LIST_ITEM;
  }

  private static boolean isField(int line, BlockTree tree) {
    Set<Hint> hints = tree.hints(tree.container(line));
    return hints.contains(Hint.BYLINE) || hints.contains(Hint.DATE);
  }

  /** Marks the tail; position among the free lines behind the body's last. */
  private int tail(
      List<Integer> free, int from, BlockTree tree, Labelling soFar, List<Mark> marks) {
    int marker = cutAtMarker(free, from, tree, soFar);
    drop(free, marker, free.size(), "html-behind-foot", soFar, marks);
    int end = cutAtFoot(free, from, marker, tree, soFar);
    drop(free, end, marker, "html-foot", soFar, marks);
    int last = end - 1;
    while (last > from && !isSentence(free.get(last), tree)) {
      last--;
    }
    double rest = 0;
    double all = 0;
    for (int k = from; k < end; k++) {
      all += tree.length(free.get(k));
      rest += k > last ? tree.length(free.get(k)) : 0;
    }
    int to = end;
    if (rest <= LONG_TAIL * all && last >= from) {
      int body = tree.flow(free.get(last));
      to = last + 1;
      for (int k = last + 1; k < end; k++) {
        if (belongs(free.get(k), body, tree)) {
          marks.add(soFar.whole(free.get(k), bodyLabel(free.get(k), tree), "html-article"));
        }
      }
    }
    drop(free, to, end, "html-tail", soFar, marks);
    return to;
  }

  /** Marks those of the free lines that no mark was made for yet. */
  private static void drop(
      List<Integer> free, int from, int to, String rule, Labelling soFar, List<Mark> marks) {
    for (int k = from; k < to; k++) {
      marks.add(soFar.whole(free.get(k), Label.AFTER_BODY, rule));
    }
  }

  /**
   * Who wrote it, what to subscribe to, what the lawyers want: lines that speak of such things
   * stand at the very end. Read from the end upwards, up to the first line that does not.
   */
  private int cutAtFoot(List<Integer> free, int from, int end, BlockTree tree, Labelling soFar) {
    double all = 0;
    for (int k = from; k < end; k++) {
      all += tree.worth(free.get(k));
    }
    double lost = 0;
    int cut = end;
    for (int k = end - 1; k > from; k--) {
      int line = free.get(k);
      double foot = speaksOfHeadline(line, soFar) ? 0 : footWords(line, tree);
      lost += tree.worth(line);
      if (lost > (foot == CERTAIN ? LARGE_CERTAIN_FOOT : LARGE_FOOT) * all) {
        break;
      }
      if (isFoot(foot, tree.length(line))) {
        cut = k;
      } else if (tree.worth(line) > 0 || tree.length(line) > LONG_LABEL) {
        break;
      }
    }
    return cut;
  }

  /** Whether a line is about the story: one about an offer or a law case has words of a foot. */
  private static boolean speaksOfHeadline(int line, Labelling soFar) {
    int headline = soFar.headline();
    return headline >= 0 && soFar.shapes().content().countCommon(headline, line) >= HEADLINE_WORDS;
  }

  /** How much a line speaks of what stands at the foot, 0 to 1. */
  private double footWords(int line, BlockTree tree) {
    if (tree.length(line) >= LONGEST_FOOT) {
      return 0;
    }
    double most = 0;
    for (WordKind kind : FOOT_WORDS) {
      most = Math.max(most, SoftWords.share(kind, tree.shapes(), line));
    }
    boolean contact = tree.text(line).indexOf('@') >= 0;
    if (contact
        && tree.shape(line).words() <= LONGEST_ADDRESS
        && tree.text(line).indexOf(' ') < 0) {
      return CERTAIN;
    }
    return contact ? Math.min(1, most + ONE_WORD) : most;
  }

  /** Whether a line speaks enough of it: a paragraph of the story may well use such words too. */
  private static boolean isFoot(double footWords, int length) {
    return footWords >= (length < PARAGRAPH ? ENOUGH_WORDS : CERTAIN);
  }

  /** A line that other rules took for the foot of an article ends it, but only near its end. */
  private int cutAtMarker(List<Integer> free, int from, BlockTree tree, Labelling soFar) {
    double all = 0;
    for (int k = from; k < free.size(); k++) {
      all += tree.worth(free.get(k));
    }
    double seen = 0;
    for (int k = from; k + 1 < free.size(); k++) {
      seen += tree.worth(free.get(k));
      if (seen > END * all) {
        for (int i = free.get(k) + 1; i < free.get(k + 1); i++) {
          // A line that is nothing but a link is an inset: the text may well go on behind it.
          boolean heading = tree.linkShare(i) < .5;
          if (heading
              && (tree.flow(i) == tree.flow(free.get(k)) || isOver(free, k, tree))
              && soFar.label(i).filter(TAIL::contains).isPresent()
              && isPhrase(i, soFar)
              && !(isInset(i, tree, soFar) && goesOn(free.get(k), free.get(k + 1), tree))) {
            return k + 1;
          }
        }
      }
    }
    return free.size();
  }

  /**
   * Whether no more than teasers follows, and no paragraph in the block that holds this one and
   * most of the text.
   */
  private static boolean isOver(List<Integer> free, int k, BlockTree tree) {
    int flow = tree.flow(free.get(k));
    double all = 0;
    double own = 0;
    for (int i = 0; i < free.size(); i++) {
      double worth = tree.worth(free.get(i));
      boolean inFlow = tree.flow(free.get(i)) == flow;
      if (i > k && (inFlow && worth > 0 || worth > LONGEST_TEASER)) {
        return false;
      }
      all += worth;
      own += inFlow ? worth : 0;
    }
    return own > MOST_OF_TEXT * all;
  }

  /** Whether a line may also be set into a text, as a bare "Related" above a list is not. */
  private static boolean isInset(int line, BlockTree tree, Labelling soFar) {
    return soFar.is(line, Label.SIGN_UP)
        || soFar.is(line, Label.RELATED) && tree.length(line) > LABEL && !tree.isHeading(line);
  }

  /** Whether a paragraph of sentences beside the last one follows, and speaks of no such things. */
  private boolean goesOn(int last, int next, BlockTree tree) {
    return tree.flow(next) == tree.flow(last)
        && tree.isSentences(next)
        && tree.linkShare(next) <= LINKED
        && footWords(next, tree) == 0;
  }

  /** Whether a line was known by its words, not by its markup. */
  private static boolean isPhrase(int line, Labelling soFar) {
    return KnownRules.isPhrase(soFar.marks(line).get(0).rule());
  }

  private static boolean isSentence(int line, BlockTree tree) {
    return tree.worth(line) >= LAST_SENTENCE && !tree.isHeading(line);
  }

  private static boolean belongs(int line, int body, BlockTree tree) {
    if (tree.isListItem(line) || tree.shape(line).endsSentence()) {
      return true;
    }
    return !tree.isHeading(line)
        && tree.flow(line) == body
        && tree.length(line) >= SHORTEST_LAST
        && tree.linkShare(line) < .5;
  }
}
