package org.cleanarticle.value;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * Finds dates that count from a day the text does not name: {@code 2 hours ago}, {@code gestern,
 * 12:37 Uhr}. Linear in the length of the text. Thread-safe.
 */
public final class RelativeDates {
  private static final String MARK = "mark";
  private static final String ONE = "one";
  private static final String DAY = "day ";
  private static final String AGO = " ago";
  private static final String TIMED = " timed";

  /** Longer items of a line speak of something else. */
  private static final int MOST_WORDS = 10;

  /** Nothing is dated by the day with more digits. */
  private static final int MOST_DIGITS = 4;

  private static final int LONGEST_ENTRY = 3;

  private final Vocabulary vocabulary;
  private final Clocks clocks;
  private final DateLabels labels;

  public RelativeDates(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    clocks = new Clocks(vocabulary);
    labels = new DateLabels(vocabulary);
  }

  /** The first such date in a short text whose parts may be set off by bars and dots. */
  public Optional<RelativeDate> find(String text) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Signs.isBar(text.charAt(i))) {
        Optional<RelativeDate> found = inItem(text, from, i);
        if (found.isPresent()) {
          return found;
        }
        from = i + 1;
      }
    }
    return Optional.empty();
  }

  /**
   * A run of letters or of digits.
   *
   * @param text in lower case, without apostrophes
   */
  private record Word(int start, int end, String text) {
    boolean isNumber() {
      return Cursor.isDigit(text.charAt(0));
    }

    boolean isLongNumber() {
      return isNumber() && text.length() > MOST_DIGITS;
    }
  }

  private Optional<RelativeDate> inItem(String text, int from, int to) {
    List<Word> words = words(text, from, to);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Optional<RelativeDate> counted = counted(words);
    return counted.isPresent() ? counted : named(text, words, from);
  }

  /** {@code 2 hours ago}: a unit beside its count, and a mark in front of them or behind. */
  private Optional<RelativeDate> counted(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String value = table().getOrDefault(words.get(i).text(), "");
      boolean marked = value.endsWith(AGO);
      Optional<ChronoUnit> unit = unit(marked ? value.replace(AGO, "") : value);
      if (unit.isEmpty() || i > 0 && words.get(i - 1).isLongNumber()) {
        continue;
      }
      int count = i == 0 ? -1 : count(words.get(i - 1));
      int first = count < 0 ? i : i - 1;
      int before = entryBefore(words, first);
      int after = entryAfter(words, i + 1);
      if (marked && count > 0 || before >= 0 || after >= 0) {
        int start = words.get(before >= 0 ? before : first).start();
        int end = words.get(after >= 0 ? after : i).end();
        return Optional.of(
            new RelativeDate(start, end, Math.abs(count), unit.get(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** How many units a word counts, or -1: then one is meant, as in {@code godzinę temu}. */
  private int count(Word word) {
    if (word.isNumber()) {
      return new Cursor(word.text(), 0).number(word.text().length());
    }
    return ONE.equals(table().get(word.text())) ? 1 : -1;
  }

  private static Optional<ChronoUnit> unit(String value) {
    return switch (value) {
      case "second" -> Optional.of(ChronoUnit.SECONDS);
      case "minute" -> Optional.of(ChronoUnit.MINUTES);
      case "hour" -> Optional.of(ChronoUnit.HOURS);
      case "day" -> Optional.of(ChronoUnit.DAYS);
      case "week" -> Optional.of(ChronoUnit.WEEKS);
      case "month" -> Optional.of(ChronoUnit.MONTHS);
      case "year" -> Optional.of(ChronoUnit.YEARS);
      default -> Optional.empty();
    };
  }

  /** Index of the first word of a mark that ends before {@code end}, or -1. */
  private int entryBefore(List<Word> words, int end) {
    for (int start = Math.max(0, end - LONGEST_ENTRY); start < end; start++) {
      if (MARK.equals(table().get(join(words, start, end)))) {
        return start;
      }
    }
    return -1;
  }

  /** Index of the last word of a mark that starts at {@code start}, or -1. */
  private int entryAfter(List<Word> words, int start) {
    for (int end = Math.min(words.size(), start + LONGEST_ENTRY); end > start; end--) {
      if (MARK.equals(table().get(join(words, start, end)))) {
        return end - 1;
      }
    }
    return -1;
  }

  /** {@code yesterday}, if that is all but for a label, or a clock time stands with it. */
  private Optional<RelativeDate> named(String text, List<Word> words, int from) {
    for (int start = 0; start < words.size(); start++) {
      if (!vocabulary.is(words.get(start).text(), WordKind.RELATIVE_OPENING)) {
        continue;
      }
      for (int end = Math.min(words.size(), start + LONGEST_ENTRY); end > start; end--) {
        String value = table().getOrDefault(join(words, start, end), "");
        if (!value.startsWith(DAY)) {
          continue;
        }
        Optional<Clock> clock = clock(text, words, start, end);
        boolean alone =
            end == words.size()
                && !value.endsWith(TIMED)
                && (start == 0
                    || labels.whole(text.substring(from, words.get(start).start())).isPresent());
        if (clock.isPresent() || alone) {
          int behind = clock.map(Clock::end).orElse(words.get(end - 1).end());
          int days = -Integer.parseInt(value.replace(TIMED, "").substring(DAY.length()));
          return Optional.of(
              new RelativeDate(
                  words.get(start).start(),
                  Math.max(behind, words.get(end - 1).end()),
                  days,
                  ChronoUnit.DAYS,
                  clock));
        }
      }
    }
    return Optional.empty();
  }

  /** The first clock time of an item that holds little else. */
  private Optional<Clock> clock(String text, List<Word> words, int start, int end) {
    for (int i = end; i < Math.min(words.size(), end + LONGEST_ENTRY); i++) {
      if (words.get(i).isNumber()) {
        return clocks.read(new Cursor(text, words.get(i).start()), true, false);
      }
    }
    return start > 1 && words.get(start - 2).isNumber()
        ? clocks.read(new Cursor(text, words.get(start - 2).start()), false, false)
        : Optional.empty();
  }

  private static String join(List<Word> words, int start, int end) {
    if (end - start == 1) {
      return words.get(start).text();
    }
    StringBuilder joined = new StringBuilder();
    for (Word word : words.subList(start, end)) {
      joined.append(joined.length() == 0 ? "" : " ").append(word.text());
    }
    return joined.toString();
  }

  private static List<Word> words(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int i = from;
    while (i < to && words.size() <= MOST_WORDS) {
      boolean digits = Cursor.isDigit(text.charAt(i));
      if (!digits && !Cursor.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < to && (digits ? Cursor.isDigit(text.charAt(i)) : isWordPart(text, i))) {
        i++;
      }
      String word = text.substring(start, i).toLowerCase(Locale.ROOT);
      words.add(new Word(start, i, word.replace("'", "").replace("\u2019", "")));
    }
    return words;
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    return Cursor.isLetter(c) || Signs.isApostrophe(c) && i + 1 < text.length();
  }

  private Map<String, String> table() {
    return vocabulary.table("relative-dates");
  }
}
