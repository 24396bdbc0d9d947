package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.SentenceEnd;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Captions of a text whose credit stands on a line of its own below them. One such line may as well
 * be the paragraph above a picture without a caption; where a page has several and most of them are
 * sentences and shorter than its paragraphs, they are captions, if at least two of them contain no
 * contractions. In HTML the figure holds both, and what stands above a lone credit is a paragraph.
 * The bounds were set by reading the tuning pages.
 */
public final class CaptionAboveCreditRule implements Rule {
  private static final String RULE = "caption-above-credit";

  /** In characters, of a caption. */
  private static final int SHORTEST = 40;

  private static final int LONGEST = 300;

  /** In characters, of a paragraph. */
  private static final int SHORTEST_PARAGRAPH = 60;

  private static final int FEWEST = 2;

  private final PictureCredits credits;
  private final Vocabulary vocabulary;

  public CaptionAboveCreditRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    credits = new PictureCredits(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Integer> above = new ArrayList<>();
    for (int i = soFar.firstVisible() + 1; i < soFar.lines().size(); i++) {
      if (mayBeCredit(soFar, i)
          && credits.isOne(soFar.line(i).text(), soFar.holdsDigits(i))
          && isCaption(soFar, i - 1)) {
        above.add(i - 1);
      }
    }
    if (above.size() < FEWEST) {
      return List.of();
    }
    int longest = Math.min(LONGEST, usualParagraph(soFar, above));
    List<Mark> marks = new ArrayList<>();
    int spoken = 0;
    for (int line : above) {
      if (soFar.shapes().shape(line).length() <= longest) {
        if (isSpoken(soFar, line)) {
          spoken++;
        } else {
          marks.add(soFar.whole(line, Label.CAPTION, RULE));
        }
      }
    }
    boolean most = 3 * (marks.size() + spoken) >= 2 * above.size();
    return marks.size() >= FEWEST && most ? marks : List.of();
  }

  /**
   * What no phrase tells needs the stroke between a name and whom the picture was taken for, or the
   * sign that lines of rights have too.
   */
  private static boolean mayBeCredit(Labelling soFar, int line) {
    String text = soFar.line(line).text();
    return soFar.is(line, Label.CAPTION)
        || soFar.is(line, Label.LEGAL) && text.charAt(0) == PictureCredits.SIGN
        || soFar.isFree(line) && text.indexOf('/') > 0;
  }

  /** Whether it has a contraction, {@code It's cold}: captions seldom do. */
  private boolean isSpoken(Labelling soFar, int line) {
    Set<String> forms = vocabulary.words("spoken-forms");
    String text = soFar.line(line).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i)) && text.charAt(i) != '\'') {
        if (forms.contains(text.substring(from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  /** Entries of a list and the questions of an interview stand above pictures too. */
  private static boolean isCaption(Labelling soFar, int line) {
    LineShape shape = soFar.shapes().shape(line);
    String text = soFar.line(line).text();
    return soFar.isFree(line)
        && soFar.line(line).markup().tag().isEmpty()
        && shape.length() >= SHORTEST
        && shape.endsSentence()
        && !shape.bullet()
        && !Character.isDigit(text.charAt(0))
        && !SentenceEnd.isQuestion(text.charAt(text.length() - 1));
  }

  /** The median length of the paragraphs that are no captions; 0 if there are none. */
  private static int usualParagraph(Labelling soFar, List<Integer> captions) {
    int[] lengths = new int[soFar.lines().size()];
    int count = 0;
    int next = 0;
    for (int i = soFar.firstVisible(); i < lengths.length; i++) {
      LineShape shape = soFar.shapes().shape(i);
      boolean caption = next < captions.size() && captions.get(next) == i;
      next += caption ? 1 : 0;
      if (!caption
          && shape.length() > SHORTEST_PARAGRAPH
          && soFar.isFree(i)
          && shape.endsSentence()) {
        lengths[count++] = shape.length();
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 ? 0 : lengths[count / 2];
  }
}
