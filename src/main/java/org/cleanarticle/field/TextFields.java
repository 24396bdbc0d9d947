package org.cleanarticle.field;

import java.util.Optional;
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
    return finding(labelling.printed(label).or(() -> labelling.all(label).stream().findFirst()));
  }

  /** The first printed span with a label; metadata does not count. */
  Finding<String> printed(Label label) {
    return finding(labelling.printed(label));
  }

  private Finding<String> finding(Optional<Mark> marked) {
    if (marked.isEmpty()) {
      return Finding.nothing();
    }
    Mark mark = marked.get();
    String text = labelling.text(mark).strip();
    return text.isEmpty()
        ? Finding.nothing()
        : Finding.of(text, labelling.line(mark.line()).number(), mark.rule());
  }
}
