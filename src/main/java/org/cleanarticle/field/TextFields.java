package org.cleanarticle.field;

import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;

/**
 * The fields that are the text of a marked span as it stands: what is printed goes before metadata.
 */
final class TextFields {
  private final Labelling labelling;

  TextFields(Labelling labelling) {
    this.labelling = labelling;
  }

  /** The first printed span with a label, else the first in the metadata. */
  Finding<String> read(Label label) {
    Mark best = null;
    for (Mark mark : labelling.all(label)) {
      if (best == null || isMeta(best) && !isMeta(mark)) {
        best = mark;
      }
    }
    return best == null ? Finding.nothing() : finding(best);
  }

  /** The first printed span with a label; metadata does not count. */
  Finding<String> printed(Label label) {
    for (Mark mark : labelling.all(label)) {
      if (!isMeta(mark)) {
        return finding(mark);
      }
    }
    return Finding.nothing();
  }

  private boolean isMeta(Mark mark) {
    return labelling.line(mark.line()).isMeta();
  }

  private Finding<String> finding(Mark mark) {
    String text = labelling.text(mark).strip();
    return text.isEmpty()
        ? Finding.nothing()
        : Finding.of(text, labelling.line(mark.line()).number(), mark.rule());
  }
}
