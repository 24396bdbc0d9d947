package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * Reads the note that blog software sets below an article in its feed, {@code The post Ferries
 * return appeared first on Courier.}: it names title and outlet. Linear in the length of the line.
 */
public final class FeedNotes {
  /** In words: of less a sentence of the article may begin so. */
  private static final int FEWEST_TITLE_WORDS = 2;

  /** What may stand behind the title. */
  private static final String BEHIND = " \u00A0\"'\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019";

  private final OutletNames outlets;

  /** In words, of what stands before a title. */
  private int longestOpening;

  private final List<Form> forms = new ArrayList<>();

  /**
   * @param vocabulary has the list {@code feed-notes}, in which dots stand for title and outlet
   */
  public FeedNotes(Vocabulary vocabulary) {
    outlets = new OutletNames(vocabulary);
    for (String entry : vocabulary.words("feed-notes")) {
      String[] parts = entry.split(" \\.\\.\\. ?", -1);
      Form form = new Form(Fold.tokens(parts[0]), Fold.tokens(parts[1]));
      forms.add(form);
      longestOpening = Math.max(longestOpening, form.opening.size());
    }
  }

  private record Form(List<String> opening, List<String> cue) {}

  /**
   * Title and outlet of a note, as places in its line.
   *
   * @param from of the title
   * @param to behind the title's last character
   * @param outlet its name, with which the line ends
   */
  public record Note(int from, int to, OutletNames.Name outlet) {}

  /**
   * The note that a line is.
   *
   * @param line index of the line
   * @return empty if it is none
   */
  public Optional<Note> read(int line, Labelling soFar) {
    if (!soFar.shapes().opensWithAny(line, WordKind.FEED_NOTE_OPENING.bit())
        || !isOpened(line, soFar)) {
      return Optional.empty();
    }
    String text = soFar.line(line).text();
    int[] places = soFar.tokens(line).places();
    List<String> words = soFar.shapes().texts(line);
    for (Form form : forms) {
      int title = form.opening.size();
      int cue = matches(words, 0, form.opening) ? cue(words, title, form.cue) : -1;
      int outlet = cue + form.cue.size();
      if (cue - title >= FEWEST_TITLE_WORDS && outlet < words.size()) {
        int from = places[title];
        int to = end(text, from, places[cue]);
        return outlets.last(text, places[outlet]).map(name -> new Note(from, to, name));
      }
    }
    return Optional.empty();
  }

  /** Whether it begins as a note, and not just with the same article as many a sentence does. */
  private boolean isOpened(int line, Labelling soFar) {
    int[] words = soFar.tokens(line).words();
    int known = Math.min(words.length, longestOpening);
    List<String> first = soFar.words().texts(Arrays.copyOf(words, known));
    for (Form form : forms) {
      if (matches(first, 0, form.opening)) {
        return true;
      }
    }
    return false;
  }

  /** The last place of the cue, since a title may hold its words too. */
  private static int cue(List<String> words, int from, List<String> cue) {
    for (int i = words.size() - cue.size(); i >= from; i--) {
      if (matches(words, i, cue)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(List<String> words, int from, List<String> part) {
    return from + part.size() <= words.size()
        && words.subList(from, from + part.size()).equals(part);
  }

  private static int end(String text, int from, int to) {
    int end = to;
    while (end > from && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
