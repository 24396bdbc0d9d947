package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.FieldLines;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Other articles below a line that announces them, each with its title, its date and the sentence
 * that sums it up: such sentences read as the story does. Linear: each line is looked at once.
 */
public final class TeaserRunRule implements Rule {
  private static final String RULE = "related-dated";

  /** In words, of the line that announces them. */
  private static final int LONGEST_LABEL = 6;

  private static final int FEWEST_TITLE_WORDS = 3;

  /** In characters, of a title. */
  private static final int LONGEST_TITLE = 160;

  /** In characters, of a summary. */
  private static final int LONGEST = 400;

  private static final int FEWEST = 2;

  private final FieldLines lines;

  public TeaserRunRule(Vocabulary vocabulary) {
    lines = new FieldLines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      if (isLabel(i, soFar)) {
        int end = end(i + 1, soFar);
        for (int k = i + 1; k < end; k++) {
          if (soFar.isFree(k)) {
            marks.add(soFar.whole(k, Label.RELATED, RULE));
          }
        }
        i = Math.max(i, end - 1);
      }
    }
    return marks;
  }

  private static boolean isLabel(int line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return soFar.is(line, Label.RELATED) && shape.words() <= LONGEST_LABEL && !shape.endsSentence();
  }

  /** Behind the last of several teasers from a line on; 0 if there are none. */
  private int end(int from, Labelling soFar) {
    int teasers = 0;
    int at = from;
    while (true) {
      int next = behindTeaser(at, soFar);
      if (next < 0) {
        return teasers >= FEWEST ? at : 0;
      }
      teasers++;
      at = next;
    }
  }

  /** Behind a title and a summary with a date about them; -1 if there are none. */
  private int behindTeaser(int from, Labelling soFar) {
    int at = from;
    boolean dated = false;
    boolean titled = false;
    while (at < soFar.lines().size()) {
      if (isDate(at, soFar)) {
        if (dated) {
          return -1;
        }
        dated = true;
      } else if (!titled && isTitle(at, soFar)) {
        titled = true;
      } else if (titled && isSummary(at, soFar)) {
        boolean below = !dated && at + 1 < soFar.lines().size() && isDate(at + 1, soFar);
        return dated ? at + 1 : below ? at + 2 : -1;
      } else {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private boolean isDate(int line, Labelling soFar) {
    return (soFar.isFree(line) || soFar.is(line, Label.DATE)) && lines.isDate(line, soFar);
  }

  private static boolean isTitle(int line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return soFar.isFree(line)
        && shape.words() >= FEWEST_TITLE_WORDS
        && shape.length() <= LONGEST_TITLE
        && !shape.endsColon();
  }

  private static boolean isSummary(int line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return soFar.isFree(line) && shape.isProse() && shape.length() <= LONGEST;
  }
}
