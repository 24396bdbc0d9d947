package org.cleanarticle.value;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Names of months and weekdays in all languages. The tables come with the program, since those of
 * the Java runtime differ between its versions. Thread-safe.
 */
final class CalendarNames {
  private static final String ENGLISH = "en";

  private final Vocabulary vocabulary;
  private final String list;
  private final Map<String, Map<String, Integer>> tables = new ConcurrentHashMap<>();

  /**
   * @param list {@code months} or {@code weekdays}
   */
  CalendarNames(Vocabulary vocabulary, String list) {
    this.vocabulary = vocabulary;
    this.list = list;
  }

  /**
   * The number of a month, 1 to 12, or of a weekday, 1 to 7.
   *
   * @param language of the text, which decides where one word means different months in two
   *     languages; may be empty
   */
  OptionalInt number(String word, String language) {
    String key = fold(word);
    Integer number = language.isEmpty() ? null : table(language).get(key);
    if (number == null) {
      number = table(ENGLISH).get(key);
    }
    // Most pages are done here: the other languages are read only for a word that needs them.
    if (number == null) {
      number = table("").get(key);
    }
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private Map<String, Integer> table(String language) {
    return tables.computeIfAbsent(
        language,
        name -> {
          Map<String, Integer> table = new HashMap<>();
          (name.isEmpty() ? vocabulary.table(list) : vocabulary.table(name, list))
              .forEach((word, number) -> table.putIfAbsent(fold(word), Integer.valueOf(number)));
          return table;
        });
  }

  /** Lower case, without the accents that many leave out: {@code AOÛT} and {@code aout}. */
  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    String parts = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c < '\u0300' || c > '\u036F') {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }
}
