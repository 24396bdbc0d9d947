package org.cleanarticle.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.value.FoundByline;

/**
 * The author of an article without a byline, where a note beside the story tells who that is:
 * {@code Ann Lee is a reporter}, or a name under {@code About the author}. Notes on several people
 * tell nothing, since they may be of other articles.
 */
final class NotedAuthor {
  /** In lines: so near the story the note stands. */
  private static final int REACH = 8;

  /** In characters, of a note that stands beside a name. */
  private static final int LONGEST_HEAD = 40;

  private static final int MOST_WORDS = 4;

  private final Values values;
  private final Labelling labelling;
  private final Map<String, Finding<List<String>>> found = new LinkedHashMap<>();

  NotedAuthor(Values values, Labelling labelling) {
    this.values = values;
    this.labelling = labelling;
  }

  Finding<List<String>> find() {
    List<Mark> body = labelling.all(Label.BODY);
    if (body.isEmpty()) {
      return Finding.nothing();
    }
    int first = body.get(0).line() - REACH;
    int last = body.get(body.size() - 1).line() + REACH;
    for (Mark note : labelling.all(Label.AUTHOR_NOTE)) {
      if (note.line() >= first
          && note.line() <= last
          && !labelling.line(note.line()).isMeta()
          && !values.bylines().isPictureRole(labelling.text(note))) {
        read(note);
      }
    }
    return found.size() == 1 ? found.values().iterator().next() : Finding.nothing();
  }

  private void read(Mark note) {
    String text = labelling.text(note);
    add(toldName(text), note);
    if (text.length() <= LONGEST_HEAD) {
      add(nameOf(note.line() + 1), note);
      add(nameOf(note.line() - 1), note);
    }
  }

  private void add(String name, Mark note) {
    if (!name.isEmpty()) {
      Finding<List<String>> finding =
          Finding.of(List.of(name), List.of(note), note.rule(), labelling);
      found.putIfAbsent(Fold.fold(name), finding);
    }
  }

  /** The name that a text begins with, before a verb that tells who its bearer is. */
  private String toldName(String text) {
    int end = 0;
    for (int words = 0; words <= MOST_WORDS; words++) {
      int space = text.indexOf(' ', end == 0 ? 0 : end + 1);
      if (space < 0) {
        return "";
      }
      String word = text.substring(end == 0 ? 0 : end + 1, space);
      if (words > 1 && values.vocabulary().words("telling-verbs").contains(word)) {
        return name(text.substring(0, end), false);
      }
      end = space;
    }
    return "";
  }

  /** The text if it is a name, else nothing; one beside a note must begin with a given name. */
  private String name(String text, boolean beside) {
    Optional<FoundByline> byline = values.bylines().find(text, List.of());
    return byline.filter(it -> isOneName(it, text) && (it.given() || !beside)).isPresent()
        ? byline.get().names().get(0).name()
        : "";
  }

  private static boolean isOneName(FoundByline byline, String text) {
    return !byline.opened()
        && byline.names().size() == 1
        && !byline.names().get(0).agency()
        && byline.names().get(0).end() == text.length();
  }

  /** The name that is all of a line. */
  private String nameOf(int line) {
    boolean there = line >= 0 && line < labelling.lines().size();
    return there && !labelling.line(line).isMeta() ? name(labelling.line(line).text(), true) : "";
  }
}
