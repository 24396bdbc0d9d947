package org.cleanarticle.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;

/**
 * Makes the tables of months and weekdays, {@code words/<language>/months.txt} and {@code
 * weekdays.txt}, from the CLDR of the Java runtime. That differs between versions, so the tables
 * are committed, and names are only ever added: the older and shorter forms in them are written by
 * hand. To make them anew, with Java 17: {@code mvn test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.cleanarticle.value.CalendarTables}, or run {@code
 * main} from an editor.
 */
final class CalendarTables {
  static final String MONTHS = "months";
  static final String WEEKDAYS = "weekdays";

  private static final Path WORDS =
      Path.of("src", "main", "resources", "org", "cleanarticle", "words");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Where the program's name of a language is not the runtime's. */
  private static final Map<String, String> LOCALES = Map.of("no", "nb");

  private CalendarTables() {}

  public static void main(String[] args) throws IOException {
    for (String list : List.of(MONTHS, WEEKDAYS)) {
      for (String language : languages(list)) {
        write(language, list);
      }
    }
  }

  /** The languages that have a table, by their folders. */
  static List<String> languages(String list) throws IOException {
    try (var folders = Files.list(WORDS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(list + ".txt")))
          .map(folder -> folder.getFileName().toString())
          .filter(language -> !language.equals("any"))
          .sorted()
          .toList();
    }
  }

  /** The runtime's names in a language, in the form of the tables, with their numbers. */
  static Map<String, Integer> names(String language, String list) {
    Locale locale = Locale.forLanguageTag(LOCALES.getOrDefault(language, language));
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int number = 1; number <= (list.equals(MONTHS) ? 12 : 7); number++) {
      for (TextStyle style : STYLES) {
        String name =
            list.equals(MONTHS)
                ? Month.of(number).getDisplayName(style, locale)
                : DayOfWeek.of(number).getDisplayName(style, locale);
        String entry = entry(name, locale);
        if (isName(entry)) {
          names.putIfAbsent(entry, number);
        }
      }
    }
    return names;
  }

  private static String entry(String name, Locale locale) {
    String lower = name.toLowerCase(locale).strip();
    // Catalan names come with their preposition, which is read apart.
    lower = lower.startsWith("de ") ? lower.substring(3) : lower;
    lower = lower.startsWith("d\u2019") ? lower.substring(2) : lower;
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** The shape of a date is looked at before its names: numbers and single letters are none. */
  private static boolean isName(String entry) {
    return entry.length() > 1 && entry.codePoints().noneMatch(Character::isDigit);
  }

  private static void write(String language, String list) throws IOException {
    Path file = WORDS.resolve(language).resolve(list + ".txt");
    List<String> comments = new ArrayList<>();
    Map<String, Integer> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        comments.add(line);
      } else if (!line.isBlank()) {
        String[] cells = line.split("\t", -1);
        table.put(cells[0], Integer.valueOf(cells[1]));
      }
    }
    Set<String> known = Set.copyOf(table.keySet().stream().map(Fold::plain).toList());
    names(language, list)
        .forEach(
            (name, number) -> {
              if (!known.contains(Fold.plain(name))) {
                table.put(name, number);
              }
            });
    List<String> lines = new ArrayList<>(comments);
    table.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .forEach(entry -> lines.add(entry.getKey() + "\t" + entry.getValue()));
    Files.write(file, lines);
  }
}
