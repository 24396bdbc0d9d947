package org.cleanarticle.rule.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.BodyKinds;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Markup;

/**
 * Which lines of one page are the body: the best run of lines is the body's region, and inside it a
 * line stays if its sum is above zero, or not far below and its neighbours stay. So each removed
 * line has a reason, its heaviest clue. Last, the region is held against itself: where something
 * else begins in it, the story has ended, see {@link StoryEnd}.
 */
final class BodyChoice {
  /** Between two lines that stay, a line stays down to this sum, in log-odds. */
  private static final double BETWEEN = -0.8;

  /** Right between two paragraphs, a sentence stays down to this sum. */
  private static final double AMONG = -3;

  /** In a list behind a colon a line stays down to this sum. */
  private static final double LISTED = -1.5;

  /** The sum of a line that stands for its form only. */
  private static final double ENTRY = .5;

  private static final int LONGEST_LIST = 20;

  /** A heading with so much of it in links is that of another article. */
  private static final double LINKED = .5;

  /** A line with so much of it in links is one. */
  private static final double ALL_LINKED = .9;

  /** Fewer words are no title. */
  private static final int FEWEST_TITLE_WORDS = 4;

  /** The least sum of a paragraph with a dateline. */
  private static final double OPENING = 2;

  /** The sum of a paragraph that is no doubt body. */
  private static final double SURE = .5;

  private static final String HEADING = "body-heading";

  private final Labelling soFar;
  private final BodyWeights weights;
  private final Set<String> labels;
  private final double[][] rows;
  private final double[] sums;

  private final EdgeSentences sentences;
  private final InsetHeadings headings;
  private final LoneWords words;
  private BodyRegion region;

  /** Where the run begins by its sums; what stands above it opens the story. */
  private final int first;

  /** Behind the last line that its sum alone makes the region's, or that {@link Further} adds. */
  private int last;

  /** Which lines of the region are body, by an earlier rule or by this one. */
  private final boolean[] body;

  /** Of each line that nothing but its form or place makes body, the rule that says so. */
  private final String[] forms;

  private List<Gap> gaps;

  /**
   * @param rows the clues of each line, see {@link Clues#measure}
   * @param symbols of measures
   * @param labels what stands before the titles of other articles
   */
  BodyChoice(
      Labelling soFar,
      BodyWeights weights,
      double[][] rows,
      Set<String> symbols,
      Set<String> labels) {
    this.soFar = soFar;
    this.weights = weights;
    this.labels = labels;
    this.rows = rows;
    sums = new double[rows.length];
    forms = new String[rows.length];
    for (int i = soFar.firstVisible(); i < rows.length; i++) {
      sums[i] = rows[i] == null ? 0 : weights.of(rows[i]).sum(rows[i]);
    }
    // Whatever stands about it, a story opens with its dateline; a teaser names no agency.
    for (Mark dateline : soFar.all(Label.DATELINE)) {
      int line = dateline.line();
      boolean agency = line >= soFar.firstVisible() && soFar.text(dateline).indexOf('(') >= 0;
      sums[line] = agency ? Math.max(sums[line], OPENING) : sums[line];
    }
    raise(ItemRuns.in(soFar, rows, sums, symbols), ItemRuns.RULE);
    raise(Entries.in(soFar, rows, sums), Entries.RULE);
    raise(ShortHeadings.in(soFar, rows, sums), HEADING);
    raise(LoneParagraph.in(soFar, sums), LoneParagraph.RULE);
    sentences = new EdgeSentences(soFar, rows, sums);
    headings = new InsetHeadings(soFar, rows, sentences.usualCapitals());
    words = new LoneWords(soFar);
    BodyRegion best = BodyRegion.of(sums, soFar);
    int to = best.to() > best.from() ? closing(best.to()) : best.to();
    last = best.to();
    int from = best.from();
    while (from < best.to()
        && from > soFar.firstVisible()
        && (sentences.isOpening(from - 1) || sentences.isLead(from - 1))) {
      from--;
    }
    first = best.from();
    if (from < best.to() && headings.asksFirst(from - 1, to)) {
      from--;
    }
    region = CutTexts.without(new BodyRegion(from, to), soFar);
    body = new boolean[rows.length];
    choose(region.from());
  }

  /** Where the sentences end that close the story behind a line of it. */
  private int closing(int from) {
    int to = sentences.behindInset(from);
    while (to < rows.length && sentences.goesOn(to)) {
      to++;
    }
    return to;
  }

  /** Tells which lines of the region are body, from one on. */
  private void choose(int from) {
    for (int i = from; i < region.to(); i++) {
      body[i] = soFar.isFree(i) ? stays(i) : soFar.label(i).orElseThrow().isBody();
    }
    gaps = Gap.of(body);
  }

  /**
   * Goes on with what stands behind the region, as far as no gap in it is rather the end. Behind
   * boxes a paragraph or two weigh little: the gaps before them tell more.
   *
   * @return whether the region has become longer
   */
  private boolean goesOn(StoryEnd storyEnd) {
    BodyRegion near = region;
    int to = near.from() == near.to() ? near.to() : Further.behind(near.to(), soFar, sums);
    BodyRegion further = CutTexts.without(new BodyRegion(near.from(), closing(to)), soFar);
    if (further.to() <= near.to()) {
      return false;
    }
    last = to;
    region = further;
    choose(near.to());
    int end = storyEnd.ofFurther(endClues(), gaps, near.to());
    if (end < region.to()) {
      Arrays.fill(body, Math.max(end, near.to()), region.to(), false);
      region = new BodyRegion(near.from(), Math.max(end, near.to()));
      gaps = Gap.of(body);
    }
    return region.to() > near.to();
  }

  /** What stands for its form or place needs no other clue; the first to tell is its reason. */
  private void raise(BitSet lines, String rule) {
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      forms[i] = forms[i] == null ? rule : forms[i];
      sums[i] = sums[i] <= 0 ? ENTRY : sums[i];
    }
  }

  /** The gaps in the region, before one of them is found to end the story. */
  List<Gap> gaps() {
    return gaps;
  }

  /** What tells of each gap whether it ends the story. */
  List<double[]> endClues() {
    return gaps.isEmpty() ? List.of() : new EndClues(soFar, rows, sums, body, gaps).measure();
  }

  List<Mark> marks(StoryEnd storyEnd) {
    List<double[]> clues = endClues();
    int last = storyEnd.of(clues);
    if (last < 0 && goesOn(storyEnd)) {
      clues = endClues();
    }
    int end = last < 0 ? region.to() : gaps.get(last).from();
    int doubtful = storyEnd.doubtful(clues, last);
    String behind = last < 0 ? "" : behind(last, clues.get(last), last == doubtful);
    int sure = doubtful < 0 ? end : gaps.get(doubtful).from();
    BitSet resumed = new Resumption(soFar, rows, sums, headings).behind(end);
    List<Mark> marks = new ArrayList<>();
    for (int i = soFar.firstVisible(); i < rows.length; i++) {
      if (!soFar.isFree(i)) {
        continue;
      }
      if (resumed.get(i)) {
        marks.add(soFar.whole(i, BodyKinds.of(i, soFar), Resumption.RULE));
      } else if (i >= end && i < region.to()) {
        marks.add(soFar.whole(i, Label.AFTER_BODY, behind));
      } else {
        boolean inDoubt = i >= sure && i < end && body[i];
        marks.add(soFar.whole(i, label(i), inDoubt ? KnownRules.BODY_IN_DOUBT : rule(i)));
      }
    }
    return marks;
  }

  /** Why what stands behind the end is not body. */
  private String behind(int last, double[] clues, boolean inDoubt) {
    if (OtherStory.begins(gaps.get(last), clues, body, soFar)) {
      return KnownRules.BODY_OTHER_STORY;
    }
    return inDoubt ? KnownRules.BODY_END_IN_DOUBT : "body-story-end";
  }

  private Label label(int i) {
    if (i < region.from()) {
      return Label.BEFORE_BODY;
    }
    if (i >= region.to()) {
      return Label.AFTER_BODY;
    }
    return body[i] ? BodyKinds.of(i, soFar) : Label.INSIDE_BODY;
  }

  private boolean stays(int i) {
    if (isTeaser(i)
        || LabelledTitle.is(soFar, i, labels)
        || isLinkAlone(i, soFar)
        || EntryClock.is(soFar.line(i).text())) {
      return false;
    }
    boolean before = stronglyBody(neighbour(i, -1));
    boolean after = stronglyBody(neighbour(i, 1));
    return sums[i] > 0
        || isListedBehindColon(i)
        || isLeadIn(i)
        || isAmongParagraphs(i)
        || isMarkedHeading(i)
        || isHeadingBehindInset(i)
        || isQuotedHeading(i)
        || stronglyBody(i - 1) && words.isReply(i)
        || i < first
        || i >= last && (sentences.isClosing(i) || sentences.isSigned(i))
        || before && after && sums[i] > BETWEEN
        || (before || after) && sentences.isPlain(i);
  }

  /** Whether it is the title of another article, right under the heading that announces it. */
  private boolean isTeaser(int i) {
    return i > 0
        && soFar.is(i - 1, Label.RELATED)
        && soFar.shapes().shape(i - 1).length() <= InsetHeadings.LONGEST_LABEL
        && Clue.RUN_OF_TITLES.in(rows[i]) > 0
        && !soFar.shapes().shape(i).isProse();
  }

  /** Whether it is a link to another article and nothing else, where the page marks links. */
  static boolean isLinkAlone(int i, Labelling soFar) {
    Markup markup = soFar.line(i).markup();
    return markup.linkShare() > ALL_LINKED
        && !markup.tag().equals("li")
        && soFar.shapes().shape(i).words() >= FEWEST_TITLE_WORDS
        && !soFar.page().isBuilt();
  }

  /** Whether it is marked as a heading and opens a part of the text. */
  private boolean isMarkedHeading(int i) {
    Markup markup = soFar.line(i).markup();
    return BodyKinds.isHeading(markup.tag())
        && markup.linkShare() < LINKED
        && stronglyBody(neighbour(i, 1))
        && hasNoSoftWord(i);
  }

  /** Whether it is a subheading behind what is set into the text, right above a paragraph. */
  private boolean isHeadingBehindInset(int i) {
    return i + 1 < region.to()
        && soFar.isFree(i + 1)
        && sums[i + 1] > SURE
        && soFar.shapes().isProse(i + 1)
        && (stronglyBody(i - 1) && headings.isSmall(i)
            || headings.isBehindInset(i) && headings.reads(i)
            || headings.isBelowTitles(i));
  }

  /** Whether it is a heading in quotation marks above a paragraph. */
  private boolean isQuotedHeading(int i) {
    return i + 1 < region.to()
        && (stronglyBody(i + 1) || stronglyBody(neighbour(i, 1)))
        && words.isHeading(i, region.to());
  }

  /** Whether it stands in a list that a line of the body announces with a colon. */
  private boolean isListedBehindColon(int i) {
    if (sums[i] <= LISTED || !isItem(i)) {
      return false;
    }
    int k = neighbour(i, -1);
    for (int n = 0; n < LONGEST_LIST && k >= region.from() && isItem(k); n++) {
      k = neighbour(k, -1);
    }
    return k >= region.from() && stronglyBody(k) && soFar.shapes().shape(k).endsColon();
  }

  /** Whether it announces a list of the body. */
  private boolean isLeadIn(int i) {
    return soFar.shapes().shape(i).endsColon()
        && hasNoSoftWord(i)
        && i + 1 < region.to()
        && stronglyBody(i + 1)
        && soFar.shapes().shape(i + 1).bullet();
  }

  /** Whether it is a sentence right between two paragraphs, where nothing is set into the text. */
  private boolean isAmongParagraphs(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return sums[i] > AMONG
        && shape.endsSentence()
        && shape.beginsUpper()
        && shape.words() >= 4
        && i > 0
        && i + 1 < rows.length
        && soFar.isFree(i - 1)
        && soFar.isFree(i + 1)
        && stronglyBody(i - 1)
        && stronglyBody(i + 1)
        && hasNoSoftWord(i);
  }

  private boolean isItem(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return !shape.isProse() && !shape.endsColon() && shape.words() >= 2 && hasNoSoftWord(i);
  }

  private boolean stronglyBody(int i) {
    return i >= region.from() && i < region.to() && sums[i] > 0;
  }

  /** The next open line on one side; furniture set into the text does not part neighbours. */
  private int neighbour(int i, int step) {
    int k = i + step;
    while (k >= region.from() && k < region.to() && !soFar.isFree(k)) {
      k += step;
    }
    return k;
  }

  private boolean hasNoSoftWord(int i) {
    return SoftWords.none(rows[i]);
  }

  private String rule(int i) {
    if (i < region.from() || i >= region.to()) {
      return "body-region";
    }
    if (body[i] && forms[i] != null) {
      return forms[i];
    }
    if (!body[i] && isLinkAlone(i, soFar)) {
      return "body-link-alone";
    }
    if (!body[i] && LabelledTitle.is(soFar, i, labels)) {
      return LabelledTitle.RULE;
    }
    return body[i] && sums[i] <= 0 && isHeadingBehindInset(i)
        ? HEADING
        : weights.rule(rows[i], body[i]);
  }
}
