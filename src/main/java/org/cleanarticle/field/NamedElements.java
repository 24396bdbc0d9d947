package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;

/**
 * The author of an article without a byline whom the elements of the page that are named after the
 * author hold: where the name is glued to other things in its line, for one. Those of several
 * people tell nothing, since they may be of other articles.
 */
final class NamedElements implements AuthorWitness {
  private static final String KEY = "html:author";

  private final Values values;
  private final Labelling labelling;

  NamedElements(Values values, Labelling labelling) {
    this.values = values;
    this.labelling = labelling;
  }

  @Override
  public Finding<List<String>> find() {
    List<String> names = List.of();
    List<Mark> marks = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Line line : labelling.lines()) {
      if (!line.isMeta()) {
        break;
      }
      Optional<FoundByline> byline =
          line.markup().key().equals(KEY) ? byline(line.text()) : Optional.empty();
      if (byline.isPresent()) {
        names = byline.get().names().stream().map(FoundName::name).toList();
        found.add(Fold.fold(String.join(";", names)));
        marks.addAll(labelling.marks(line.index()));
      }
    }
    return found.size() == 1
        ? Finding.of(names, marks, marks.get(0).rule(), labelling)
        : Finding.nothing();
  }

  private Optional<FoundByline> byline(String text) {
    return values
        .bylines()
        .find(text, values.dates().find(text))
        .filter(byline -> byline.given() && !byline.names().isEmpty());
  }
}
