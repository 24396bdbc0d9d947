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
  /** Words that open a byline: {@code written and reported by}. */
  private static final int LONGEST_OPENER = 4;

  private static final int LONGEST_PICTURE_ROLE = 4;
  private static final int LONGEST_JOINT = 6;

  private static final String EXPORT_FIELD = "byline";

  private final NameWords words;
  private final String[] gluedOpeners;
  private final ClosedBylines closed;

  public Bylines(Vocabulary vocabulary) {
    words = new NameWords(vocabulary);
    gluedOpeners = vocabulary.words("glued-openers").toArray(new String[0]);
    closed = new ClosedBylines(vocabulary);
  }

  /**
   * The byline of a line: an item that opens with a word such as {@code By}, else an item that is
   * nothing but names.
   *
   * @param dates the dates of the line, see {@link Dates}; they end an item
   */
  public Optional<FoundByline> find(String text, List<FoundDate> dates) {
    Optional<FoundByline> behind =
        closed.find(text, dates.isEmpty() ? text.length() : dates.get(0).start());
    if (behind.isPresent()) {
      return behind;
    }
    List<FoundByline> bare = new ArrayList<>();
    boolean ended = false;
    for (List<BylineToken> item : items(text, dates)) {
      if (ended && opener(item) == 0) {
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
    Optional<FoundByline> behind = closed.find(text, text.length());
    if (behind.isPresent()) {
      return behind.get().names();
    }
    List<FoundName> names = new ArrayList<>();
    for (List<BylineToken> item : items(text, List.of())) {
      NameList list = new NameList(words, item, opener(item), true);
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
    return counted || ClosedBylines.countsOthers(behind, 0, behind.length());
  }

  /** Where the names begin behind a joint that opens a line, {@code and Bo Ek}; else 0. */
  public int behindJoint(String text) {
    int space = text.indexOf(' ');
    return space > 0 && Character.isLowerCase(text.charAt(0)) && isJoint(text.substring(0, space))
        ? space + 1
        : 0;
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
    return !tokens.isEmpty() && tokens.size() <= LONGEST_OPENER && opener(tokens) == tokens.size();
  }

  /** Whether a short text says what someone does: {@code Senior Reporter}. */
  public boolean isRole(String text) {
    List<BylineToken> tokens = BylineToken.of(text, 0, Math.min(text.length(), 80));
    return !tokens.isEmpty() && tokens.size() <= 6 && holdsProfession(tokens);
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
    int opener = opener(item);
    // "BY By Elena Cruz", "Byline: Elena Cruz": the first word is the name of an export's field.
    int again = opener == 0 ? 0 : opener(item.subList(opener, item.size()));
    if (again > 0 || opener > 0 && NameWords.lower(item.get(0).text()).equals(EXPORT_FIELD)) {
      first = opener;
      opener += again;
    }
    boolean opened = opener > 0;
    NameList list = new NameList(words, item, opener, opened);
    // "Kommentar Forum": a word that opens a byline only with a colon is no name either.
    boolean bare =
        !opened
            && list.isPure()
            && !words.isOpener(lower(item.get(0)), true)
            && (list.areGiven() || !isTold(item));
    boolean named = opened && opener < item.size() && !list.names().isEmpty();
    boolean desk = opened && list.names().isEmpty() && isDesk(item, opener);
    return bare || named || desk
        ? Optional.of(
            new FoundByline(
                item.get(Math.min(first, item.size() - 1)).start(),
                item.get(item.size() - 1).end(),
                opened,
                list.areGiven(),
                list.names()))
        : Optional.empty();
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

  /** How many tokens at the start open a byline, with a colon behind them. */
  private int opener(List<BylineToken> item) {
    StringBuilder folded = new StringBuilder();
    int found = 0;
    for (int i = 0; i < Math.min(item.size(), LONGEST_OPENER); i++) {
      if (item.get(i).is(Kind.JOINT)) {
        continue;
      }
      if (!item.get(i).is(Kind.WORD)) {
        break;
      }
      folded.append(i == 0 ? "" : " ").append(NameWords.lower(item.get(i).text()));
      boolean colon = i + 1 < item.size() && item.get(i + 1).is(Kind.COLON);
      if (words.isOpener(folded.toString(), colon)) {
        found = i + 1;
      }
    }
    if (found > 0 && found < item.size() && item.get(found).is(Kind.COLON)) {
      found++;
    }
    return found;
  }

  private List<List<BylineToken>> items(String text, List<FoundDate> dates) {
    List<List<BylineToken>> items = new ArrayList<>();
    int from = 0;
    for (FoundDate date : dates) {
      split(BylineToken.of(text, from, date.start()), items);
      from = date.end();
    }
    split(BylineToken.of(text, from, text.length()), items);
    return items;
  }

  private void split(List<BylineToken> tokens, List<List<BylineToken>> items) {
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i > from && opensAgain(tokens, i)) {
        items.add(unglued(withoutBreaks(tokens.subList(from, i))));
        from = i;
      }
      if (i == tokens.size()
          || tokens.get(i).is(Kind.BREAK)
          || i > from + 1 && partsLabel(tokens, i)) {
        // "By | Elena Cruz", as designs have it.
        if (i == tokens.size() || i == from || !isOpener(tokens, from, i)) {
          if (i > from) {
            items.add(unglued(withoutBreaks(tokens.subList(from, i))));
          }
          from = i + 1;
        }
      }
    }
  }

  private boolean isOpener(List<BylineToken> tokens, int from, int to) {
    return to + 1 < tokens.size()
        && tokens.get(to).is(Kind.BREAK)
        && tokens.get(to + 1).is(Kind.WORD)
        && (words.isGiven(tokens.get(to + 1).text())
            || NameWords.isUncased(tokens.get(to + 1).text()))
        && to - from <= LONGEST_OPENER
        && opener(tokens.subList(from, to)) == to - from;
  }

  /** {@code 来源：新华社 作者：王小明}: scripts without capitals part such items by spaces alone. */
  private boolean opensAgain(List<BylineToken> tokens, int word) {
    return word + 1 < tokens.size()
        && tokens.get(word).is(Kind.WORD)
        && tokens.get(word + 1).is(Kind.COLON)
        && NameWords.isUncased(tokens.get(word).text())
        && words.isOpener(lower(tokens.get(word)), true);
  }

  private static List<BylineToken> withoutBreaks(List<BylineToken> tokens) {
    return tokens.stream().filter(token -> !token.is(Kind.BREAK)).toList();
  }

  /** Whether a slash stands before a label: {@code Elena Cruz / Photos: Bo Ek}. */
  private static boolean partsLabel(List<BylineToken> tokens, int slash) {
    return slash + 2 < tokens.size()
        && tokens.get(slash).is(Kind.JOINT)
        && tokens.get(slash + 1).is(Kind.WORD)
        && tokens.get(slash + 2).is(Kind.COLON);
  }

  /**
   * Parts an opening word from the name that lost its space, {@code ByAlex}, and a name from the
   * given name of another, {@code CruzJames Watts}.
   */
  private List<BylineToken> unglued(List<BylineToken> item) {
    List<BylineToken> parted = new ArrayList<>();
    for (int i = 0; i < item.size(); i++) {
      BylineToken token = item.get(i);
      int length = token.text().length();
      int cut =
          token.is(Kind.WORD) && parted.size() < LONGEST_OPENER
              ? glued(token.text(), 0, length)
              : 0;
      if (cut > 0) {
        parted.add(token.part(0, cut));
      }
      boolean inside = token.is(Kind.WORD) && i > 0 && i + 1 < item.size();
      int next = inside && item.get(i + 1).is(Kind.WORD) ? words.gluedGiven(token.text(), cut) : 0;
      if (next > 0) {
        parted.add(token.part(cut, next));
        parted.add(token.part(next, length).partingBefore());
      }
      parted.add(token.part(Math.max(cut, next), length));
    }
    return parted;
  }

  /** Whether a word that begins here is an opening word and a name: {@code ByAlex}. */
  public boolean opensGlued(String text, int place) {
    return glued(text, place, text.length()) > 0;
  }

  /** Whether an opening word may begin at this letter, whatever stands before. */
  public boolean mayOpenAt(String text, int place) {
    int end = place;
    while (end < text.length() && Cursor.isLetter(text.charAt(end))) {
      end++;
    }
    boolean goesOn = end < text.length() && BylineToken.isInner(text.charAt(end));
    return goesOn
        || words.mayOpen(NameWords.lower(text.substring(place, end)))
        || opensGlued(text, place);
  }

  /** The length of the opening word that has lost its space; 0 if there is none. */
  private int glued(String text, int from, int to) {
    for (int end = from + 1; end + 1 < to && Cursor.isLetter(text.charAt(end)); end++) {
      boolean parts =
          Character.isUpperCase(text.charAt(end)) && Character.isLowerCase(text.charAt(end - 1));
      if (parts && isGluedOpener(text, from, end - from)) {
        return end - from;
      }
    }
    return 0;
  }

  private boolean isGluedOpener(String text, int from, int length) {
    for (String opener : gluedOpeners) {
      if (opener.length() == length && text.regionMatches(true, from, opener, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
