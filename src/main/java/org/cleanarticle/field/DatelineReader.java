package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Datelines;
import org.cleanarticle.value.FoundDateline;

/** Reads place and agency off the dateline that was marked. */
final class DatelineReader {
  private DatelineReader() {}

  /** The first; but where a header gives just the place, and the text the agency too, both. */
  static Finding<Dateline> read(Datelines datelines, Labelling labelling) {
    Finding<Dateline> first = Finding.nothing();
    for (Mark mark : labelling.all(Label.DATELINE)) {
      Line line = labelling.line(mark.line());
      Optional<Dateline> found =
          datelines
              .find(line.text().substring(mark.start()))
              .or(() -> datelines.closed(line.text().substring(mark.start())))
              .map(FoundDateline::dateline)
              .or(() -> datelines.given(labelling.text(mark).strip()));
      if (found.isPresent() && (first.isEmpty() || says(found.get(), first.value()))) {
        first = Finding.of(found.get(), line.number(), mark.rule());
      }
    }
    return first;
  }

  /** The reporter whom a dateline names: {@code 新华社北滨1月14日电（记者李文涛）}. */
  static List<Mark> byline(Values values, Labelling labelling) {
    List<Mark> found = new ArrayList<>();
    for (Mark mark : labelling.all(Label.DATELINE)) {
      String text = labelling.line(mark.line()).text();
      values
          .datelines()
          .find(text)
          .filter(d -> mark.start() == 0 && d.bylineFrom() >= 0)
          .filter(d -> values.bylines().isGiven(text.substring(d.bylineFrom(), d.bylineTo())))
          .map(d -> new Mark(mark.line(), d.bylineFrom(), d.bylineTo(), Label.BYLINE, mark.rule()))
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * Whether a dateline says the same place as another, and the agency that the other leaves out.
   */
  private static boolean says(Dateline more, Dateline less) {
    return less.agency() == null
        && more.agency() != null
        && less.place() != null
        && less.place().equalsIgnoreCase(more.place());
  }
}
