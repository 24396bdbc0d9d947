package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The codes of the agency, its desk and its editors on a line of their own below the last paragraph
 * of copy: {@code dpa/mlk}, {@code rbo/plh/szd}, {@code (ats/nxp)}, {@code EFE nq/lm/jd}.
 */
public final class DeskCodesRule implements Rule {
  /** In characters. This and the next were set by reading the tuning pages. */
  private static final int LONGEST = 30;

  private static final int SHORTEST_CODE = 2;
  private static final int LONGEST_CODE = 5;

  /** Fewer may be two words, {@code src/main}, unless the first is an agency's. */
  private static final int FEWEST = 3;

  private final Vocabulary vocabulary;

  public DeskCodesRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (int i = soFar.firstVisible() + 1; i < soFar.lines().size(); i++) {
      if (soFar.isFree(i) && soFar.shapes().isProse(i - 1) && areCodes(soFar.line(i).text())) {
        marks.add(soFar.whole(i, Label.CREDIT, "desk-codes"));
      }
    }
    return marks;
  }

  private boolean areCodes(String text) {
    if (text.length() > LONGEST || text.indexOf('/') <= 0) {
      return false;
    }
    boolean brackets = text.startsWith("(") && text.endsWith(")");
    String codes = brackets ? text.substring(1, text.length() - 1) : text;
    int count = 0;
    boolean agency = false;
    for (int from = 0; from < codes.length(); ) {
      int slash = codes.indexOf('/', from);
      int end = slash < 0 ? codes.length() : slash;
      String code = codes.substring(from, end).strip();
      int space = code.indexOf(' ');
      String first = space < 0 ? code : code.substring(0, space);
      boolean opens = count == 0 && isAgency(first);
      // Behind an agency its desk may stand without a stroke.
      if (!isCode(first, count == 0)
          || space >= 0 && !(opens && isCode(code.substring(space + 1), false))) {
        return false;
      }
      agency |= opens;
      count += space < 0 ? 1 : 2;
      from = end + 1;
    }
    return count >= FEWEST || count > 1 && agency;
  }

  private boolean isAgency(String code) {
    return vocabulary.names("agencies").containsKey(Fold.fold(code));
  }

  /** Letters, all small; the first code may be that of an agency and in capitals. */
  private static boolean isCode(String code, boolean first) {
    boolean small = code.chars().allMatch(Character::isLowerCase);
    boolean capitals = code.chars().allMatch(Character::isUpperCase);
    return code.length() >= SHORTEST_CODE
        && code.length() <= LONGEST_CODE
        && (small || first && capitals);
  }
}
