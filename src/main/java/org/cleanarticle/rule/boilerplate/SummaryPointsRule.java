package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The points of a box above the text that sums it up: {@code Key points}, and two or three
 * sentences in a list. They say what the story says and read as well as it does, so only the
 * heading and that they stand together tells them from its first paragraphs.
 */
public final class SummaryPointsRule implements Rule {
  private static final String NAME = "summary-point";

  /** In lines, from the headline to the heading. */
  private static final int REACH = 30;

  private static final int FEWEST = 2;
  private static final int MOST = 8;

  /** In characters. */
  private static final int SHORTEST_POINT = 20;

  private static final int LONGEST_POINT = 160;

  /** The same where no blank line tells the last point from the first paragraph. */
  private static final int LONGEST_OF_RUN = 110;

  /** A paragraph: behind it the text has begun, and a list may well be its own. */
  private static final int PARAGRAPH = 160;

  /** In words, of who has written the points. */
  private static final int LONGEST_NOTE = 6;

  private final Vocabulary vocabulary;

  public SummaryPointsRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int headline = soFar.headline();
    if (headline < 0) {
      return List.of();
    }
    int end = Math.min(soFar.lines().size() - FEWEST, headline + REACH);
    for (int i = headline + 1; i < end; i++) {
      if (isHead(i, soFar)) {
        return points(i, soFar);
      }
      if (soFar.isFree(i) && soFar.shapes().shape(i).length() >= PARAGRAPH) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isHead(int i, Labelling soFar) {
    return !soFar.line(i).isMeta()
        && vocabulary.names("summary-heads").containsKey(soFar.shapes().folded(i));
  }

  private List<Mark> points(int head, Labelling soFar) {
    int first = head + 1;
    if (isNote(first, soFar)) {
      first++;
    }
    boolean list = soFar.page().isBuilt();
    boolean parted = list || isParted(first, soFar);
    int to = first;
    while (to < soFar.lines().size()
        && to - first <= MOST
        && isPoint(to, parted ? LONGEST_POINT : LONGEST_OF_RUN, soFar)
        && (to == first || !parted || !list && !soFar.line(to).afterBlank() || isItem(to, soFar))) {
      to++;
    }
    if (to - first < FEWEST || to - first > MOST || list && !isItem(first, soFar)) {
      return List.of();
    }
    to = goesOn(to, soFar) ? to + 2 : to;
    List<Mark> marks = new ArrayList<>();
    for (int i = head; i < to; i++) {
      if (soFar.isFree(i)) {
        marks.add(soFar.whole(i, Label.TEASER, NAME));
      }
    }
    return marks;
  }

  /** Whether a second heading of the box and one more point follow: {@code What's next?}. */
  private boolean goesOn(int i, Labelling soFar) {
    return i + 1 < soFar.lines().size()
        && vocabulary.names("summary-second-heads").containsKey(soFar.shapes().folded(i))
        && isPoint(i + 1, LONGEST_POINT, soFar);
  }

  private static boolean isPoint(int i, int longest, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(i);
    return soFar.isFree(i)
        && shape.length() >= SHORTEST_POINT
        && shape.length() <= longest
        && shape.beginsUpper();
  }

  /** Who has written the points: {@code AI-assisted summary}. */
  private static boolean isNote(int i, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.words() <= LONGEST_NOTE && !shape.endsSentence();
  }

  private static boolean isItem(int i, Labelling soFar) {
    return soFar.line(i).markup().tag().equals("li");
  }

  /** Whether blank lines part the paragraphs that follow. */
  private static boolean isParted(int from, Labelling soFar) {
    int to = Math.min(soFar.lines().size(), from + MOST + 2);
    for (int i = from + 1; i < to; i++) {
      if (soFar.line(i).afterBlank()) {
        return true;
      }
    }
    return false;
  }
}
