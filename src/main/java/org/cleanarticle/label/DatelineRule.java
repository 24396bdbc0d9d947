package org.cleanarticle.label;

import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Datelines;
import org.cleanarticle.value.FoundDateline;

/**
 * The dateline at the start of the body. It marks just that span; what is left of the line is
 * marked by whoever finds the body.
 */
final class DatelineRule implements Rule {
  /** A summary or two may be set before the paragraph that opens the story. */
  private static final int PARAGRAPHS = 3;

  private static final int SHORTEST = 60;

  private final Datelines datelines;

  DatelineRule(Vocabulary vocabulary) {
    datelines = new Datelines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int seen = 0;
    for (Line line : soFar.lines()) {
      Optional<Label> label = soFar.label(line.index());
      boolean claimed = label.isPresent() && label.get().kind() != Label.Kind.BODY;
      if (line.isMeta() || claimed || line.text().length() < SHORTEST) {
        continue;
      }
      Optional<FoundDateline> found = datelines.find(line.text());
      if (found.isPresent()) {
        return List.of(new Mark(line.index(), 0, found.get().length(), Label.DATELINE, "dateline"));
      }
      if (Masthead.isParagraph(soFar, line.index()) && ++seen == PARAGRAPHS) {
        break;
      }
    }
    return List.of();
  }
}
