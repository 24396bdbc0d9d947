package org.cleanarticle.value;

import java.util.Objects;
import java.util.Optional;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Reads the dateline of wire copy: {@code LONDON, March 2 (Reuters) - }. A place alone is believed
 * only in capitals, or with an agency or a day behind it. Thread-safe.
 */
public final class Datelines {
  /** No dateline is longer. */
  private static final int LONGEST = 90;

  private static final int LONGEST_PLACE = 48;
  private static final int LONGEST_STATION = 8;
  private static final int LONGEST_AGENCY = 24;

  /** Of a place before a stop: initials and short forms have stops of their own. */
  private static final int SHORTEST_WORD = 3;

  private static final String DASHES = "-_\u2013\u2014\u2015\u2212";

  /** Those that need a space on both sides. */
  private static final String HYPHENS = "-_";

  private final Vocabulary vocabulary;
  private final CalendarNames months;

  public Datelines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.months = new CalendarNames(vocabulary, "months");
  }

  /** The dateline that a paragraph begins with, if it does. */
  public Optional<FoundDateline> find(String text) {
    int dash = dash(text);
    if (dash < 0) {
      return closing(text);
    }
    int end = dash;
    while (end < text.length()
        && (DASHES.indexOf(text.charAt(end)) >= 0 || Cursor.isSpace(text.charAt(end)))) {
      end++;
    }
    String head = text.substring(0, text.startsWith(").", dash - 2) ? dash - 1 : dash).strip();
    if (end == text.length() || head.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dateline> dateline = read(head, false);
    if (dateline.isEmpty() && Character.isUpperCase(text.charAt(end))) {
      dateline = station(head);
    }
    int length = end;
    // "(ANSA) - ROMA, 02 MAR - "
    if (dateline.isPresent() && dateline.get().place() == null) {
      String agency = dateline.get().agency();
      Optional<FoundDateline> place =
          find(text.substring(end)).filter(d -> d.dateline().agency() == null);
      if (place.isPresent()) {
        dateline = Optional.of(new Dateline(place.get().dateline().place(), agency));
        length += place.get().length();
      }
    }
    int behind = length;
    return dateline.map(
        d -> d.agency() == null ? signed(d, text, behind) : new FoundDateline(d, behind));
  }

  /** {@code MOSCOW, 2 March - RIA Novosti. The ...}: the agency behind the dash. */
  private FoundDateline signed(Dateline dateline, String text, int from) {
    int stop = text.indexOf(". ", from);
    String agency = stop < 0 || stop - from > LONGEST_AGENCY ? "" : text.substring(from, stop);
    return isAgency(agency)
        ? new FoundDateline(new Dateline(dateline.place(), agency), stop + 2)
        : new FoundDateline(dateline, from);
  }

  /**
   * Place and agency say it without a dash: {@code Mumbai, Jul 19 (PTI) Members ...}, {@code Bonn
   * (KNA) Die ...}, {@code MOSCOW, March 2. /TASS/. The ...}. The agency has to be a known one, or
   * a day stands before it.
   */
  private Optional<FoundDateline> closing(String text) {
    int close = closing(text, ") ");
    int slash = close < 0 ? closing(text, "/. ") : -1;
    if (slash >= 0) {
      int open = text.lastIndexOf('/', slash - 1);
      return open <= 0 || !isAgency(text.substring(open + 1, slash))
          ? Optional.empty()
          : read(text.substring(0, open).strip(), false)
              .map(d -> new Dateline(d.place(), text.substring(open + 1, slash)))
              .map(d -> new FoundDateline(d, slash + 3));
    }
    if (close < 0) {
      return Optional.empty();
    }
    String head = text.substring(0, close + 1);
    boolean dated = dayStart(head) > 0;
    return read(head, false)
        .filter(d -> d.agency() != null)
        .filter(d -> dated ? d.place() != null : isAgency(d.agency()) && !isShortFor(d))
        .map(d -> new FoundDateline(d, close + 2));
  }

  /** {@code Polder Authority (PA)}: no agency, but the name before it by its first letters. */
  private static boolean isShortFor(Dateline dateline) {
    StringBuilder initials = new StringBuilder();
    String place = Objects.requireNonNullElse(dateline.place(), "");
    for (int i = 0; i < place.length(); i++) {
      boolean first = i == 0 || !Cursor.isLetter(place.charAt(i - 1));
      if (first && Character.isUpperCase(place.charAt(i))) {
        initials.append(place.charAt(i));
      }
    }
    return initials.toString().equals(dateline.agency());
  }

  /** Where a sign stands that may end a dateline, a sentence behind it; -1 if it does not. */
  private static int closing(String text, String sign) {
    int at = text.indexOf(sign);
    int behind = at + sign.length();
    return at > 0
            && at <= LONGEST
            && behind < text.length()
            && Character.isUpperCase(text.charAt(behind))
        ? at
        : -1;
  }

  /** Where the dash begins that ends the dateline, with a space on a side or behind a bracket. */
  private static int dash(String text) {
    int end = Math.min(text.length() - 1, LONGEST);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (DASHES.indexOf(c) < 0) {
        if (c == '.'
            && Cursor.isSpace(text.charAt(i + 1))
            && i > 5
            && !Cursor.isDigit(text.charAt(i - 1))) {
          // A sentence has ended, unless it was the stop of a short month, a day or a state.
          char next = text.charAt(i + 2);
          if (next != '(' && !Cursor.isDigit(next) && DASHES.indexOf(next) < 0) {
            return -1;
          }
        }
        continue;
      }
      boolean before =
          Cursor.isSpace(text.charAt(i - 1))
              || text.charAt(i - 1) == ')'
              || text.charAt(i - 1) == '.' && Cursor.isSpace(text.charAt(i + 1));
      boolean after = Cursor.isSpace(text.charAt(i + 1)) || DASHES.indexOf(text.charAt(i + 1)) >= 0;
      boolean wide = HYPHENS.indexOf(c) < 0;
      if (before && (after || text.charAt(i - 1) == ')' || wide) || after && wide) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A place in capitals with the letters of a station or an agency that no list has: {@code LAMONT,
   * Iowa (KXLM)}.
   */
  private Optional<Dateline> station(String head) {
    int open = head.lastIndexOf(" (");
    if (open < 0 || head.indexOf(')') != head.length() - 1) {
      return Optional.empty();
    }
    String letters = head.substring(open + 2, head.length() - 1);
    boolean fits = letters.length() > 1 && letters.length() <= LONGEST_STATION;
    for (int i = 0; i < letters.length() && fits; i++) {
      fits = Character.isUpperCase(letters.charAt(i)) || i > 0 && Cursor.isDigit(letters.charAt(i));
    }
    String place = head.substring(0, open);
    return fits && isCapitals(place) ? Optional.of(new Dateline(place, letters)) : Optional.empty();
  }

  /**
   * What may be a dateline without a dash, which the page must bear out: {@code HARIPUR: The
   * wardens ...}, {@code Hasslingen. Der Bagger ...}, {@code Hasslingen (dpa). Der Bagger ...}; or
   * with a dash behind a place in small letters, {@code Hasslingen - Der Bagger ...}.
   */
  public Optional<FoundDateline> closed(String text) {
    int end = 0;
    while (end < Math.min(text.length() - 3, LONGEST_PLACE) && !isClosed(text, end)) {
      end++;
    }
    if (!isClosed(text, end)) {
      return Optional.empty();
    }
    boolean dash = Cursor.isSpace(text.charAt(end));
    char sign = dash ? '.' : text.charAt(end);
    int length = dash ? end + 3 : end + 2;
    return given(text.substring(0, end))
        .filter(d -> d.place() != null && mayClose(d.place(), sign))
        .map(d -> new FoundDateline(d, length));
  }

  /** Capitals before a colon; before a stop one or two words, or two towns. */
  private boolean mayClose(String place, char sign) {
    if (sign == ':') {
      return isCapitals(place);
    }
    int words = 1;
    int letters = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      boolean joint = c == ' ' || c == '/' || c == '-';
      if (!joint && !Cursor.isLetter(c) || joint && letters < SHORTEST_WORD) {
        return false;
      }
      words += c == ' ' ? 1 : 0;
      letters = joint ? 0 : letters + 1;
    }
    return words <= 2 && letters >= SHORTEST_WORD;
  }

  private static boolean isClosed(String text, int at) {
    if (at < 3 || at + 3 >= text.length()) {
      return false;
    }
    char sign = text.charAt(at);
    return Cursor.isSpace(sign)
        ? DASHES.indexOf(text.charAt(at + 1)) >= 0
            && Cursor.isSpace(text.charAt(at + 2))
            && Character.isUpperCase(text.charAt(at + 3))
        : (sign == ':' || sign == '.')
            && Cursor.isSpace(text.charAt(at + 1))
            && Character.isLetter(text.charAt(at + 2));
  }

  /**
   * A dateline that says itself what it is, as in the header of an export: {@code DATELINE: SELBY
   * HEAD Maine}. A place needs no capitals there.
   */
  public Optional<Dateline> given(String head) {
    return read(head, true);
  }

  private Optional<Dateline> read(String head, boolean given) {
    String agency = null;
    String rest = head;
    int open = head.lastIndexOf('(');
    if (open >= 0) {
      int close = head.indexOf(')', open);
      if (close < 0 || !head.substring(close + 1).isBlank() && open > 0) {
        return Optional.empty();
      }
      String inside = head.substring(open + 1, close).strip();
      rest = (head.substring(0, open) + head.substring(close + 1)).strip();
      if (!isAgency(inside) && !isUnlisted(inside, rest)) {
        return Optional.empty();
      }
      agency = inside;
    }
    if (rest.isEmpty()) {
      return agency == null ? Optional.empty() : Optional.of(new Dateline(null, agency));
    }
    int day = dayStart(rest);
    String place = trimmed(day < 0 ? rest : rest.substring(0, day));
    boolean known = given || agency != null || day >= 0;
    boolean fits = place.length() <= LONGEST_PLACE && (known ? isPlace(place) : isCapitals(place));
    if (agency == null && day < 0 && !given && isAgency(place)) {
      return Optional.of(new Dateline(null, place));
    }
    return fits ? Optional.of(new Dateline(place, agency)) : Optional.empty();
  }

  /** An agency that no list has, behind a place in capitals and a day: nothing else stands so. */
  private boolean isUnlisted(String agency, String rest) {
    int day = dayStart(rest);
    return day > 0 && isPlace(agency) && isCapitals(trimmed(rest.substring(0, day)));
  }

  private boolean isAgency(String text) {
    if (vocabulary.words("any", "agencies").contains(text)) {
      return true;
    }
    for (String agency : vocabulary.words("any", "agencies")) {
      if (agency.equalsIgnoreCase(text)
          || text.startsWith(agency)
              && text.length() > agency.length()
              && "/-".indexOf(text.charAt(agency.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the day begins in {@code LONDON, March 2} or {@code PARIS, 2 mars 2022}; -1 if none. */
  private int dayStart(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (!Cursor.isLetter(text.charAt(i)) && !Cursor.isDigit(text.charAt(i))
          || Cursor.isLetter(text.charAt(i - 1))
          || Cursor.isDigit(text.charAt(i - 1))) {
        continue;
      }
      if (isDay(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDay(String text, int start) {
    Cursor cursor = new Cursor(text, start);
    boolean dayFirst = cursor.digits() > 0 && cursor.digits() <= 2;
    if (cursor.skipIgnoringCase("le ") || cursor.skipIgnoringCase("den ")) {
      return cursor.digits() > 0 && isDay(text, cursor.at());
    }
    if (dayFirst) {
      cursor.number(cursor.digits());
      boolean point = cursor.skip('.');
      if (point && cursor.digits() > 0 && cursor.digits() <= 2) {
        return true;
      }
      cursor.spaces();
      for (String of : new String[] {"de ", "di "}) {
        cursor.skipIgnoringCase(of);
      }
      String month = cursor.word();
      return month.length() > 2 && months.number(month, "").isPresent();
    }
    String month = cursor.word();
    cursor.skip('.');
    cursor.spaces();
    return month.length() > 2
        && (cursor.digits() == 1 || cursor.digits() == 2)
        && months.number(month, "").isPresent();
  }

  private static String trimmed(String place) {
    int end = place.length();
    while (end > 0
        && (Cursor.isSpace(place.charAt(end - 1)) || ",/".indexOf(place.charAt(end - 1)) >= 0)) {
      end--;
    }
    // The stop of a state stays: "ARDEN, Neb."
    if (place.endsWith(".") && Character.isUpperCase(place.charAt(Math.max(0, end - 2)))) {
      end -= place.indexOf('.') == end - 1 ? 1 : 0;
    }
    return place.substring(0, end);
  }

  /** Words that begin with capitals, few small ones between them: a place can be no sentence. */
  private static boolean isPlace(String place) {
    if (place.isEmpty()) {
      return false;
    }
    int words = 0;
    int small = 0;
    for (int from = 0; from < place.length(); ) {
      int end = from;
      while (end < place.length() && " /,".indexOf(place.charAt(end)) < 0) {
        end++;
      }
      String word = place.substring(from, end);
      from = end + 1;
      if (word.isEmpty()) {
        continue;
      }
      words++;
      char first = word.charAt(0);
      if (Cursor.isDigit(first)) {
        return false;
      }
      small += Character.isLowerCase(first) ? 1 : 0;
      if (Character.isLowerCase(first) && word.length() > 4) {
        return false;
      }
    }
    return words <= 6 && small <= 2 && !Character.isLowerCase(place.charAt(0));
  }

  /** A place in capitals, perhaps with a state or a country behind a comma. */
  private boolean isCapitals(String place) {
    int comma = place.indexOf(',');
    String city = comma < 0 ? place : place.substring(0, comma);
    int letters = 0;
    for (int i = 0; i < city.length(); i++) {
      char c = city.charAt(i);
      if (Character.isLowerCase(c) || Cursor.isDigit(c) || ":!?[\"\u201C\u201D".indexOf(c) >= 0) {
        return false;
      }
      letters += Cursor.isLetter(c) ? 1 : 0;
    }
    return letters > 2
        && isPlace(place)
        && !vocabulary.words("en", "not-places").contains(NameWords.lower(city));
  }
}
