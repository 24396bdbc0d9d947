package org.cleanarticle.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatelinesTest {
  private final Datelines datelines = new Datelines(new Vocabulary());

  static Stream<List<String>> rows() {
    return Rows.of("datelines", 3);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheDatelineOfEachRow(List<String> row) {
    String text = row.get(0);
    Optional<FoundDateline> found = datelines.find(text);
    String place = found.map(f -> Objects.requireNonNullElse(f.dateline().place(), "")).orElse("-");
    String agency =
        found.map(f -> Objects.requireNonNullElse(f.dateline().agency(), "")).orElse("");
    assertEquals(row.get(1) + " | " + row.get(2), place + " | " + agency, text);
    found.ifPresent(f -> assertEquals(storyStart(text), f.length(), text));
  }

  static Stream<List<String>> eastern() {
    return Rows.of("datelines-east", 4);
  }

  @ParameterizedTest
  @MethodSource("eastern")
  void readsTheDatelineWithoutADash(List<String> row) {
    String text = row.get(0).replace("|", "");
    Optional<FoundDateline> found = datelines.find(text);
    if (row.get(1).equals("-")) {
      assertEquals(Optional.empty(), found, text);
      return;
    }
    FoundDateline dateline = found.orElseThrow(() -> new AssertionError(text));
    assertEquals(row.get(1), Objects.requireNonNullElse(dateline.dateline().place(), ""), text);
    assertEquals(row.get(2), Objects.requireNonNullElse(dateline.dateline().agency(), ""), text);
    assertEquals(row.get(0).indexOf('|'), dateline.length(), text);
    int from = dateline.bylineFrom();
    assertEquals(row.get(3), from < 0 ? "" : text.substring(from, dateline.bylineTo()), text);
  }

  /** Behind the last sign that ends a dateline: no story in the rows holds one. */
  private static int storyStart(String text) {
    int start = 0;
    for (String end : List.of("- ", "\u2013 ", "\u2014 ", "_ ", ") ", "/. ", ")--", "\u0438. ")) {
      int at = text.lastIndexOf(end);
      start = Math.max(start, at < 0 ? 0 : at + end.length());
    }
    return start;
  }

  @Test
  void whatIsSaidToBeADatelineNeedsNoCapitals() {
    assertEquals(
        Optional.of(new Dateline("SELBY HEAD Maine", null)), datelines.given("SELBY HEAD Maine"));
    assertEquals(Optional.of(new Dateline("Paris", "AFP")), datelines.given("Paris (AFP)"));
    assertEquals(Optional.empty(), datelines.given("where the boats lie"));
    assertEquals(Optional.empty(), datelines.find("Paris - the harbour is open again."));
  }
}
