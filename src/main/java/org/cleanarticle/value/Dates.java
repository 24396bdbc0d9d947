package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds dates and clock times in text. Nothing is guessed: no century, no missing part, no zone
 * that its name leaves open. Linear in the length of the text. Thread-safe.
 */
public final class Dates {
  private final SpelledDates spelled;
  private final Clocks clocks;
  private final ClockLinks links;

  public Dates(Vocabulary vocabulary) {
    clocks = new Clocks(vocabulary);
    spelled = new SpelledDates(vocabulary, clocks);
    links = new ClockLinks(vocabulary, clocks);
  }

  /** All dates in a text of unknown language, from left to right, none overlapping. */
  public List<FoundDate> find(String text) {
    return find(text, "");
  }

  /**
   * All dates in a text, from left to right, none overlapping, each with the clock time that stands
   * with it.
   *
   * @param language BCP 47 tag of the text, which decides on words that two languages share; empty
   *     if unknown
   */
  public List<FoundDate> find(String text, String language) {
    return find(text, language, false);
  }

  /**
   * The same where a date can only be of our time, as that of a web page can: then a year of two
   * digits leaves nothing to guess.
   */
  public List<FoundDate> findOfOurTime(String text, String language) {
    return find(text, language, true);
  }

  private List<FoundDate> find(String text, String language, boolean shortYears) {
    String primary = language.length() > 2 ? language.substring(0, 2) : language;
    if (!holdsDigit(text)) {
      return List.of();
    }
    List<FoundDate> days = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= end && startsToken(text, i, end)) {
        Optional<FoundDate> day = dayAt(text, i, primary);
        if (day.isPresent()) {
          days.add(day.get());
          end = day.get().end();
          i = end - 1;
        }
      }
    }
    return links.withClocks(text, days, primary, shortYears);
  }

  /**
   * The clock time that a text is, but for signs around it: {@code - 08:46}. Nothing if it holds
   * anything else.
   */
  public Optional<Clock> clock(String text) {
    Cursor cursor = new Cursor(text, 0);
    while (!cursor.isDone() && isFiller(cursor.peek())) {
      cursor.moveTo(cursor.at() + 1);
    }
    Optional<Clock> clock = clocks.read(cursor, false, false);
    while (!cursor.isDone() && isFiller(cursor.peek())) {
      cursor.moveTo(cursor.at() + 1);
    }
    return cursor.isDone() ? clock : Optional.empty();
  }

  private Optional<FoundDate> dayAt(String text, int start, String language) {
    Cursor cursor = new Cursor(text, start);
    if (!Cursor.isDigit(text.charAt(start))) {
      return spelled.fromWord(cursor, language);
    }
    Optional<FoundDate> day = NumericDates.read(cursor);
    if (day.isEmpty()) {
      cursor.moveTo(start);
      day = spelled.fromNumber(cursor, language);
    }
    return day;
  }

  /** Whether a number or a word begins here; in glued text a capital begins one too. */
  private static boolean startsToken(String text, int i, int end) {
    char c = text.charAt(i);
    char before = i == 0 || i == end ? ' ' : text.charAt(i - 1);
    if (Cursor.isDigit(c)) {
      return !Cursor.isDigit(before);
    }
    return Cursor.isLetter(c)
        && (!Cursor.isLetter(before) || Character.isUpperCase(c) && !Character.isUpperCase(before));
  }

  /** Whether a text can hold a date: in all their forms the day is a number. */
  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Cursor.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiller(char c) {
    return Cursor.isSpace(c) || "-\u2013\u2014|\u2022\u00B7,/()".indexOf(c) >= 0;
  }
}
