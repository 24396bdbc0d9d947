package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.PostSignature;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Dates;

/**
 * Posts of social networks that are set into an article: the line that signs one, its date where
 * that stands on a line of its own, and the text above. Of some 150 such texts none was body.
 */
public final class EmbeddedPostRule implements Rule {
  private static final String RULE = "embedded-post";

  /** In characters: a longer text is a paragraph of the article, and the post a picture. */
  private static final int LONGEST = 400;

  /** In lines, of a post that blank lines set apart, with its links and signature. */
  private static final int MOST_LINES = 8;

  /** In characters, of a date on a line of its own. */
  private static final int LONGEST_DATE = 30;

  private final Dates dates;

  public EmbeddedPostRule(Vocabulary vocabulary) {
    dates = new Dates(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      if (PostSignature.is(soFar.line(i).text())) {
        int to = isDate(i + 1, soFar) ? i + 2 : i + 1;
        for (int k = start(i, soFar); k < to; k++) {
          marks.add(soFar.whole(k, Label.EMBED, RULE));
        }
      }
    }
    return marks;
  }

  private boolean isDate(int line, Labelling soFar) {
    return line < soFar.lines().size()
        && soFar.isFree(line)
        && soFar.holdsDigits(line)
        && soFar.line(line).text().length() <= LONGEST_DATE
        && !dates.find(soFar.line(line).text()).isEmpty();
  }

  /** The first line of a post, whose text stands right above the signature, or above its links. */
  private static int start(int signature, Labelling soFar) {
    int first = soFar.firstVisible();
    int last = signature - 1;
    while (last > first && signature - last < MOST_LINES && isLink(last, soFar)) {
      last--;
    }
    if (last < first || !isText(last, LONGEST, soFar)) {
      return signature;
    }
    int start = last;
    int room = LONGEST - soFar.line(last).text().length();
    while (start > first
        && signature - start < MOST_LINES
        && !soFar.line(start).afterBlank()
        && isText(start - 1, room, soFar)) {
      start--;
      room -= soFar.line(start).text().length();
    }
    // Where no blank line ends it, any line above may be the story's.
    return soFar.line(start).afterBlank() ? start : last;
  }

  private static boolean isLink(int line, Labelling soFar) {
    return soFar.is(line, Label.EMBED) || soFar.is(line, Label.NAVIGATION);
  }

  private static boolean isText(int line, int longest, Labelling soFar) {
    return soFar.isFree(line) && soFar.line(line).text().length() <= longest;
  }
}
