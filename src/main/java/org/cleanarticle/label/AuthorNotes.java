package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Bylines;

/**
 * Whom the notes on authors speak of, {@code Ann Lee is a reporter}, {@code About the author} and
 * the name beside it: a bare name elsewhere that they know is the author's.
 */
final class AuthorNotes {
  /** What a page says more often than this is no note on its own author. */
  private static final int MOST = 40;

  /** In characters, of a line that is a name with a role perhaps. */
  private static final int LONGEST_NAME = 60;

  private final List<Told> told = new ArrayList<>();

  AuthorNotes(Labelling labelling, Bylines bylines) {
    List<Mark> notes = labelling.all(Label.AUTHOR_NOTE);
    for (Mark note : notes.subList(0, Math.min(MOST, notes.size()))) {
      Line line = labelling.line(note.line());
      if (!line.isMeta() && !bylines.isPictureRole(line.text())) {
        told.add(new Told(note.line(), labelling.shapes().folded(note.line()), true));
        beside(labelling, note.line() - 1);
        beside(labelling, note.line() + 1);
      }
    }
  }

  private void beside(Labelling labelling, int line) {
    boolean visible = line >= labelling.firstVisible() && line < labelling.lines().size();
    if (visible && labelling.line(line).text().length() <= LONGEST_NAME) {
      told.add(new Told(line, labelling.shapes().folded(line), false));
    }
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** Whether a note on another line speaks of the bearer of a full name. */
  boolean know(String name, int line) {
    String folded = Fold.fold(name);
    if (folded.indexOf(' ') < 0) {
      return false;
    }
    for (Told each : told) {
      if (each.line() != line && each.names(folded)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line that tells of an author.
   *
   * @param text folded
   * @param note whether it is the note itself, not a line beside one
   */
  private record Told(int line, String text, boolean note) {
    boolean names(String name) {
      int at = note ? text.indexOf(name) : text.startsWith(name) ? 0 : -1;
      int end = at + name.length();
      return at >= 0
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }
  }
}
