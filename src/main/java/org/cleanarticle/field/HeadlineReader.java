package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Reads the headline: as it is printed, with the titles of the metadata to say where a kicker that
 * runs into it ends. Where none is printed the titles vote, and of titles with as many votes the
 * most trusted stands; a mail without one has its subject, another text what a note below it says.
 */
final class HeadlineReader {
  /** A shorter title may end a headline by chance. */
  private static final int LEAST_WORDS = 3;

  private static final int LEAST_CHARACTERS = 12;

  private static final int LONGEST_KICKER = 6;

  /** How many lines below a headline it may go on. */
  private static final int BELOW = 2;

  /** In characters; a longer line is no part of a headline. */
  private static final int LONGEST_BELOW = 200;

  private final Labelling labelling;
  private final List<Mark> titles;
  private final Set<String> counters;

  HeadlineReader(Vocabulary vocabulary, Labelling labelling) {
    this.labelling = labelling;
    counters = vocabulary.words("any", "wire-counters");
    titles = new ArrayList<>();
    for (Mark mark : labelling.all(Label.HEADLINE)) {
      if (labelling.line(mark.line()).isMeta()) {
        titles.add(mark);
      }
    }
    if (titles.size() > 1) {
      List<String> trust = List.copyOf(vocabulary.words("any", "title-trust"));
      titles.sort((a, b) -> Integer.compare(rank(trust, a), rank(trust, b)));
    }
  }

  private int rank(List<String> trust, Mark mark) {
    int rank = trust.indexOf(labelling.line(mark.line()).markup().key());
    return rank < 0 ? trust.size() : rank;
  }

  Finding<String> read() {
    Finding<String> printed = new TextFields(labelling).printed(Label.HEADLINE);
    return printed.isEmpty() ? voted() : mended(unadorned(uncounted(closed(printed))));
  }

  /** Some archives part the lines of a headline by semicolons; agencies end it with a sign. */
  private static Finding<String> closed(Finding<String> printed) {
    String text = printed.value();
    return text.endsWith(";") || text.endsWith(" =")
        ? with(printed, text.substring(0, text.length() - 1).strip())
        : printed;
  }

  /** {@code UPDATE 2-Copper falls}: how often an agency has sent its copy is no headline. */
  private Finding<String> uncounted(Finding<String> printed) {
    String text = printed.value();
    int space = text.indexOf(' ');
    int dash = space + 2;
    boolean counted =
        space > 0
            && dash + 1 < text.length()
            && Character.isDigit(text.charAt(space + 1))
            && text.charAt(dash) == '-'
            && Character.isLetter(text.charAt(dash + 1))
            && counters.contains(text.substring(0, space));
    return counted ? with(printed, text.substring(dash + 1)) : printed;
  }

  /** Channels of messengers set a picture before their headlines. */
  private static Finding<String> unadorned(Finding<String> printed) {
    String text = printed.value();
    int from = 0;
    while (from < text.length() && isAdornment(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    return from > 0 && from < text.length() ? with(printed, text.substring(from)) : printed;
  }

  private static boolean isAdornment(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.NON_SPACING_MARK
        || Character.isWhitespace(c);
  }

  /** The title that most of the metadata agree on. */
  private Finding<String> voted() {
    Map<List<String>, List<Mark>> votes = new LinkedHashMap<>();
    for (Mark mark : titles) {
      List<String> words = Fold.tokens(labelling.text(mark));
      votes.putIfAbsent(words, new ArrayList<>());
      votes.get(words).add(mark);
    }
    List<Mark> best = List.of();
    for (List<Mark> marks : votes.values()) {
      best = marks.size() > best.size() ? marks : best;
    }
    return best.isEmpty() ? subject() : finding(best.get(0));
  }

  private Finding<String> subject() {
    Optional<Mark> subject = labelling.subject();
    if (subject.isEmpty()) {
      return labelling.notedTitle().map(this::finding).orElseGet(Finding::nothing);
    }
    int line = subject.get().line();
    String text = labelling.line(line).text();
    String value = text.substring(text.indexOf(':') + 1).strip();
    return value.isEmpty()
        ? Finding.nothing()
        : Finding.of(value, labelling.line(line).number(), subject.get().rule());
  }

  private Finding<String> finding(Mark mark) {
    String text = labelling.text(mark).strip();
    return text.isEmpty()
        ? Finding.nothing()
        : Finding.of(text, labelling.line(mark.line()).number(), mark.rule());
  }

  /**
   * The printed headline with the signs of the title that says the same. A kicker before it stays
   * if more titles have it than leave it out.
   */
  private Finding<String> mended(Finding<String> printed) {
    if (titles.isEmpty()) {
      return printed;
    }
    List<String> words = words(printed.value());
    List<String> whole = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    String below = letters(below());
    for (Mark title : titles) {
      String text = labelling.text(title).strip();
      if (!below.isEmpty() && letters(words(text)).equals(letters(words) + below)) {
        // Kicker and headline, or two lines of a headline, in blocks of their own.
        return with(printed, text);
      }
      if (isWhole(words(text), words)) {
        whole.add(text);
      } else if (isRest(words(text), words)) {
        rest.add(text);
      }
    }
    if (rest.size() > whole.size()) {
      return with(printed, rest.get(0));
    }
    // Of equal ones the first, which is the most trusted.
    boolean better =
        !whole.isEmpty()
            && (signs(whole.get(0)) > signs(printed.value())
                || words(whole.get(0)).size() > words.size());
    return better ? with(printed, whole.get(0)) : printed;
  }

  /** The words of the line below the headline; a sign may stand alone between them. */
  private List<String> below() {
    int line = labelling.headline() + 1;
    int end = Math.min(labelling.lines().size(), line + BELOW);
    List<String> words = List.of();
    for (int i = line; i > 0 && i < end && words.isEmpty(); i++) {
      String text = labelling.line(i).text();
      words = text.length() > LONGEST_BELOW ? List.of() : words(text);
    }
    return words;
  }

  /** Whether a title says the same; one that is itself glued tells nothing. */
  private static boolean isWhole(List<String> title, List<String> words) {
    return title.size() >= words.size() && letters(title).equals(letters(words));
  }

  private static boolean isRest(List<String> rest, List<String> words) {
    int kicker = words.size() - rest.size();
    boolean enough = rest.size() >= LEAST_WORDS || letters(rest).length() >= LEAST_CHARACTERS;
    return enough
        && kicker > 0
        && kicker <= LONGEST_KICKER
        && letters(words).endsWith(letters(rest));
  }

  /** Without spaces, since a kicker in an element of its own is often glued to the headline. */
  private static String letters(List<String> words) {
    return String.join("", words);
  }

  private static Finding<String> with(Finding<String> printed, String text) {
    return Finding.of(text, printed.lines().get(0), printed.rule());
  }

  /** The words alone: a colon behind a kicker is often set by a style, and not in the text. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String token : Fold.tokens(text)) {
      if (Character.isLetterOrDigit(token.codePointAt(0))) {
        words.add(token);
      }
    }
    return words;
  }

  private static int signs(String text) {
    int signs = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      signs += Character.isLetterOrDigit(c) || Character.isWhitespace(c) ? 0 : 1;
    }
    return signs;
  }
}
