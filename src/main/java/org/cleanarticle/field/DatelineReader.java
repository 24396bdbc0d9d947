package org.cleanarticle.field;

import java.util.Optional;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Datelines;
import org.cleanarticle.value.FoundDateline;

/** Reads place and agency off the dateline that was marked. */
final class DatelineReader {
  private final Datelines datelines;

  DatelineReader(Vocabulary vocabulary) {
    datelines = new Datelines(vocabulary);
  }

  Finding<Dateline> read(Labelling labelling) {
    for (Mark mark : labelling.all(Label.DATELINE)) {
      Line line = labelling.line(mark.line());
      Optional<Dateline> found =
          datelines
              .find(line.text().substring(mark.start()))
              .map(FoundDateline::dateline)
              .or(() -> datelines.given(labelling.text(mark).strip()));
      if (found.isPresent()) {
        return Finding.of(found.get(), line.number(), mark.rule());
      }
    }
    return Finding.nothing();
  }
}
