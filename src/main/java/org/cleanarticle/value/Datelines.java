package org.cleanarticle.value;

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

  /** Of a place before a stop: initials and short forms have stops of their own. */
  private static final int SHORTEST_WORD = 3;

  private static final String DASHES = "-\u2013\u2014\u2015\u2212";

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
      return dated(text);
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
    return dateline.map(d -> new FoundDateline(d, behind));
  }

  /** {@code Mumbai, Jul 19 (PTI) Members ...}: place, day and agency say it without a dash. */
  private Optional<FoundDateline> dated(String text) {
    int close = text.indexOf(')');
    boolean ends =
        close > 0
            && close <= LONGEST
            && close + 2 < text.length()
            && Cursor.isSpace(text.charAt(close + 1))
            && Character.isUpperCase(text.charAt(close + 2));
    String head = ends ? text.substring(0, close + 1) : "";
    return ends && dayStart(head) > 0
        ? read(head, false)
            .filter(d -> d.place() != null && d.agency() != null)
            .map(d -> new FoundDateline(d, close + 2))
        : Optional.empty();
  }

  /** Where the dash begins that ends the dateline, with a space on a side or behind a bracket. */
  private static int dash(String text) {
    int end = Math.min(text.length() - 1, LONGEST);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (DASHES.indexOf(c) < 0) {
        if (c == '.' && Cursor.isSpace(text.charAt(i + 1)) && i > 5) {
          // A sentence has ended, unless it was the stop of a short month or of a state.
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
      if (before && (after || text.charAt(i - 1) == ')' || c != '-') || after && c != '-') {
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
      cursor.skip('.');
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
