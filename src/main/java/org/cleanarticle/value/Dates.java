package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds dates and clock times in text. Nothing is guessed: no century, no missing part, no zone
 * that its name leaves open. Linear in the length of the text. Thread-safe.
 */
public final class Dates {
  /** Glued to what stands before it the name of a month is not found behind more letters. */
  private static final int LONGEST_WORD = 60;

  /** In letters, of the short form of a month. */
  private static final int SHORTEST_MONTH = 3;

  private final Vocabulary vocabulary;
  private final SpelledDates spelled;
  private final Clocks clocks;
  private final ClockLinks links;

  public Dates(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
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
    List<FoundDate> days = new ArrayList<>(0);
    int end = 0;
    int number = number(text, 0);
    while (number < text.length()) {
      int behind = behindNumber(text, number);
      int next = number(text, behind);
      if (next == text.length() && behind - number < NumericDates.SHORTEST_COMPACT) {
        break; // No date has one short number only.
      }
      for (int i = Math.max(end, wordBefore(text, number, end)); i <= number; i++) {
        if (startsToken(text, i, end) || startsMonth(text, i, end)) {
          Optional<FoundDate> day = dayAt(text, i, primary);
          if (day.isPresent()) {
            days.add(day.get());
            end = day.get().end();
            break;
          }
        }
      }
      number = end > next ? number(text, end) : next;
    }
    return days.isEmpty() ? List.of() : links.withClocks(text, days, primary, shortYears);
  }

  /** Where the next number begins: in all their forms the day is one. */
  private static int number(String text, int from) {
    int i = from;
    while (i < text.length() && !Cursor.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int behindNumber(String text, int from) {
    int i = from;
    while (i < text.length() && Cursor.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the word begins that stands before a number: it may be the name of a month. */
  private static int wordBefore(String text, int number, int least) {
    int i = number;
    while (i > least && Cursor.isSpace(text.charAt(i - 1))) {
      i--;
    }
    if (i > least && (text.charAt(i - 1) == '.' || text.charAt(i - 1) == '-')) {
      i--;
    }
    int word = i;
    while (word > least && i - word < LONGEST_WORD && isWordPart(text, word - 1, least)) {
      word--;
    }
    return word < i ? word : number;
  }

  /** A letter, or the full stop that shortens a Thai word. */
  private static boolean isWordPart(String text, int i, int least) {
    char c = text.charAt(i);
    return Cursor.isLetter(c)
        || c == '.'
            && i > least
            && Cursor.isThai(text.charAt(i - 1))
            && i + 1 < text.length()
            && Cursor.isThai(text.charAt(i + 1));
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

  /** Whether the name of an English month begins here, glued to capitals: {@code CRUZMAY 5}. */
  private boolean startsMonth(String text, int i, int least) {
    if (i <= least || !isCapital(text.charAt(i)) || !isCapital(text.charAt(i - 1))) {
      return false;
    }
    int end = i;
    while (end < text.length() && isCapital(text.charAt(end))) {
      end++;
    }
    return end - i >= SHORTEST_MONTH
        && end < text.length()
        && !Cursor.isLetter(text.charAt(end))
        && vocabulary
            .words("en", "months")
            .contains(text.substring(i, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isFiller(char c) {
    return Cursor.isSpace(c) || "-\u2013\u2014|\u2022\u00B7,/()".indexOf(c) >= 0;
  }
}
