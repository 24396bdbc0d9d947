package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Finds bylines and the names in them. Better none than a wrong one: what could as well be an
 * outlet, a desk, a place or a role gives no name. Linear in the length of the text. Thread-safe.
 */
public final class Bylines {
  private static final int LONGEST_PICTURE_ROLE = 4;

  /** In words, of a name in capitals behind a joint in capitals, without its particles. */
  private static final int MOST_IN_CAPITALS = 3;

  /** The same with them: {@code JUAN CARLOS DE LA CRUZ}. */
  private static final int LONGEST_IN_CAPITALS = 5;

  private static final int LONGEST_JOINT = 6;

  /** In words, of what stands behind a name without a sign between them. */
  private static final int LONGEST_ROLE = 6;

  private static final String EXPORT_FIELD = "byline";

  private final NameWords words;
  private final BylineOpeners openers;
  private final BylineItems items;
  private final ClosedBylines closed;
  private final ReporterBylines reporters;

  public Bylines(Vocabulary vocabulary) {
    words = new NameWords(vocabulary);
    openers = new BylineOpeners(words, vocabulary);
    items = new BylineItems(words, openers);
    closed = new ClosedBylines(vocabulary);
    reporters = new ReporterBylines(vocabulary, words.scripts());
  }

  /**
   * The byline of a line: an item that opens with a word such as {@code By}, else an item that is
   * nothing but names.
   *
   * @param dates the dates of the line, see {@link Dates}; they end an item
   */
  public Optional<FoundByline> find(String text, List<FoundDate> dates) {
    if (mayBeClosed(text)) {
      int to = dates.isEmpty() ? text.length() : dates.get(0).start();
      Optional<FoundByline> script = reporters.find(text, to).or(() -> closed.find(text, to));
      if (script.isPresent() || reporters.isOfPicture(text)) {
        return script;
      }
    }
    List<FoundByline> bare = new ArrayList<>();
    boolean ended = false;
    for (List<BylineToken> item : items.of(text, dates)) {
      if (ended && openers.length(item) == 0) {
        continue;
      }
      Optional<FoundByline> found = byline(item);
      // "Elena Cruz – Journalist in Oslo": the word opens nothing where the names are known.
      if (found.isPresent()
          && found.get().opened()
          && (bare.isEmpty() || !found.get().names().isEmpty())) {
        return found;
      }
      // Bare names stand first on their line: behind "Photo: Agency |" they are someone else's.
      ended |= found.isEmpty() || found.get().opened();
      // Behind a bar stands the outlet more often than another person.
      if (!ended && (bare.isEmpty() || found.get().given())) {
        bare.add(found.get());
      }
    }
    return inOne(bare);
  }

  /** Whether the word for a reporter may stand behind the name, as in Korean: then it is opened. */
  public static boolean mayBeClosed(String text) {
    return ClosedBylines.isPossible(text);
  }

  /** Whether a space is written so that the words beside it seem to be one: {@code &nbspBy}. */
  public static boolean hasEscapedSpace(String text) {
    return text.indexOf('&') >= 0 && text.contains(BylineToken.SPACE);
  }

  private static Optional<FoundByline> inOne(List<FoundByline> bylines) {
    FoundByline all = null;
    for (FoundByline byline : bylines) {
      all = all == null ? byline : all.and(byline);
    }
    return Optional.ofNullable(all);
  }

  /** Whether a text holds a byline whose names are {@link FoundByline#given}. */
  public boolean isGiven(String text) {
    Optional<FoundByline> found = find(text, List.of());
    return found.isPresent() && found.get().given();
  }

  /** The names of a text that is known to be a byline, with its opening word or without. */
  public List<FoundName> names(String text) {
    Optional<FoundByline> script =
        mayBeClosed(text)
            ? reporters.find(text, text.length()).or(() -> closed.find(text, text.length()))
            : Optional.empty();
    if (script.isPresent()) {
      return script.get().names();
    }
    List<FoundName> names = new ArrayList<>();
    for (List<BylineToken> item : items.of(text, List.of())) {
      NameList list = new NameList(words, item, openers.length(item), true);
      // Behind a bar stands the outlet more often than another person.
      if (names.isEmpty() || list.areGiven()) {
        names.addAll(list.names());
      }
    }
    return names;
  }

  /** Whether a text ends with what parts two names, so that more stand on the next line. */
  public boolean goesOn(String text) {
    List<BylineToken> tokens = BylineToken.of(text, 0, text.length());
    for (BylineToken token : tokens) {
      if (words.isContribution(token.text())) {
        return false;
      }
    }
    if (tokens.size() < 2) {
      return false;
    }
    BylineToken last = tokens.get(tokens.size() - 1);
    return last.is(Kind.COMMA)
        || last.is(Kind.JOINT)
        || last.is(Kind.WORD) && words.isJoint(last.text(), last.text());
  }

  /** Whether what stands behind the names of a byline counts more: {@code and 2 others}. */
  public boolean countsOthers(String behind) {
    List<BylineToken> tokens = BylineToken.of(behind, 0, behind.length());
    boolean counted =
        tokens.size() == 3
            && words.isJoint(tokens.get(0).text(), tokens.get(0).text())
            && Cursor.isDigit(tokens.get(1).text().charAt(0))
            && tokens.get(2).is(Kind.WORD);
    return counted || closed.countsOthers(behind, 0, behind.length());
  }

  /** Where the names begin behind a joint that opens a line, {@code and Bo Ek}; else 0. */
  public int behindJoint(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || !isJoint(text.substring(0, space))) {
      return 0;
    }
    boolean capitals =
        space > 2
            && NameWords.isCapitals(text.substring(0, space))
            && isFewWords(text.substring(space + 1));
    return capitals || Character.isLowerCase(text.charAt(0)) ? space + 1 : 0;
  }

  private boolean isFewWords(String capitals) {
    int count = 0;
    for (String word : capitals.split(" ", LONGEST_IN_CAPITALS + 1)) {
      count += words.isParticle(word) ? 0 : 1;
    }
    return count <= MOST_IN_CAPITALS;
  }

  /** Whether a text is just what parts two names: a comma, {@code &}, {@code and}. */
  public boolean isJoint(String text) {
    if (text.length() > LONGEST_JOINT) {
      return false;
    }
    List<BylineToken> tokens = BylineToken.of(text, 0, text.length());
    return tokens.size() == 1
        && (tokens.get(0).is(Kind.COMMA)
            || tokens.get(0).is(Kind.JOINT)
            || tokens.get(0).is(Kind.WORD) && words.isJoint(text, text));
  }

  /** Whether a text is just a word that opens a byline, whose names stand on the next line. */
  public boolean isOpener(String text) {
    List<BylineToken> tokens = BylineToken.of(text, 0, text.length());
    return !tokens.isEmpty()
        && tokens.size() <= BylineOpeners.LONGEST
        && openers.length(tokens) == tokens.size();
  }

  /** Whether a text is nothing but one given name: {@code Ken}. */
  public boolean isGivenName(String text) {
    return words.isGiven(text);
  }

  /** Whether a short text says what someone does: {@code Senior Reporter}. */
  public boolean isRole(String text) {
    List<BylineToken> tokens = BylineToken.of(text, 0, Math.min(text.length(), 80));
    return !tokens.isEmpty() && tokens.size() <= 6 && holdsProfession(tokens);
  }

  /** Whether the last word of a short text says what someone does: {@code Space Historian}. */
  public boolean endsWithProfession(String text) {
    List<BylineToken> tokens = BylineToken.of(text, 0, Math.min(text.length(), 80));
    BylineToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return last != null
        && last.is(Kind.WORD)
        && tokens.size() <= 6
        && words.isProfession(last.text());
  }

  /** Whether a short text says that someone takes or draws pictures: {@code Photographer}. */
  public boolean isPictureRole(String text) {
    List<BylineToken> tokens = BylineToken.of(text, 0, Math.min(text.length(), 80));
    boolean role = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.COLON) && i + 1 < tokens.size()) {
        return false; // "Photo: Elena Cruz" is the credit of another.
      }
      role |= tokens.get(i).is(Kind.WORD) && words.isPictureRole(tokens.get(i).text());
    }
    return role && tokens.size() <= LONGEST_PICTURE_ROLE;
  }

  private boolean holdsProfession(List<BylineToken> tokens) {
    for (BylineToken token : tokens) {
      if (token.is(Kind.WORD) && words.isProfession(token.text())) {
        return true;
      }
    }
    return false;
  }

  private Optional<FoundByline> byline(List<BylineToken> item) {
    int first = 0;
    int opener = openers.length(item);
    // "BY By Elena Cruz", "Byline: Elena Cruz": the first word is the name of an export's field.
    int again = opener == 0 ? 0 : openers.length(item.subList(opener, item.size()));
    if (again > 0 || opener > 0 && NameWords.lower(item.get(0).text()).equals(EXPORT_FIELD)) {
      first = opener;
      opener += again;
    }
    first = openers.isBoxLabel(item, opener) ? opener : first;
    boolean opened = opener > 0;
    NameList list = new NameList(words, item, opener, opened);
    // "Kommentar Forum": a word that opens a byline only with a colon is no name either.
    boolean bare =
        !opened
            && list.isPure()
            && !words.isOpener(lower(item.get(0)), true)
            && !openers.opensInterview(item)
            && (list.areGiven() || !isTold(item) && !runsOn(item, list.names()));
    boolean named = opened && opener < item.size() && !list.names().isEmpty();
    boolean desk = opened && list.names().isEmpty() && isDesk(item, opener);
    return bare || named || desk
        ? Optional.of(
            new FoundByline(
                item.get(Math.min(first, item.size() - 1)).start(),
                end(item),
                opened,
                list.areGiven(),
                list.names()))
        : Optional.empty();
  }

  /** Without what leads to the date that follows: {@code Elena Cruz Published}, {@code on}. */
  private int end(List<BylineToken> item) {
    int last = item.size() - 1;
    while (last > 0
        && (words.isDateLabel(item.get(last).text())
            || last > 1 && words.leadsToDate(item.get(last).text()))) {
      last--;
    }
    return item.get(last).end();
  }

  /**
   * Whether words with capitals are more likely something said than a name: something of
   * somebody's, {@code Ella’s Kitchen Garden}, or by somebody, {@code Übersetzt von Elena Cruz}.
   */
  private boolean isTold(List<BylineToken> item) {
    for (BylineToken token : item) {
      if (token.is(Kind.WORD) && NameWords.isPossessive(token.text())) {
        return true;
      }
    }
    return item.size() > 2
        && Character.isLowerCase(item.get(1).text().charAt(0))
        && words.isOpener(item.get(1).text(), false)
        && words.isGiven(item.get(2).text());
  }

  /**
   * Whether more words stand behind the names than a role has: {@code Kelder Opens First Ferry}.
   */
  private static boolean runsOn(List<BylineToken> item, List<FoundName> names) {
    int end = names.get(names.size() - 1).end();
    int behind = 0;
    for (BylineToken token : item) {
      if (token.start() >= end) {
        if (!token.is(Kind.WORD)) {
          return false;
        }
        behind++;
        if (behind > LONGEST_ROLE) {
          return true;
        }
      }
    }
    return false;
  }

  private static String lower(BylineToken token) {
    return NameWords.lower(token.text());
  }

  private boolean isDesk(List<BylineToken> item, int from) {
    List<BylineToken> behind = item.subList(from, item.size());
    return behind.size() <= 6 && (holdsProfession(behind) || holdsDesk(behind));
  }

  private boolean holdsDesk(List<BylineToken> tokens) {
    for (BylineToken token : tokens) {
      if (token.is(Kind.WORD) && words.isDesk(token.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that begins here holds an opening word and a name: {@code ByAlex}. */
  public boolean opensGlued(String text, int place) {
    return openers.opensGlued(text, place);
  }

  /** Whether an opening word may begin at this letter, whatever stands before. */
  public boolean mayOpenAt(String text, int place) {
    return openers.mayOpenAt(text, place);
  }
}
