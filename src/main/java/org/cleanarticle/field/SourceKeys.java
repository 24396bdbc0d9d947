package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;

/**
 * The outlet behind a key that Chinese and Japanese pages print beside the date: {@code 2023-11-20
 * 09:15 来源：青河晚报}. Linear in the size of the page.
 */
final class SourceKeys {
  /** In characters; a longer line is a paragraph. */
  private static final int LONGEST_LINE = 80;

  private static final int LONGEST_NAME = 20;
  private static final String ENDS = " |｜)）]】，,。";

  private final Set<String> keys;
  private final Labelling labelling;

  SourceKeys(Values values, Labelling labelling) {
    keys = values.vocabulary().words("any", "source-keys");
    this.labelling = labelling;
  }

  List<Mark> find() {
    List<Mark> marks = new ArrayList<>();
    for (Line line : labelling.lines()) {
      String text = line.text();
      int colon = text.length() > LONGEST_LINE ? -1 : text.indexOf('：');
      while (colon > 0) {
        int end = colon + 1;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
          end++;
        }
        int length = end - colon - 1;
        if (length > 1 && length <= LONGEST_NAME && isKeyed(text, colon)) {
          marks.add(new Mark(line.index(), colon + 1, end, Label.OUTLET, KnownRules.OUTLET_ORIGIN));
        }
        colon = text.indexOf('：', colon + 1);
      }
    }
    return marks;
  }

  /** Whether a key stands before a colon. */
  private boolean isKeyed(String text, int colon) {
    for (String key : keys) {
      if (text.startsWith(key, colon - key.length())) {
        return true;
      }
    }
    return false;
  }
}
