package org.cleanarticle.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.label.AuthorNotes;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;

/**
 * The author of an article without a byline, where a note beside the story tells who that is. Notes
 * on several people tell nothing, since they may be of other articles.
 */
final class NotedAuthor implements AuthorWitness {
  /** In lines: so near the story the note stands. */
  private static final int REACH = 8;

  private final Values values;
  private final Labelling labelling;

  NotedAuthor(Values values, Labelling labelling) {
    this.values = values;
    this.labelling = labelling;
  }

  @Override
  public Finding<List<String>> find() {
    List<Mark> body = labelling.all(Label.BODY);
    if (body.isEmpty()) {
      return Finding.nothing();
    }
    int first = body.get(0).line() - REACH;
    int last = body.get(body.size() - 1).line() + REACH;
    Map<String, AuthorNotes.Named> named = new LinkedHashMap<>();
    for (AuthorNotes.Named each : notes().named()) {
      int line = each.note().line();
      if (line >= first && line <= last && !isOfNameAbove(line)) {
        named.putIfAbsent(Fold.fold(each.name()), each);
      }
    }
    return named.size() == 1 ? finding(named.values().iterator().next()) : Finding.nothing();
  }

  /** {@code Ada Lin ¶ , ¶ |author| ¶ Bo Ek}: behind a comma stands who the one above is. */
  private boolean isOfNameAbove(int note) {
    return note > labelling.firstVisible() && labelling.line(note - 1).text().endsWith(",");
  }

  private AuthorNotes notes() {
    return new AuthorNotes(labelling, values.bylines(), values.vocabulary());
  }

  private Finding<List<String>> finding(AuthorNotes.Named named) {
    Mark note = named.note();
    return Finding.of(List.of(named.name()), List.of(note), note.rule(), labelling);
  }
}
