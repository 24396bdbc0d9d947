package org.cleanarticle.value;

import java.util.Objects;
import java.util.Optional;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.lexicon.Vocabulary;

/** Tells what stands in a dateline before its dash: a place, a day, an agency. Thread-safe. */
final class DatelineHead {
  static final int LONGEST_PLACE = 48;

  private static final int LONGEST_STATION = 8;

  /** In characters, of an outlet that stands where an agency does. */
  private static final int LONGEST_NAME = 24;

  private final Vocabulary vocabulary;
  private final CalendarNames months;

  DatelineHead(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.months = new CalendarNames(vocabulary, "months");
  }

  /**
   * A place in capitals with the letters of a station or an agency that no list has: {@code LAMONT,
   * Iowa (KXLM)}.
   */
  Optional<Dateline> station(String head) {
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

  /** A name in brackets alone, which nothing but a dateline begins a paragraph with. */
  Optional<Dateline> bracketed(String head) {
    boolean alone = head.startsWith("(") && head.indexOf(')') == head.length() - 1;
    String name = alone ? head.substring(1, head.length() - 1) : "";
    boolean fits = name.length() > 1 && name.length() <= LONGEST_NAME && name.indexOf(',') < 0;
    for (int i = 0; i < name.length() && fits; i++) {
      fits = !Cursor.isDigit(name.charAt(i));
    }
    return fits && isPlace(name) && Character.isUpperCase(name.charAt(0))
        ? Optional.of(new Dateline(null, name))
        : Optional.empty();
  }

  /** {@code JAKARTA, Pesisir.com}, {@code Pesisir.com, Jakarta}: a place and an outlet's domain. */
  private static Optional<Dateline> withDomain(String head) {
    int comma = head.indexOf(", ");
    String first = comma < 0 ? head : head.substring(0, comma);
    String second = comma < 0 ? "" : head.substring(comma + 2);
    boolean swapped = isDomain(first);
    String place = swapped ? second : first;
    String domain = swapped ? first : second;
    boolean fits =
        isDomain(domain)
            && place.indexOf('.') < 0
            && place.length() <= LONGEST_PLACE
            && (place.isEmpty() || isPlace(place));
    return fits
        ? Optional.of(new Dateline(place.isEmpty() ? null : place, domain))
        : Optional.empty();
  }

  /** One word with a point in it and letters behind. */
  private static boolean isDomain(String text) {
    int point = text.lastIndexOf('.');
    boolean fits = point > 2 && point < text.length() - 2 && text.length() <= LONGEST_NAME;
    for (int i = 0; i < text.length() && fits; i++) {
      char c = text.charAt(i);
      fits = Cursor.isLetter(c) || i <= point && (c == '.' || Cursor.isDigit(c));
    }
    return fits;
  }

  /**
   * The dateline that a text is, all of it.
   *
   * @param given whether the text says itself what it is, so that a place needs no capitals
   */
  Optional<Dateline> read(String head, boolean given) {
    String agency = null;
    String rest = head;
    int open = head.lastIndexOf('(');
    if (open >= 0 && !isRegion(head, open)) {
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
    if (agency == null && rest.indexOf('.') > 0) {
      Optional<Dateline> domain = withDomain(trimmed(rest));
      if (domain.isPresent()) {
        return domain;
      }
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

  /** {@code Nordvik (Sande), 2 March}: the region of a place, and no agency. */
  private boolean isRegion(String head, int open) {
    int behind = head.indexOf("), ", open) + 3;
    return open > 0
        && behind > 2
        && isDay(head, behind)
        && !isAgency(head.substring(open + 1, behind - 3).strip());
  }

  /** An agency that no list has, behind a place in capitals and a day: nothing else stands so. */
  private boolean isUnlisted(String agency, String rest) {
    int day = dayStart(rest);
    return day > 0 && isPlace(agency) && isCapitals(trimmed(rest.substring(0, day)));
  }

  boolean isAgency(String text) {
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
  int dayStart(String text) {
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

  boolean isDay(String text, int start) {
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
        && (Cursor.isSpace(place.charAt(end - 1)) || ",/-".indexOf(place.charAt(end - 1)) >= 0)) {
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
  boolean isCapitals(String place) {
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

  /** {@code Polder Authority (PA)}: no agency, but the name before it by its first letters. */
  static boolean isShortFor(Dateline dateline) {
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
}
