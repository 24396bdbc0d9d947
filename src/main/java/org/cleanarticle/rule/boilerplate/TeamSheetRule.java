package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;

/**
 * The facts under the report of a match: who played, who scored, who whistled. Two team sheets near
 * each other are the sign, lines of nothing but names, {@code Marr; Nolan, Kite (Lusk 70), Fosu};
 * what stands right beside them behind a key, {@code Booked: Kite.}, belongs to them. Linear.
 */
public final class TeamSheetRule implements Rule {
  private static final String RULE = "body-team-sheet";

  private static final int LONGEST = 700;
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_FACT = 300;

  /** A side has more, but a sheet may group some in brackets. */
  private static final int FEWEST_NAMES = 8;

  /** In words. */
  private static final int LONGEST_NAME = 4;

  private static final double SHARE = .8;

  /** The sheets of the two sides stand at most so many lines apart. */
  private static final int NEAR = 4;

  private static final String PARTS = ",;–—";

  /** Those and what may be one. */
  private static final String SIGNS = PARTS + "-";

  /** Keeps nothing from page to page. */
  public TeamSheetRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    int story = -1;
    int last = -1;
    int end = soFar.lines().size();
    for (int i = soFar.firstVisible(); i < end; i++) {
      if (!isSheet(i, soFar)) {
        story = story < 0 && soFar.isFree(i) && soFar.shapes().isProse(i) ? i : story;
        continue;
      }
      if (story >= 0 && last >= 0 && i - last <= NEAR) {
        i = addRun(last, soFar, marks);
        last = -1;
      } else {
        last = i;
      }
    }
    return marks;
  }

  /** Marks the lines of a run in which two sheets stand; the last of them. */
  private static int addRun(int sheet, Labelling soFar, List<Mark> marks) {
    int from = sheet;
    while (from > soFar.firstVisible() && isFact(from - 1, soFar)) {
      from--;
    }
    int to = sheet;
    while (to < soFar.lines().size()
        && (isSheet(to, soFar) || isFact(to, soFar) || isKey(to - 1, soFar))) {
      if (soFar.isFree(to)) {
        marks.add(soFar.whole(to, Label.LIST_ITEM, RULE));
      }
      to++;
    }
    for (int i = from; i < sheet; i++) {
      marks.add(soFar.whole(i, Label.LIST_ITEM, RULE));
    }
    if (isHeading(from - 1, soFar)) {
      marks.add(soFar.whole(from - 1, Label.SUBHEADING, RULE));
    }
    return to - 1;
  }

  /** {@code Match details}, right under the last paragraph. */
  private static boolean isHeading(int line, Labelling soFar) {
    if (line <= soFar.firstVisible() || !soFar.isFree(line)) {
      return false;
    }
    LineShape shape = soFar.shapes().shape(line);
    return shape.length() <= LONGEST_KEY
        && shape.beginsUpper()
        && !shape.endsSentence()
        && soFar.isFree(line - 1)
        && soFar.shapes().isProse(line - 1);
  }

  /** {@code Booked: Kite, Wray.}, or its key alone. */
  private static boolean isFact(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    int colon = text.indexOf(':');
    return soFar.isFree(line)
        && text.length() <= LONGEST_FACT
        && colon > 1
        && colon <= LONGEST_KEY
        && !soFar.shapes().shape(line).allCapitals()
        && (colon + 1 == text.length() || text.charAt(colon + 1) == ' ');
  }

  private static boolean isKey(int line, Labelling soFar) {
    return soFar.shapes().shape(line).endsColon() && isFact(line, soFar);
  }

  /** Whether a line is a list of names, with a key before it or none. */
  private static boolean isSheet(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    if (text.length() > LONGEST
        || soFar.tokens(line).size() < FEWEST_NAMES
        || !soFar.isFree(line)
        || !mayHaveParts(text)) {
      return false;
    }
    int names = 0;
    int parts = 0;
    for (int from = behindKey(text); from < text.length(); ) {
      int to = from;
      while (to < text.length() && !isPart(text, to)) {
        to++;
      }
      parts++;
      names += isName(text, from, to) ? 1 : 0;
      from = to + 1;
    }
    return names >= FEWEST_NAMES && names >= SHARE * parts;
  }

  /** Most lines are short of signs that part so many names, which is sooner seen than read. */
  private static boolean mayHaveParts(String text) {
    int signs = 0;
    for (int i = 0; i < SIGNS.length(); i++) {
      char sign = SIGNS.charAt(i);
      for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        signs++;
      }
    }
    return signs + 1 >= FEWEST_NAMES;
  }

  private static int behindKey(String text) {
    int colon = text.indexOf(':');
    return colon >= 0 && colon <= LONGEST_KEY ? colon + 1 : 0;
  }

  /** A hyphen parts names only with spaces around it. */
  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return PARTS.indexOf(c) >= 0
        || c == '-'
            && at > 0
            && at + 1 < text.length()
            && text.charAt(at - 1) == ' '
            && text.charAt(at + 1) == ' ';
  }

  /** A word or a few behind a capital, with minutes, marks and the substitute behind them. */
  private static boolean isName(String text, int from, int to) {
    int begin = from;
    while (begin < to && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    if (begin == to || !Character.isUpperCase(text.charAt(begin))) {
      return false;
    }
    int words = 0;
    for (int i = begin; i < to && text.charAt(i) != '('; i++) {
      boolean starts = i == begin || text.charAt(i - 1) == ' ';
      words += starts && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return words <= LONGEST_NAME;
  }
}
