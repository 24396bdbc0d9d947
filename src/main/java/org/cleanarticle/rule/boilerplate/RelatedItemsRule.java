package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.page.Line;

/**
 * Titles of other articles set into a text: the items of a list under {@code READ MORE:}, and a
 * title in brackets that is a line, {@code [ Ferry fares go up in the autumn ]}.
 */
public final class RelatedItemsRule implements Rule {
  /** In characters. */
  private static final int LONGEST = 160;

  private static final int FEWEST_WORDS = 4;

  /** In characters, of a label that has no title in it. */
  private static final int LONGEST_LABEL = 40;

  /** Keeps nothing from page to page. */
  public RelatedItemsRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    boolean listed = false;
    boolean boxed = false;
    for (Line line : soFar.lines()) {
      int i = line.index();
      boolean title = !line.isMeta() && soFar.isFree(i) && isTitle(i, soFar);
      listed = listed && title && soFar.shapes().shape(i).bullet();
      boxed =
          title && (boxed || isLabelAbove(i, soFar)) && soFar.line(i).markup().tag().equals("div");
      if (listed || boxed) {
        marks.add(soFar.whole(i, Label.RELATED, "related-item"));
      } else if (title && isBracketed(line.text(), soFar.shapes().shape(i))) {
        marks.add(soFar.whole(i, Label.RELATED, "related-bracketed"));
      }
      listed |= soFar.is(i, Label.RELATED) && line.text().endsWith(":");
    }
    return marks;
  }

  /** Whether a few words right above say that titles of other articles follow. */
  private static boolean isLabelAbove(int i, Labelling soFar) {
    return i > 0
        && soFar.page().isBuilt()
        && soFar.is(i - 1, Label.RELATED)
        && soFar.shapes().shape(i - 1).length() <= LONGEST_LABEL
        && !soFar.shapes().shape(i - 1).endsSentence();
  }

  private static boolean isTitle(int i, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.length() <= LONGEST && !shape.endsSentence();
  }

  /** With a space inside each bracket: what a reporter adds has none. */
  private static boolean isBracketed(String text, LineShape shape) {
    return text.startsWith("[ ") && text.endsWith(" ]") && shape.words() >= FEWEST_WORDS;
  }
}
