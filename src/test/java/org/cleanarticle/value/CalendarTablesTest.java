package org.cleanarticle.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed tables of months and weekdays, and what they are made from. */
class CalendarTablesTest {
  /** Languages that write their months as numbers. */
  private static final Set<String> NUMBERED = Set.of("ja", "ko", "vi", "zh");

  private static final Vocabulary VOCABULARY = new Vocabulary();

  static Stream<String> months() throws IOException {
    return CalendarTables.languages(CalendarTables.MONTHS).stream();
  }

  static Stream<String> weekdays() throws IOException {
    return CalendarTables.languages(CalendarTables.WEEKDAYS).stream();
  }

  @Test
  void thereAreTablesOfManyLanguages() {
    assertTrue(VOCABULARY.languages(CalendarTables.MONTHS).size() >= 45);
    assertTrue(VOCABULARY.languages(CalendarTables.WEEKDAYS).size() >= 40);
  }

  @ParameterizedTest
  @MethodSource("months")
  void everyMonthHasAName(String language) {
    if (!NUMBERED.contains(language)) {
      assertEquals(numbers(12), named(language, CalendarTables.MONTHS));
    }
  }

  @ParameterizedTest
  @MethodSource("weekdays")
  void everyWeekdayHasAName(String language) {
    assertEquals(numbers(7), named(language, CalendarTables.WEEKDAYS));
  }

  @ParameterizedTest
  @MethodSource("months")
  void theTablesHoldAllNamesOfTheRuntimeTheyWereMadeWith(String language) {
    assumeTrue(
        Runtime.version().feature() == 17,
        "the tables were made with Java 17, other versions name some months otherwise");
    CalendarNames table = new CalendarNames(VOCABULARY, CalendarTables.MONTHS);
    CalendarTables.names(language, CalendarTables.MONTHS)
        .forEach(
            (name, number) ->
                assertEquals(OptionalInt.of(number), table.number(name, language), name));
  }

  private static Set<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toSet());
  }

  private static Set<Integer> named(String language, String list) {
    return VOCABULARY.table(language, list).values().stream()
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
