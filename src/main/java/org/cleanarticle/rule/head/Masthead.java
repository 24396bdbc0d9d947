package org.cleanarticle.rule.head;

import java.util.Arrays;
import java.util.BitSet;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;

/**
 * The lines around the headline, where an article's byline and dates stand. Without a headline they
 * are those before the first paragraph.
 */
public final class Masthead {
  /** How many lines above and below a headline belong to it. */
  private static final int ABOVE = 6;

  private static final int BELOW = 30;

  /** The same of a copy below the article, where it is one title of many. */
  private static final int BESIDE_COPY = 2;

  /**
   * In characters. A standfirst may be a paragraph, and a byline stand under the first of the body.
   */
  private static final int PROSE = 700;

  /** A shorter line is not a paragraph, even if it ends as a sentence does. */
  private static final int PARAGRAPH = 100;

  private final Labelling labelling;

  /** The lines of the headline and its copies, in order. */
  private int[] headlines = {};

  /** Whether the headline is known, not the place where one would stand. */
  private boolean known;

  private final boolean[] held;

  private Masthead(Labelling labelling) {
    this.labelling = labelling;
    this.held = new boolean[labelling.lines().size()];
  }

  static Masthead of(Labelling labelling) {
    Masthead masthead = new Masthead(labelling);
    LineGroups groups = labelling.shapes().groups();
    BitSet copies = new BitSet();
    for (Mark mark : labelling.all(Label.HEADLINE)) {
      int copy = groups.first(labelling.text(mark));
      if (copy != LineGroups.NONE) {
        copies.set(copy);
      }
    }
    BitSet headlines = new BitSet();
    int first = labelling.firstVisible();
    int firstProse = -1;
    for (int i = first; i < labelling.lines().size(); i++) {
      if (labelling.is(i, Label.HEADLINE) || copies.get(groups.first(i))) {
        headlines.set(i);
      }
      if (firstProse < 0 && isParagraph(labelling, i)) {
        firstProse = i;
      }
    }
    masthead.known = !headlines.isEmpty();
    if (!masthead.known && first < labelling.lines().size()) {
      headlines.set(firstProse < 0 ? first : Math.max(first, firstProse - ABOVE));
    }
    masthead.headlines = headlines.stream().toArray();
    for (int headline : masthead.headlines) {
      masthead.hold(headline);
    }
    return masthead;
  }

  /** Whether a line stands so near a headline that it may hold the byline or a date. */
  boolean holds(int line) {
    return held[line];
  }

  /** How many lines under the nearest headline a line stands, negative above it. */
  int distance(int line) {
    int at = Arrays.binarySearch(headlines, line);
    int next = at < 0 ? -at - 1 : at;
    int above = next == 0 ? Integer.MAX_VALUE : line - headlines[next - 1];
    int below = next == headlines.length ? Integer.MIN_VALUE : line - headlines[next];
    return above <= -(long) below ? above : below;
  }

  /** Whether there is a headline; if not, distances are those from where one would stand. */
  boolean isKnown() {
    return known;
  }

  /** Whether a line is a paragraph: dates and names in it are what it tells, not what it is. */
  public static boolean isParagraph(Labelling labelling, int line) {
    LineShape shape = labelling.shapes().shape(line);
    return shape.length() >= PARAGRAPH && shape.isProse() && shape.function() > 0
        || shape.length() >= 3 * PARAGRAPH;
  }

  private void hold(int headline) {
    int printed = labelling.headline();
    boolean later =
        printed >= 0
            && headline > printed
            && labelling.shapes().prose(printed + 1, headline) >= PROSE
            && !opensProse(labelling, labelling.line(headline));
    int above = later ? BESIDE_COPY : ABOVE;
    for (int i = headline; i >= labelling.firstVisible() && above >= 0; i--) {
      held[i] = true;
      above -= labelling.is(i, Label.SHARE) ? 0 : 1;
    }
    int end = Math.min(held.length, headline + (later ? BESIDE_COPY + 1 : BELOW));
    for (int i = headline + 1; i < end && labelling.shapes().prose(headline + 1, i) < PROSE; i++) {
      held[i] = true;
    }
  }

  /** Whether prose follows a line soon, as it does where an article begins. */
  static boolean opensProse(Labelling labelling, Line line) {
    int to = Math.min(labelling.lines().size(), line.index() + ABOVE + ABOVE);
    return labelling.shapes().prose(line.index() + 1, to) >= PROSE / 2;
  }

  /** Whether prose goes before a line, as it does where an article is told or over already. */
  static boolean followsProse(Labelling labelling, Line line) {
    int from = Math.max(0, line.index() - ABOVE - ABOVE);
    return labelling.shapes().prose(from, line.index()) >= PROSE / 2;
  }
}
