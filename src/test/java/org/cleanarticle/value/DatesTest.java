package org.cleanarticle.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final Vocabulary VOCABULARY = new Vocabulary();

  private final Dates dates = new Dates(VOCABULARY);

  static Stream<List<String>> rows() {
    return Rows.of("dates", 3);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheDatesOfEachRow(List<String> row) {
    String found =
        dates.find(row.get(0), row.get(1)).stream()
            .map(DatesTest::show)
            .collect(Collectors.joining(";"));
    assertEquals(row.get(2), found.isEmpty() ? "-" : found, row.get(0));
  }

  private static String show(FoundDate date) {
    return date.date() + (date.swapped() == null ? "" : "~" + date.swapped());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void spansLieInTheTextAndDoNotOverlap(List<String> row) {
    int end = 0;
    for (FoundDate date : dates.find(row.get(0), row.get(1))) {
      assertTrue(date.start() >= end && date.end() > date.start(), row.get(0));
      end = date.end();
    }
    assertTrue(end <= row.get(0).length(), row.get(0));
  }

  @Test
  void theSpanHoldsClockAndZone() {
    String text = "Posted: Mar 2, 2022 4:00 AM EDT | more";
    FoundDate date = dates.find(text).get(0);
    assertEquals("Mar 2, 2022 4:00 AM EDT", text.substring(date.start(), date.end()));
  }

  @ParameterizedTest
  @CsvSource({
    "- 08:46, 8, 46",
    "08:46, 8, 46",
    "| 8:46 pm, 20, 46",
    "08.46 Uhr, 8, 46",
    "18.42 GMT, 18, 42",
    "9pm, 21, 0",
  })
  void aLineCanBeAClockTime(String text, int hour, int minute) {
    Optional<Clock> clock = dates.clock(text);
    assertEquals(hour, clock.orElseThrow().hour());
    assertEquals(minute, clock.orElseThrow().minute());
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:46 trains", "3:2", "8", "25:10", "08:46 - 09:10", "", "2.30"})
  void otherLinesAreNoClockTime(String text) {
    assertTrue(dates.clock(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Published:, PUBLISHED",
    "First published on, PUBLISHED",
    "Last modified on Sat, MODIFIED",
    "Updated, MODIFIED",
    "Mis à jour le, MODIFIED",
    "Stand:, EITHER",
    "Actualizado Lunes, MODIFIED",
    "最終更新, MODIFIED",
  })
  void labelsSayWhatADateIsOf(String before, DateLabels.Kind kind) {
    assertEquals(Optional.of(kind), new DateLabels(VOCABULARY).atEnd(before));
  }

  @Test
  void otherWordsSayNothing() {
    assertEquals(Optional.empty(), new DateLabels(VOCABULARY).atEnd("the ferry sank on"));
  }

  @Test
  void aLongLineOfNearDatesHoldsNone() {
    assertEquals(List.of(), dates.find("1/1/1 2 3:4 May 5 22-1 2022年3 5 June 9h ".repeat(5_000)));
  }
}
