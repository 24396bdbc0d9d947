package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;

/**
 * Looks for the byline of an article that has none, where a word such as {@code By} opens one
 * outside of the article, beside its body. Several with other names are those of other articles.
 */
final class StrayByline {
  /** In lines: so far from the body such a line may stand. */
  private static final int REACH = 12;

  private static final int LONGEST = 100;

  private final Values values;
  private final Labelling labelling;

  StrayByline(Values values, Labelling labelling) {
    this.values = values;
    this.labelling = labelling;
  }

  /** A mark on that byline. */
  List<Mark> find() {
    List<Mark> body = labelling.all(Label.BODY);
    if (body.isEmpty()) {
      return List.of();
    }
    int first = Math.max(0, body.get(0).line() - REACH);
    int last = Math.min(labelling.lines().size() - 1, body.get(body.size() - 1).line() + REACH);
    List<Mark> found = new ArrayList<>();
    Set<Set<String>> names = new HashSet<>();
    for (int i = first; i <= last; i++) {
      if (isBeside(i)) {
        read(i, found, names);
      }
    }
    return names.size() == 1 ? found.subList(0, 1) : List.of();
  }

  private boolean isBeside(int line) {
    return (labelling.is(line, Label.BEFORE_BODY) || labelling.is(line, Label.AFTER_BODY))
        && labelling.line(line).text().length() <= LONGEST;
  }

  private void read(int line, List<Mark> found, Set<Set<String>> names) {
    String text = labelling.line(line).text();
    Optional<FoundByline> byline = values.bylines().find(text, values.dates().find(text));
    if (byline.isPresent() && byline.get().opened() && byline.get().given()) {
      int start = byline.get().start();
      int end = byline.get().end();
      found.add(new Mark(line, start, end, Label.BYLINE, "byline-beside-body"));
      Set<String> folded = new HashSet<>();
      for (FoundName name : byline.get().names()) {
        folded.add(Fold.fold(name.name()));
      }
      names.add(folded);
    }
  }
}
