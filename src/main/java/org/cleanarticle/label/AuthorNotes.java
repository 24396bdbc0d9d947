package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** In words, of what is read of a note. */
  private static final int MOST_WORDS = 60;

  /** In characters, of a note that is the head of what stands beside it. */
  private static final int LONGEST_HEAD = 40;

  /** In letters, of a surname that is not in an account by chance. */
  private static final int SHORTEST_SURNAME = 4;

  private final Labelling labelling;
  private final Bylines bylines;
  private final TellingVerbs verbs;
  private final Set<String> editing;
  private final Set<String> particles;
  private final List<Mark> notes = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /** Reads the notes that are marked so far. */
  public AuthorNotes(Labelling labelling, Bylines bylines, Vocabulary vocabulary) {
    this.labelling = labelling;
    this.bylines = bylines;
    verbs = new TellingVerbs(vocabulary);
    editing = vocabulary.words("editing-words");
    particles = vocabulary.words("any", "name-particles");
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

  public boolean isEmpty() {
    return notes.isEmpty();
  }

  /** Whether a note on another line speaks of the bearer of a full name. */
  public boolean know(String name, int line) {
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

  /** Whether a text begins as a note on the bearer of a name does: {@code Ann Lee covers …}. */
  public boolean tells(String text, String name) {
    return text.startsWith(name) && verbs.nameBefore(text) == name.length();
  }

  /**
   * Whom each note names by itself, whether or not they stand elsewhere: in order, with repeats.
   */
  public List<Named> named() {
    List<Named> named = new ArrayList<>();
    for (Mark note : notes) {
      String text = labelling.text(note);
      int told = verbs.nameBefore(text);
      add(named, told > 0 ? text.substring(0, told) : nameIn(text), false, note);
      if (text.length() <= LONGEST_HEAD) {
        addBeside(named, note.line() + 1, note);
        addBeside(named, note.line() - 1, note);
      }
    }
    return named;
  }

  /**
   * The one known name in a note such as {@code Contact Ann Lee at}: nothing where there are
   * several, or where it may be that of an editor.
   */
  private String nameIn(String note) {
    Set<String> found = new HashSet<>();
    String[] words = note.split(" ", MOST_WORDS);
    for (int i = 0; i < words.length; i++) {
      if (editing.contains(words[i].toLowerCase(Locale.ROOT))) {
        return "";
      }
      int end = runEnd(words, i);
      String name = withoutSigns(String.join(" ", Arrays.asList(words).subList(i, end)));
      if (end > i + 1 && (isName(name) || isOfAccount(name, note))) {
        found.add(name);
        i = end - 1;
      }
    }
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** Behind the words with capitals, and the particles between them, that no sign parts. */
  private int runEnd(String[] words, int from) {
    int end = from;
    for (int i = from; i < words.length && !words[i].isEmpty(); i++) {
      boolean capital = Character.isUpperCase(words[i].charAt(0));
      if (!capital && !(i > from && particles.contains(words[i]))) {
        break;
      }
      end = capital ? i + 1 : end;
      boolean initial = words[i].length() == 2 && words[i].endsWith(".");
      if (!initial && withoutSigns(words[i]).length() < words[i].length()) {
        break;
      }
    }
    return end;
  }

  private boolean isName(String text) {
    Optional<FoundByline> byline = bylines.find(text, List.of());
    return byline.isPresent() && isOneName(byline.get(), text) && byline.get().given();
  }

  /** Whether an address in a note has the surname in it: {@code ekruz@courier.example}. */
  private boolean isOfAccount(String name, String note) {
    String surname = Fold.fold(name.substring(name.lastIndexOf(' ') + 1));
    int at = note.indexOf('@');
    int start = note.lastIndexOf(' ', Math.max(at, 0)) + 1;
    return at > start
        && surname.length() >= SHORTEST_SURNAME
        && note.substring(start, at).toLowerCase(Locale.ROOT).endsWith(surname)
        && bylines.find(name, List.of()).filter(byline -> isOneName(byline, name)).isPresent();
  }

  /** A text without what ends a sentence, or makes a possessive of it. */
  private static String withoutSigns(String text) {
    int end = text.length();
    if (text.endsWith("'s") || text.endsWith("\u2019s")) {
      end -= 2;
    }
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
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
