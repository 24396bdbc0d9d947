package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;

/**
 * A line that ends with who took the picture is its caption, however much like a sentence it is;
 * one that was announced as a caption is one too, one that is numbered, one in brackets, and the
 * copy of one without its credit.
 */
public final class CaptionRule implements Rule {
  /** In characters, of a caption that the line above announces. */
  private static final int LONGEST_ANNOUNCED = 300;

  /** In characters, of the words above a caption that say it is one. */
  private static final int LONGEST_KEY = 25;

  /** In characters, of what a picture shows, told in a sentence. */
  private static final int LONGEST_DESCRIPTION = 160;

  /** In characters, of a copy. */
  private static final int SHORTEST = 20;

  private static final String RULE = "caption-credited";
  private static final String BRACKETED = "caption-bracketed";
  private static final String NUMBERED = "caption-numbered";

  /** In words; fewer are what is heard, {@code [Applause]}. */
  private static final int FEWEST_BRACKETED = 3;

  /** In characters. */
  private static final int LONGEST_NUMBERED = 600;

  private static final int MOST_DIGITS = 2;

  /** What stands between the number and the caption, a space behind it. */
  private static final String BEHIND_NUMBER = ":.|–—-";

  private final PictureCredits credits;
  private final Set<String> figureWords;

  /** The words that stand alone above the description of a picture. */
  private final Set<String> labels;

  public CaptionRule(Vocabulary vocabulary) {
    credits = new PictureCredits(vocabulary);
    figureWords = vocabulary.words("figure-words");
    labels = vocabulary.words("picture-labels");
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (Line line : soFar.lines()) {
      boolean credited =
          !line.isMeta()
              && soFar.isFree(line.index())
              && (credits.end(line.text())
                  || credits.endWithHouse(line.text()) && isNotListed(line.index(), soFar));
      if (credited) {
        marks.add(soFar.whole(line.index(), Label.CAPTION, RULE));
      } else if (isBracketed(line, soFar)) {
        marks.add(soFar.whole(line.index(), Label.CAPTION, BRACKETED));
      } else if (!line.isMeta() && soFar.isFree(line.index()) && isNumbered(line.text())) {
        marks.add(soFar.whole(line.index(), Label.CAPTION, NUMBERED));
      }
      int above = line.index() - 1;
      if (!credited
          && above >= soFar.firstVisible()
          && soFar.isFree(line.index())
          && line.text().length() <= LONGEST_ANNOUNCED
          && soFar.is(above, Label.CAPTION)
          && isOpen(soFar.line(above).text())) {
        marks.add(soFar.whole(line.index(), Label.CAPTION, "caption-announced"));
      }
      if ((credited || soFar.is(line.index(), Label.CAPTION))
          && above >= soFar.firstVisible()
          && soFar.isFree(above)
          && isCopy(soFar.line(above).text(), line.text())) {
        marks.add(soFar.whole(above, Label.CAPTION, RULE));
      }
      if (credited || soFar.is(line.index(), Label.CAPTION)) {
        described(line.index(), soFar, marks);
      }
    }
    return marks;
  }

  /** Whether no line beside it ends in brackets: lists of links name their papers so. */
  private static boolean isNotListed(int line, Labelling soFar) {
    boolean above = line > soFar.firstVisible() && soFar.line(line - 1).text().endsWith(")");
    int below = line + 1;
    return !above && !(below < soFar.lines().size() && soFar.line(below).text().endsWith(")"));
  }

  /**
   * {@code Image ¶ |A ferry at its berth.| ¶ The ferry in May.Credit...Eva Marin}: what readers who
   * see no picture are told stands between the word for it and its caption, in a block of its own.
   */
  private void described(int caption, Labelling soFar, List<Mark> marks) {
    int above = caption - 1;
    int word = caption - 2;
    if (word >= soFar.firstVisible()
        && soFar.isFree(above)
        && soFar.line(word).afterBlank()
        && isRightBelow(above, soFar)
        && isRightBelow(caption, soFar)
        && labels.contains(soFar.line(word).text().toLowerCase(Locale.ROOT))
        && isDescription(above, soFar)) {
      marks.add(soFar.whole(above, Label.CAPTION, "caption-described"));
    }
  }

  /** In HTML a blank line stands between any two. */
  private static boolean isRightBelow(int line, Labelling soFar) {
    return !soFar.line(line).afterBlank() || soFar.line(line).markup().container() >= 0;
  }

  private static boolean isDescription(int line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return shape.endsSentence()
        && shape.sentences() == 0
        && !shape.quoted()
        && shape.length() <= LONGEST_DESCRIPTION;
  }

  /** Whether a caption, or who took the picture, is yet to come: {@code Image caption,}. */
  private static boolean isOpen(String text) {
    return text.length() <= LONGEST_KEY && text.endsWith(",");
  }

  /** Converters set what stands for a picture in brackets: {@code [The ferry at its berth]}. */
  private static boolean isBracketed(Line line, Labelling soFar) {
    String text = line.text();
    int last = text.length() - 1;
    return !line.isMeta()
        && last > SHORTEST
        && text.charAt(0) == '['
        && text.indexOf(']') == last
        && text.charAt(1) != ' '
        && PictureCredits.ENDS.indexOf(text.charAt(last - 1)) < 0
        && line.markup().tag().isEmpty()
        && soFar.isFree(line.index())
        && soFar.shapes().shape(line.index()).words() >= FEWEST_BRACKETED
        && soFar.shapes().shape(line.index()).sentences() == 0;
  }

  /**
   * {@code Figure 2: The locks of the canal}, {@code Abb. 3 – …}, and not {@code Figure 2 shows}.
   */
  private boolean isNumbered(String text) {
    int end = PictureCredits.wordEnd(text, 0);
    int from = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    from += from < text.length() && text.charAt(from) == ' ' ? 1 : 0;
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    int sign = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
    return to > from
        && to - from <= MOST_DIGITS
        && sign + 2 < text.length()
        && text.length() <= LONGEST_NUMBERED
        && BEHIND_NUMBER.indexOf(text.charAt(sign)) >= 0
        && text.charAt(sign + 1) == ' '
        && figureWords.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a caption was printed above without its credit, as for readers who see no picture. */
  private static boolean isCopy(String above, String caption) {
    return above.length() > SHORTEST
        && above.length() < caption.length()
        && caption.startsWith(above);
  }
}
