package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;

/**
 * A line that says word for word what an earlier line has said is a repeat. Short lines may come
 * twice in an honest text (Yes. No.), so they count only next to their copy. The head of a printed
 * page comes again on each with another number.
 */
public final class RepeatRule implements Rule {
  private static final int SHORT = 25;
  private static final int LONG = 120;
  private static final int FEWEST_HEAD_WORDS = 4;

  /** In characters of prose: entries of a list stand closer. */
  private static final int PAGE = 300;

  /** The same, between the headline and a paragraph that is one of the first. */
  private static final int HEAD = 300;

  private static final long NUMBERS = WordKind.NUMBER.bit() | WordKind.MIXED.bit();

  /** Keeps nothing from page to page. */
  public RepeatRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    LineGroups groups = soFar.shapes().groups();
    Map<List<Integer>, Integer> heads = new HashMap<>();
    int[] seen = new int[soFar.lines().size()];
    int headline = soFar.headline();
    for (Line line : soFar.lines()) {
      // What is no part of the article, a teaser or a hidden copy, does not say it first.
      if (line.isMeta() || soFar.isBoilerplate(line.index())) {
        continue;
      }
      if (isPageHead(line, soFar)) {
        Integer above = heads.put(withoutNumber(line, soFar), line.index());
        if (above != null
            && soFar.isFree(line.index())
            && soFar.shapes().prose(above, line.index()) >= PAGE) {
          marks.add(soFar.whole(line.index(), Label.REPEAT, "repeat-page-head"));
          continue;
        }
      }
      int first = groups.first(line.index());
      int before = seen[first] - 1;
      seen[first] = line.index() + 1;
      boolean empty = soFar.shapes().tokens(line.index()).size() == 0;
      if (before < 0 || empty || !soFar.isFree(line.index())) {
        continue;
      }
      boolean mayComeAgain =
          line.text().length() < SHORT || isBodyOfHtml(line) || areAsked(before, line, soFar);
      if (!mayComeAgain || before == line.index() - 1) {
        // What is said above the headline as well is said there for the sake of a box, unless it
        // stands far below and not among paragraphs: that is on every page.
        boolean above =
            before < headline
                && line.index() > headline
                && soFar.isFree(before)
                && (soFar.shapes().prose(headline, line.index()) < HEAD
                    || isBetweenParagraphs(line.index(), soFar));
        marks.add(soFar.whole(above ? before : line.index(), Label.REPEAT, "repeat"));
      }
    }
    return marks;
  }

  private static boolean isBetweenParagraphs(int line, Labelling soFar) {
    return line + 1 < soFar.lines().size()
        && soFar.shapes().isProse(line - 1)
        && soFar.shapes().isProse(line + 1);
  }

  /** {@code Fen Courier, 14 February 2023, 12}: several words, a year, and a number at the end. */
  private static boolean isPageHead(Line line, Labelling soFar) {
    int i = line.index();
    int[] words = soFar.tokens(i).words();
    return soFar.shapes().holdsAny(i, WordKind.YEAR.bit())
        && words.length >= FEWEST_HEAD_WORDS
        && line.text().length() <= LONG
        && (soFar.words().kinds(words[words.length - 1]) & NUMBERS) != 0;
  }

  private static List<Integer> withoutNumber(Line line, Labelling soFar) {
    int[] words = soFar.tokens(line.index()).words();
    return Arrays.stream(words, 0, words.length - 1).boxed().toList();
  }

  /**
   * Several people are asked the same, one behind the other: each time another answer stands below
   * the question.
   */
  private static boolean areAsked(int before, Line line, Labelling soFar) {
    String text = line.text();
    return text.charAt(text.length() - 1) == '?'
        && text.length() < LONG
        && isAnswered(before, soFar)
        && isAnswered(line.index(), soFar);
  }

  private static boolean isAnswered(int question, Labelling soFar) {
    int answer = question + 1;
    return answer < soFar.lines().size()
        && soFar.isFree(answer)
        && soFar.shapes().shape(answer).isProse();
  }

  /** In HTML copies have been told by their runs; a label or an ingredient may come again. */
  private static boolean isBodyOfHtml(Line line) {
    return line.markup().container() >= 0 && line.text().length() < LONG;
  }
}
