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

  private static final int LONGEST_AGENCY = 24;
  private static final int LONGEST_DAY = 24;

  /** Of a place before a stop: initials and short forms have stops of their own. */
  private static final int SHORTEST_WORD = 3;

  private static final String DASHES = "-_\u2013\u2014\u2015\u2212";

  /** Those that need a space on both sides. */
  private static final String HYPHENS = "-_";

  private final DatelineHead heads;
  private final EastAsianDatelines eastAsian;

  public Datelines(Vocabulary vocabulary) {
    heads = new DatelineHead(vocabulary);
    eastAsian = new EastAsianDatelines(vocabulary);
  }

  /** The dateline that a paragraph begins with, if it does. */
  public Optional<FoundDateline> find(String text) {
    Optional<FoundDateline> script = eastAsian.find(text);
    if (script.isPresent()) {
      return script;
    }
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
    Optional<Dateline> dateline = heads.read(head, false);
    if (dateline.isEmpty() && Character.isUpperCase(text.charAt(end))) {
      dateline = heads.station(head).or(() -> heads.bracketed(head));
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
    int behind = dateline.isPresent() ? behindDay(text, length) : length;
    return dateline.map(
        d -> d.agency() == null ? signed(d, text, behind) : new FoundDateline(d, behind));
  }

  /** {@code MOSCOW, 2 March - RIA Novosti. The ...}: the agency behind the dash. */
  private FoundDateline signed(Dateline dateline, String text, int from) {
    int stop = text.indexOf(". ", from);
    String agency = stop < 0 || stop - from > LONGEST_AGENCY ? "" : text.substring(from, stop);
    return heads.isAgency(agency)
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
      return open <= 0 || !heads.isAgency(text.substring(open + 1, slash))
          ? Optional.empty()
          : heads
              .read(text.substring(0, open).strip(), false)
              .map(d -> new Dateline(d.place(), text.substring(open + 1, slash)))
              .map(d -> new FoundDateline(d, slash + 3));
    }
    if (close < 0) {
      return barred(text);
    }
    String head = text.substring(0, close + 1);
    boolean dated = heads.dayStart(head) > 0;
    return heads
        .read(head, false)
        .filter(d -> d.agency() != null)
        .filter(
            d ->
                dated
                    ? d.place() != null
                    : heads.isAgency(d.agency()) && !DatelineHead.isShortFor(d))
        .map(d -> new FoundDateline(d, close + 2));
  }

  /**
   * {@code NORDVIK dpa | The ...}: who sends it in small letters behind a place in capitals. It may
   * be the paper itself, which no list of agencies has.
   */
  private Optional<FoundDateline> barred(String text) {
    int bar = closing(text, " | ");
    int space = bar < 0 ? -1 : text.lastIndexOf(' ', bar - 1);
    if (space <= 0 || bar - space > LONGEST_AGENCY) {
      return Optional.empty();
    }
    String place = text.substring(0, space);
    String agency = text.substring(space + 1, bar);
    for (int i = 0; i < agency.length(); i++) {
      if (!Character.isLowerCase(agency.charAt(i)) && agency.charAt(i) != '/') {
        return Optional.empty();
      }
    }
    return heads.isCapitals(place)
        ? Optional.of(new FoundDateline(new Dateline(place, agency), bar + 3))
        : Optional.empty();
  }

  /** Where a sign stands that may end a dateline, a sentence behind it; -1 if it does not. */
  private static int closing(String text, String sign) {
    // Paragraphs are long, and what stands farther on ends none.
    int at = text.substring(0, Math.min(text.length(), LONGEST + sign.length())).indexOf(sign);
    int behind = at + sign.length();
    return at > 0 && behind < text.length() && Character.isUpperCase(text.charAt(behind)) ? at : -1;
  }

  /** {@code MONTREAL – May 14, 2024 – }: a release has its day between dashes of its own. */
  private int behindDay(String text, int from) {
    boolean starts = Cursor.isDigit(text.charAt(from)) || Character.isUpperCase(text.charAt(from));
    int end = Math.min(text.length() - 3, from + LONGEST_DAY);
    int dash = from;
    while (starts && dash < end && DASHES.indexOf(text.charAt(dash)) < 0) {
      dash++;
    }
    boolean day =
        starts
            && dash < end
            && Cursor.isSpace(text.charAt(dash - 1))
            && Cursor.isSpace(text.charAt(dash + 1))
            && text.substring(from, dash).strip().indexOf(' ') > 0
            && heads.isDay(text, from);
    return day ? dash + 2 : from;
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
   * What may be a dateline without a dash, which the page must bear out: {@code HARIPUR: The
   * wardens ...}, {@code Hasslingen. Der Bagger ...}, {@code Hasslingen (dpa). Der Bagger ...}; or
   * with a dash behind a place in small letters, {@code Hasslingen - Der Bagger ...}, {@code
   * Hasslingen.- Der Bagger ...}.
   */
  public Optional<FoundDateline> closed(String text) {
    int end = 0;
    while (end < Math.min(text.length() - 3, DatelineHead.LONGEST_PLACE) && !isClosed(text, end)) {
      end++;
    }
    if (!isClosed(text, end)) {
      return Optional.empty();
    }
    boolean dash = Cursor.isSpace(text.charAt(end));
    char sign = dash ? '.' : text.charAt(end);
    int length = dash || !Cursor.isSpace(text.charAt(end + 1)) ? end + 3 : end + 2;
    return given(text.substring(0, end))
        .filter(d -> d.place() != null && mayClose(d.place(), sign))
        .map(d -> new FoundDateline(d, length));
  }

  /** Capitals before a colon; before a stop one or two words, or two towns. */
  private boolean mayClose(String place, char sign) {
    if (sign == ':') {
      return heads.isCapitals(place);
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
            && (Cursor.isSpace(text.charAt(at + 1)) && Character.isLetter(text.charAt(at + 2))
                || sign == '.'
                    && DASHES.indexOf(text.charAt(at + 1)) >= 0
                    && Cursor.isSpace(text.charAt(at + 2)));
  }

  /**
   * A dateline that says itself what it is, as in the header of an export: {@code DATELINE: SELBY
   * HEAD Maine}. A place needs no capitals there.
   */
  public Optional<Dateline> given(String head) {
    return heads.read(head, true);
  }
}
