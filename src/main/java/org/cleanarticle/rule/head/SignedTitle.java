package org.cleanarticle.rule.head;

import org.cleanarticle.label.FieldLines;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.SentenceEnd;

/**
 * The title that stands above byline or date, where the page's own title, far above, says the same
 * in other words: pages have one for search engines and one for their readers.
 *
 * <p>On the tuning pages copied from browsers or taken as bare text eight of the nine headlines
 * that {@link #below} changes become right, and none that was right is lost.
 */
final class SignedTitle {
  /** In lines, from the page's title: nearer, what follows is its standfirst. */
  private static final int NEAREST = 8;

  /** In lines, from the title to what signs it: a standfirst and a section stand between. */
  private static final int REACH = 5;

  /** In content words. */
  private static final int FEWEST_COMMON = 2;

  private static final int FEWEST_WORDS = 5;

  /** In lengths of the page's title: longer is a standfirst, or has one in the same line. */
  private static final double LONGEST = 1.6;

  /** In words, of a line that the page's title holds: fewer may be the outlet's name. */
  private static final int FEWEST_WITHIN = 4;

  /** The share of such a line in the page's title, in characters. */
  private static final double LEAST_WITHIN = .4;

  /** In lines: a menu may stand between. */
  private static final int FARTHEST = 400;

  /** In paragraphs: behind them the story has begun. */
  private static final int MOST_PROSE = 2;

  private final FieldLines lines;

  SignedTitle(FieldLines lines) {
    this.lines = lines;
  }

  /** The line of that title; -1 if there is none, or the page's own stands there again. */
  int below(int title, Labelling soFar) {
    int prose = 0;
    for (int i = title + 1; i < soFar.lines().size() && prose < MOST_PROSE; i++) {
      if (soFar.shapes().groups().first(i) == soFar.shapes().groups().first(title)) {
        return -1;
      }
      if (i - title >= NEAREST && isTitle(i, title, soFar) && isSigned(i, soFar)) {
        return i;
      }
      LineShape shape = soFar.shapes().shape(i);
      prose += shape.isProse() && shape.length() > HeadlineClues.LONGEST ? 1 : 0;
    }
    return -1;
  }

  /**
   * The line above byline or date that the page's title holds whole, with the outlet's name before
   * or behind it; -1 if there is none.
   */
  int within(int title, Labelling soFar) {
    String whole = soFar.line(title).text();
    int end = Math.min(soFar.lines().size(), title + FARTHEST);
    for (int i = title + 1; i < end; i++) {
      String text = soFar.line(i).text();
      if (text.length() < whole.length()
          && soFar.shapes().shape(i).words() >= FEWEST_WITHIN
          && (whole.endsWith(text) || whole.startsWith(text))
          && text.length() >= LEAST_WITHIN * whole.length()
          && soFar.isFree(i)
          && (lines.isAny(i + 1, soFar) || lines.isAny(i - 1, soFar))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTitle(int line, int title, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return soFar.isFree(line)
        && shape.words() >= FEWEST_WORDS
        && shape.length() <= HeadlineClues.LONGEST
        && shape.length() <= LONGEST * soFar.shapes().shape(title).length()
        && soFar.shapes().content().countCommon(title, line) >= FEWEST_COMMON
        && !isStandfirst(soFar.line(line).text(), shape)
        && !lines.isAny(line, soFar);
  }

  /** A standfirst is a sentence; of titles those have a full stop that are two, however short. */
  private static boolean isStandfirst(String text, LineShape shape) {
    if (!shape.isProse()) {
      return false;
    }
    for (int i = 1; i + 2 < text.length(); i++) {
      boolean spaced = text.charAt(i + 1) == ' ' || text.charAt(i + 2) == ' ';
      if (spaced && SentenceEnd.isPlainStop(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSigned(int line, Labelling soFar) {
    for (int i = line + 1; i <= line + REACH; i++) {
      if (lines.isAny(i, soFar)) {
        return true;
      }
    }
    return false;
  }
}
