package org.cleanarticle.value;

import java.util.OptionalInt;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Names of months and weekdays in all languages. The tables come with the program, since those of
 * the Java runtime differ between its versions. Thread-safe.
 */
final class CalendarNames {
  private static final String ENGLISH = "en";

  private final Vocabulary vocabulary;
  private final String list;

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
    String key = Fold.plain(word);
    String number = vocabulary.numbers("", list).get(key);
    if (number == null) {
      return OptionalInt.empty();
    }
    String own = language.isEmpty() ? null : vocabulary.numbers(language, list).get(key);
    if (own == null) {
      own = vocabulary.numbers(ENGLISH, list).get(key);
    }
    return OptionalInt.of(Integer.parseInt(own == null ? number : own));
  }
}
