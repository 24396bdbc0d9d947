package org.cleanarticle.rule.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.ExportSign;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Factiva prints an article without codes so: headline, byline, length, day, outlet, the code of
 * the outlet, edition and page, language, rights. The number at the article's end begins with the
 * code, which tells these lines from all others.
 */
final class FactivaHeader {
  private static final String RULE = KnownRules.keyed("document") + " ";

  /** Between length and code stand day, hour and outlet; between code and rights three or so. */
  private static final int MOST = 6;

  /** An edition, a page, a language. */
  private static final int LONGEST = 30;

  /** Characters of the code in the number, and what fills it up. */
  private static final int CODE = 8;

  private static final char FILLING = '0';

  private FactivaHeader() {}

  /**
   * Marks the lines.
   *
   * @param from the line that the article begins with
   * @param end the line of its number
   */
  static List<Mark> marks(int from, int end, Labelling soFar, Vocabulary vocabulary) {
    List<Mark> marks = new ArrayList<>();
    String number = soFar.line(end).text();
    String code = number.substring(number.lastIndexOf(' ') + 1);
    int length = -1;
    for (int i = from; i < end; i++) {
      Optional<ExportSign> sign = ExportSign.of(soFar.line(i).text(), vocabulary);
      if (sign.isPresent() && sign.get().kind() == ExportSign.Kind.LENGTH) {
        length = i;
      } else if (length >= 0 && i <= length + MOST && isCode(soFar.line(i).text(), code)) {
        mark(length, i, soFar, marks);
        below(i, end, soFar, marks);
        break;
      }
    }
    return marks;
  }

  /** Whether a number begins with a code, filled up with zeros. */
  private static boolean isCode(String text, String number) {
    if (text.isEmpty() || text.length() > CODE || !number.startsWith(text)) {
      return false;
    }
    for (int i = text.length(); i < CODE; i++) {
      if (number.charAt(i) != FILLING) {
        return false;
      }
    }
    return true;
  }

  private static void mark(int length, int code, Labelling soFar, List<Mark> marks) {
    marks.add(soFar.whole(length, Label.EXPORT, RULE + "length"));
    if (length + 1 < code - 1) {
      marks.add(soFar.whole(length + 1, Label.DATE, RULE + "day"));
    }
    for (int i = length + 2; i < code - 1; i++) {
      marks.add(soFar.whole(i, Label.EXPORT, RULE + "hour"));
    }
    if (length + 1 < code) {
      marks.add(soFar.whole(code - 1, Label.OUTLET, RULE + "source"));
    }
    marks.add(soFar.whole(code, Label.EXPORT, RULE + "code"));
  }

  private static void below(int code, int end, Labelling soFar, List<Mark> marks) {
    int to = Math.min(end, code + MOST);
    for (int i = code + 1; i < to && soFar.line(i).text().length() <= LONGEST; i++) {
      if (soFar.line(i).afterBlank()) {
        return;
      }
      marks.add(soFar.whole(i, Label.EXPORT, RULE + "edition"));
    }
  }
}
