package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.PostSignature;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;
import org.cleanarticle.value.RelativeDates;

/**
 * What readers have written under an article: below a line that counts or invites comments, texts
 * that each stand under the name of their writer and the time: {@code Berta | 11.05.2016 10:52}, or
 * {@code owlet says:} over {@code May 11, 2016 at 5:23 am}. One such line may date the article or
 * another one; the second shows that it is a thread, or name and time right below the heading.
 *
 * <p>Linear: what is looked at below a line has a bound.
 */
public final class CommentThreadRule implements Rule {
  private static final String RULE = "comment-thread";

  /** In characters of prose: with less before it, a count of comments stands above the article. */
  private static final int STORY = 300;

  /** In characters of prose: with more before a copy of the headline, the story has been told. */
  private static final int TEASERS = 700;

  /** In characters, of the line over a comment. */
  private static final int LONGEST = 80;

  /** In characters, of a name on a line of its own, with a word such as {@code says:}. */
  private static final int LONGEST_NAME = 40;

  /** The title of a related article, which may be dated too, mostly has more. */
  private static final int MOST_NAME_WORDS = 4;

  /** How many lines below its heading a thread begins. */
  private static final int REACH = 8;

  /** How many lines one comment has at the most, the answers' buttons with it, */
  private static final int MOST_LINES = 25;

  /** and how many characters of prose. */
  private static final int MOST_PROSE = 2500;

  /** In letters beside the date: less is a joint, a weekday, a word such as {@code at}; */
  private static final int LEAST_BESIDE = 3;

  /** with more, the title of an article stands there too. */
  private static final int MOST_BESIDE = 34;

  private final Dates dates;
  private final RelativeDates relative;

  public CommentThreadRule(Vocabulary vocabulary) {
    dates = new Dates(vocabulary);
    relative = new RelativeDates(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int first = Math.max(soFar.headline(), soFar.firstVisible());
    List<Mark> marks = new ArrayList<>();
    for (int i = first; i < soFar.lines().size(); i++) {
      if (isHeadline(i, soFar) && soFar.shapes().prose(first, i) < TEASERS) {
        // The story begins here, and not at the page's title.
        first = i;
      }
      if (isHeading(soFar, i) && soFar.shapes().prose(first, i) >= STORY) {
        int start = start(soFar, first, i);
        int end = end(soFar, start, i);
        for (int k = start; k < end; k++) {
          if (soFar.isFree(k)) {
            marks.add(soFar.whole(k, Label.COMMENTS, RULE));
          }
        }
        i = Math.max(i, end - 1);
      }
    }
    return marks;
  }

  private static boolean isHeadline(int line, Labelling soFar) {
    return soFar.headline() >= 0
        && soFar.shapes().groups().first(line) == soFar.shapes().groups().first(soFar.headline());
  }

  /** A line that invites comments, a button to answer one, or a count, of comments or others. */
  private static boolean isHeading(Labelling soFar, int line) {
    return soFar.is(line, Label.COMMENTS) || soFar.is(line, Label.COUNTER);
  }

  /**
   * Where the thread begins that a heading stands in: a button to answer the first comment stands
   * below it. A caption has a date too, but no time.
   */
  private int start(Labelling soFar, int first, int heading) {
    for (int i = heading - 1; i > first && i >= heading - MOST_LINES; i--) {
      if (soFar.shapes().prose(i, heading) > MOST_PROSE) {
        break;
      }
      if (isHead(soFar, i) && isTimed(soFar.line(i).text())) {
        return soFar.shapes().prose(first, i) >= STORY ? i : heading;
      }
    }
    return heading;
  }

  /** Whether a line's date comes with a time, or counts from the time at which it was read. */
  private boolean isTimed(String text) {
    List<FoundDate> found = dates.find(text);
    return found.isEmpty() || found.get(0).date().hasTime();
  }

  /** Behind the last line of the thread that a heading stands in; 0 if there is none. */
  private int end(Labelling soFar, int start, int heading) {
    int heads = start < heading ? 1 : 0;
    int fewest = soFar.is(heading, Label.COMMENTS) && isFirst(soFar, heading + 2) ? 1 : 2;
    int last = start;
    int limit = Math.min(soFar.lines().size(), heading + 1 + REACH);
    for (int i = heading + 1; i < limit && soFar.shapes().prose(last, i) <= MOST_PROSE; i++) {
      if (isHead(soFar, i)) {
        heads += i > last + 1 || heads == 0 ? 1 : 0;
        last = i;
        limit = Math.min(soFar.lines().size(), i + 1 + MOST_LINES);
      }
    }
    return heads < fewest ? 0 : behindComment(soFar, last);
  }

  /** A name and the time right below the heading: then a single comment is one. */
  private boolean isFirst(Labelling soFar, int line) {
    return line < soFar.lines().size()
        && isHead(soFar, line)
        && isTimed(soFar.line(line).text())
        && isName(soFar, line - 1);
  }

  /** The last comment ends where the page goes on with something that is known. */
  private static int behindComment(Labelling soFar, int head) {
    int limit = Math.min(soFar.lines().size(), head + 1 + MOST_LINES);
    int i = head + 1;
    while (i < limit && (soFar.isFree(i) || isHeading(soFar, i) || soFar.is(i, Label.SHARE))) {
      i++;
    }
    return i;
  }

  /** Whether a line tells when, and it or the line above it who. */
  private boolean isHead(Labelling soFar, int line) {
    String text = soFar.line(line).text();
    if (!soFar.isFree(line)
        || text.length() > LONGEST
        || !soFar.holdsDigits(line)
        || soFar.shapes().shape(line).isProse()
        || isOfDateline(soFar, line)
        || PostSignature.mayBe(text)) {
      return false;
    }
    int beside = besideDate(text);
    return beside >= LEAST_BESIDE && beside <= MOST_BESIDE
        || beside >= 0 && beside < LEAST_BESIDE && isName(soFar, line - 1);
  }

  /** {@code NORDVIK | Wed May 15, 2013 3:27pm} above {@code NORDVIK (HNA) - The ferry ...}. */
  private static boolean isOfDateline(Labelling soFar, int line) {
    if (line + 1 == soFar.lines().size() || !soFar.shapes().isProse(line + 1)) {
      return false;
    }
    int[] head = soFar.tokens(line).words();
    int[] below = soFar.tokens(line + 1).words();
    return head.length > 0 && below.length > 0 && head[0] == below[0];
  }

  /** How many letters stand beside the date of a line; -1 if it holds none. */
  private int besideDate(String text) {
    List<FoundDate> found = dates.find(text);
    if (found.size() != 1) {
      return found.isEmpty() && relative.find(text).isPresent() ? 0 : -1;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean beside = i < found.get(0).start() || i >= found.get(0).end();
      letters += beside && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isName(Labelling soFar, int line) {
    LineShape shape = soFar.shapes().shape(line);
    return soFar.isFree(line)
        && shape.length() <= LONGEST_NAME
        && (shape.words() <= MOST_NAME_WORDS || shape.function() == 0 || shape.endsColon())
        && !shape.endsSentence()
        && !PostSignature.mayBe(soFar.line(line).text());
  }
}
