package org.cleanarticle.rule.head;

import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.WordKind;

/** Tells the lines that a date stands beside, with furniture between them. Linear in the lines. */
final class DatesBeside {
  /** In lines, furniture not counted. */
  private static final int WITHIN = 2;

  private final Labelling labelling;

  /** {@code Published}, which may stand on a line above its date. */
  private final Set<String> dateLabels;

  /** The next line that is no furniture, in either direction. */
  private final int[] below;

  private final int[] above;

  DatesBeside(Labelling labelling, Set<String> dateLabels) {
    this.labelling = labelling;
    this.dateLabels = dateLabels;
    int size = labelling.lines().size();
    below = new int[size];
    above = new int[size];
    for (int i = 0; i < size; i++) {
      above[i] = i > 0 && isFurniture(i - 1) ? above[i - 1] : i - 1;
      int last = size - 1 - i;
      below[last] = i > 0 && isFurniture(last + 1) ? below[last + 1] : last + 1;
    }
  }

  /**
   * Whether a date stands within two lines, furniture not counted, or in the line itself. The date
   * on the other side of the headline is another's.
   */
  boolean isDated(int line) {
    return holdsDate(line) || isDatedTowards(line, below) || isDatedTowards(line, above);
  }

  private boolean isDatedTowards(int line, int[] next) {
    int i = next[line];
    for (int k = 0; k < WITHIN && i >= 0 && i < next.length; k++) {
      if (labelling.is(i, Label.HEADLINE)) {
        return false;
      }
      if (holdsDate(i)) {
        return true;
      }
      i = next[i];
    }
    return false;
  }

  private boolean holdsDate(int line) {
    return !labelling.line(line).isMeta()
        && (labelling.is(line, Label.DATE) || labelling.is(line, Label.MODIFIED));
  }

  /** How long it takes to read, how many comments there are, what shares the article. */
  private boolean isFurniture(int line) {
    return line >= labelling.firstVisible()
        && !holdsDate(line)
        && (labelling.is(line, Label.COUNTER)
            || labelling.is(line, Label.SHARE)
            || isDateLabel(line));
  }

  /** Most lines do not end as a label does, and need not be put together to be looked up. */
  private boolean isDateLabel(int line) {
    return labelling.shapes().endsWithAny(line, WordKind.DATE_LABEL_END.bit())
        && dateLabels.contains(labelling.shapes().folded(line));
  }
}
