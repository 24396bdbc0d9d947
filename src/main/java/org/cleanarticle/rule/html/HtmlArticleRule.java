package org.cleanarticle.rule.html;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.rule.head.Titles;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;

/**
 * Chooses the article in an HTML page and says why everything else is not: furniture by its names,
 * what lies outside of the article's container, links, foreign boxes. What may be headline, byline
 * or date above the body stays free for the rules that know them. Plain text is left alone.
 *
 * <p>Linear in the page: a fixed number of passes over its blocks and containers.
 */
public final class HtmlArticleRule implements Rule {
  /** The reason of what does not stand in the article's container. */
  static final String OUTSIDE = "html-outside-article";

  private static final int LEAST_IN_METADATA = 600;
  private static final double SMALL_PART = .35;

  /** With less than this left the first reading was too strict. */
  private static final int TOO_LITTLE = 250;

  private static final int ENOUGH = 200;

  /** So many times another article is looked for where the titles speak of something else. */
  private static final int READINGS = 3;

  private static final int REPEATABLE = 25;
  private static final int LONG_REPEAT = 120;

  private final Vocabulary vocabulary;
  private final Bylines bylines;
  private final Dates dates;

  public HtmlArticleRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
    dates = new Dates(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    if (!soFar.page().isBuilt()) {
      return List.of();
    }
    BlockTree tree = soFar.blocks(vocabulary);
    MetadataBody given = new MetadataBody(soFar);
    int title = title(soFar);
    ArticleDraft draft = read(tree, given, false, null, title, soFar);
    int length = draft.length();
    if (length < TOO_LITTLE) {
      ArticleDraft second = read(tree, given, true, null, title, soFar);
      if (second.length() > 2 * length && second.length() > ENOUGH) {
        draft = second;
      }
    }
    draft = onTitle(draft, tree, given, title, soFar);
    List<Mark> marks = new ArrayList<>();
    boolean elsewhere = bodyInMetadata(draft, given, soFar, marks);
    HeadZone head = new HeadZone(soFar, draft, bylines, dates);
    marks.addAll(marks(draft, head, elsewhere, soFar));
    return marks;
  }

  /**
   * Where the draft does not speak of what the page's titles name, the one that does, if there is
   * such: what else stands on the page is then read without it, and with less faith in names.
   */
  private static ArticleDraft onTitle(
      ArticleDraft first, BlockTree tree, MetadataBody given, int title, Labelling soFar) {
    TitleMatter matter = new TitleMatter(soFar);
    if (!matter.isMissedBy(first)) {
      return first;
    }
    for (boolean loose : new boolean[] {false, true}) {
      boolean[] off = new boolean[tree.lines()];
      ArticleDraft last = first;
      for (int k = 0; k < READINGS; k++) {
        for (int i = tree.firstLine(); i < off.length; i++) {
          off[i] |= last.isIn(i);
        }
        last = read(tree, given, loose, off, title, soFar);
        if (matter.isMetBy(last)) {
          return last;
        }
      }
    }
    return first;
  }

  /**
   * Marks the body that stands in the metadata; true if it is taken, because the page itself shows
   * but a small part of it: the rest would be fetched by a script.
   */
  private static boolean bodyInMetadata(
      ArticleDraft draft, MetadataBody given, Labelling soFar, List<Mark> marks) {
    boolean taken =
        given.length() >= LEAST_IN_METADATA && draft.length() < SMALL_PART * given.length();
    for (int line : given.lines()) {
      marks.add(
          taken
              ? soFar.whole(line, Label.BODY, "html-body-in-metadata")
              : soFar.whole(line, Label.METADATA, "metadata " + MetadataBody.KEY));
    }
    return taken;
  }

  private static ArticleDraft read(
      BlockTree tree,
      MetadataBody given,
      boolean loose,
      boolean[] off,
      int title,
      Labelling soFar) {
    ArticleDraft draft = new ArticleDraft(tree);
    ContainerMarks.apply(draft, loose);
    for (int i = tree.firstLine(); off != null && i < off.length; i++) {
      if (off[i]) {
        draft.drop(i, "html-off-title");
      }
    }
    int root = ArticleRoot.of(draft, given.container(draft, soFar), title);
    outside(draft, SplitBody.parts(draft, root));
    repeats(draft, soFar);
    LongCopies.apply(draft);
    PullQuotes.apply(draft);
    LinkBlocks.apply(draft);
    TeaserCards.apply(draft);
    SignatureVote.apply(draft);
    OtherArticles.apply(draft, soFar);
    return draft;
  }

  /** The first main heading that is the title that the metadata give, -1 if none is. */
  private static int title(Labelling soFar) {
    Titles titles = Titles.of(soFar);
    for (Line line : soFar.lines()) {
      if (line.markup().tag().equals("h1")
          && titles.fromMetadata()
          && titles.likeness(line) >= Titles.SAME) {
        return line.index();
      }
    }
    return -1;
  }

  private static void outside(ArticleDraft draft, List<Integer> parts) {
    BlockTree tree = draft.tree();
    boolean[] inside = new boolean[tree.lines()];
    for (int part : parts) {
      for (int i = tree.from(part); i < tree.to(part); i++) {
        inside[i] = true;
      }
    }
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      if (!inside[i]) {
        draft.drop(i, OUTSIDE);
      }
    }
  }

  /**
   * Pages that carry a second copy of the article for another device. A question or a label may
   * well come again, so short lines are copies only in a run of such.
   */
  private static void repeats(ArticleDraft draft, Labelling soFar) {
    BlockTree tree = draft.tree();
    LineGroups groups = soFar.shapes().groups();
    int[] seen = new int[tree.lines()];
    int[] copyOf = new int[tree.lines()];
    List<Integer> in = new ArrayList<>();
    for (int i = tree.firstLine(); i < tree.lines(); i++) {
      if (draft.isIn(i)) {
        int first = groups.first(i);
        copyOf[in.size()] = seen[first] - 1;
        in.add(i);
        seen[first] = seen[first] == 0 ? in.size() : seen[first];
      }
    }
    for (int k = 0; k < in.size(); k++) {
      int length = tree.length(in.get(k));
      boolean inRun = isRun(copyOf, k - 1) || k + 1 < in.size() && isRun(copyOf, k);
      if (copyOf[k] >= 0 && length >= REPEATABLE && (length >= LONG_REPEAT || inRun)) {
        draft.drop(in.get(k), Label.REPEAT, "html-repeat");
      }
    }
  }

  /** Whether the lines at {@code k} and behind it are copies of two lines in a row. */
  private static boolean isRun(int[] copyOf, int k) {
    return k >= 0 && copyOf[k] >= 0 && copyOf[k + 1] == copyOf[k] + 1;
  }

  private static List<Mark> marks(
      ArticleDraft draft, HeadZone head, boolean elsewhere, Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    int first = draft.firstIn();
    int last = draft.lastIn();
    for (int i = draft.tree().firstLine(); i < draft.tree().lines(); i++) {
      if (!elsewhere && draft.isIn(i) || head.holds(i)) {
        continue;
      }
      Label place =
          i < first ? Label.BEFORE_BODY : i >= last ? Label.AFTER_BODY : Label.INSIDE_BODY;
      Label label = draft.label(i) == null ? place : draft.label(i);
      String reason = draft.isIn(i) ? "html-body-in-metadata" : draft.reason(i);
      marks.add(soFar.whole(i, label, reason));
    }
    return marks;
  }
}
