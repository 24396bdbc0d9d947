package org.cleanarticle.rule.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.BodyKinds;
import org.cleanarticle.label.FieldLines;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.label.Shapes;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * A text without dirt is left as it is: where behind the headline no line is known boilerplate and
 * nearly all is prose, all of it is body. What has been cleaned already passes through whole, with
 * its lists, its tables and its two-word paragraphs.
 */
public final class CleanTextRule implements Rule {
  /** Share of the characters that must be prose. */
  private static final double LEAST_PROSE = .8;

  /** So many lines in a row that look like titles are a list of other articles. */
  private static final int MOST_TITLES = 3;

  /** At the end of a text that has a headline so many are. */
  private static final int MOST_TITLES_AT_END = 1;

  /** How many lines may stand before the text, headline and byline included. */
  private static final int HEAD = 10;

  /** How far the first prose may stand behind the headline. */
  private static final int REACH = 6;

  /** A text of so few lines has no furniture that could be told from it. */
  private static final int TINY = 3;

  private final boolean bare;
  private final FieldLines lines;

  /**
   * @param bare for texts that have no headline and begin with a paragraph; else for what stands
   *     behind the headline
   */
  public CleanTextRule(boolean bare, Vocabulary vocabulary) {
    this.bare = bare;
    lines = new FieldLines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int first = soFar.firstVisible();
    if (!soFar.page().containers().isEmpty() || first >= soFar.lines().size()) {
      return List.of();
    }
    boolean few = bare && new FewLines(soFar).hold();
    if (bare
        && !few
        && (!soFar.shapes().shape(first).isProse() || isTitled(soFar, first) || isSigned(soFar))) {
      return List.of();
    }
    int start = bare ? first : start(soFar);
    int size = soFar.lines().size();
    Shapes shapes = soFar.shapes();
    int characters = 0;
    int titles = 0;
    for (int i = start; i < size; i++) {
      boolean boilerplate = soFar.isBoilerplate(i) || BodyChoice.isLinkAlone(i, soFar);
      titles = soFar.isFree(i) && looksLikeTitle(shapes.shape(i)) ? titles + 1 : 0;
      if (boilerplate || titles > MOST_TITLES) {
        return List.of();
      }
      // A list in a bare body is part of it, and no prose.
      characters += bare && shapes.shape(i).bullet() ? 0 : shapes.shape(i).length();
    }
    if (!bare && titles > MOST_TITLES_AT_END) {
      return List.of();
    }
    boolean tiny = few || !bare && size - soFar.firstVisible() <= TINY;
    boolean late = start < size && shapes.afterProse(start, 1) - start > REACH;
    if (characters == 0
        || !tiny
            && (late
                || start - soFar.firstVisible() > HEAD
                || shapes.prose(start, size) < LEAST_PROSE * characters)) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = start; i < size; i++) {
      if (soFar.isFree(i)) {
        marks.add(soFar.whole(i, BodyKinds.of(i, soFar), "clean-text"));
      }
    }
    return marks;
  }

  /**
   * Whether the first line, though it reads as prose, is a title with a byline or a date under it:
   * in a language without lists a title cannot be told from a paragraph by its words.
   */
  private static boolean isTitled(Labelling soFar, int first) {
    Shapes shapes = soFar.shapes();
    int next = first + 1;
    if (next >= soFar.lines().size()
        || !looksLikeTitle(shapes.shape(first))
        || shapes.shape(next).isProse()) {
      return false;
    }
    int[] words = soFar.tokens(next).words();
    boolean dated = words.length > 0 && soFar.words().is(words[0], WordKind.BYLINE_OPENER);
    for (int word : words) {
      dated |= soFar.words().is(word, WordKind.YEAR);
    }
    return dated;
  }

  /** Whether a byline stands in a line of its own near the top, as it does below a headline. */
  private boolean isSigned(Labelling soFar) {
    int first = soFar.firstVisible();
    for (int i = first; i < Math.min(soFar.lines().size(), first + HEAD); i++) {
      if (!soFar.shapes().isProse(i) && lines.isByline(i, soFar)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the headline, and behind the byline, the date and the standfirst under it. */
  private static int start(Labelling soFar) {
    int start = Math.max(soFar.headline() + 1, soFar.firstVisible());
    for (int i = start; i < Math.min(soFar.lines().size(), start + REACH); i++) {
      Optional<Label> label = soFar.label(i);
      if (label.isPresent() && label.get().kind() == Label.Kind.FIELD) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean looksLikeTitle(LineShape shape) {
    return shape.length() >= 25
        && shape.length() <= 140
        && !shape.endsSentence()
        && !shape.endsColon()
        && !shape.bullet()
        && shape.digits() < .1;
  }
}
