package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.FoundByline;

/**
 * Whom the notes on authors speak of: {@code Ann Lee is a reporter}, {@code About the author} and
 * the name beside it. A bare name elsewhere that they know is the author's, and where the article
 * has no byline, they name its author themselves.
 */
public final class AuthorNotes {
  /**
   * Whom a note names.
   *
   * @param note its mark, though the name may stand beside it
   */
  public record Named(String name, Mark note) {}

  /** What a page says more often than this is no note on its own author. */
  private static final int MOST = 40;

  /** In characters, of a line that is a name with a role perhaps. */
  private static final int LONGEST_NAME = 60;

  /** In characters, of a note that is the head of what stands beside it. */
  private static final int LONGEST_HEAD = 40;

  private final Labelling labelling;
  private final Bylines bylines;
  private final TellingVerbs verbs;
  private final List<Mark> notes = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /** Reads the notes that are marked so far. */
  public AuthorNotes(Labelling labelling, Bylines bylines, Vocabulary vocabulary) {
    this.labelling = labelling;
    this.bylines = bylines;
    verbs = new TellingVerbs(vocabulary);
    List<Mark> all = labelling.all(Label.AUTHOR_NOTE);
    for (Mark note : all.subList(0, Math.min(MOST, all.size()))) {
      int line = note.line();
      if (isPrinted(line) && !bylines.isPictureRole(labelling.line(line).text())) {
        notes.add(note);
        told.add(new Told(line, labelling.shapes().folded(line), true));
        beside(line - 1);
        beside(line + 1);
      }
    }
  }

  private boolean isPrinted(int line) {
    return line >= 0 && line < labelling.lines().size() && !labelling.line(line).isMeta();
  }

  private void beside(int line) {
    if (isPrinted(line) && labelling.line(line).text().length() <= LONGEST_NAME) {
      told.add(new Told(line, labelling.shapes().folded(line), false));
    }
  }

  boolean isEmpty() {
    return notes.isEmpty();
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
   * Whom each note names by itself, whether or not they stand elsewhere: in order, with repeats.
   */
  public List<Named> named() {
    List<Named> named = new ArrayList<>();
    for (Mark note : notes) {
      String text = labelling.text(note);
      add(named, text.substring(0, verbs.nameBefore(text)), false, note);
      if (text.length() <= LONGEST_HEAD) {
        addBeside(named, note.line() + 1, note);
        addBeside(named, note.line() - 1, note);
      }
    }
    return named;
  }

  private void addBeside(List<Named> named, int line, Mark note) {
    if (isPrinted(line)) {
      add(named, labelling.line(line).text(), true, note);
    }
  }

  /** Adds a text if it is a name; one beside a note must begin with a known given name. */
  private void add(List<Named> named, String text, boolean beside, Mark note) {
    Optional<FoundByline> byline = bylines.find(text, List.of());
    if (byline.isPresent() && isOneName(byline.get(), text) && (byline.get().given() || !beside)) {
      named.add(new Named(byline.get().names().get(0).name(), note));
    }
  }

  private static boolean isOneName(FoundByline byline, String text) {
    return !byline.opened()
        && byline.names().size() == 1
        && !byline.names().get(0).agency()
        && byline.names().get(0).end() == text.length();
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
