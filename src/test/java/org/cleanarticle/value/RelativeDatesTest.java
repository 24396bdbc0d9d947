package org.cleanarticle.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeDatesTest {
  private static final PartialDate REFERENCE = PartialDate.parse("2022-03-02T08:46");

  private final RelativeDates dates = new RelativeDates(new Vocabulary());

  static Stream<List<String>> rows() {
    return Rows.of("relative-dates", 2);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowIsResolvedAgainstTheReference(List<String> row) {
    String found =
        dates
            .find(row.get(0))
            .map(date -> date.from(REFERENCE).map(PartialDate::toString).orElse("too long"))
            .orElse("-");
    assertEquals(row.get(1), found, row.get(0));
  }

  /** By these two kinds of words rules tell which lines are worth a search. */
  @ParameterizedTest
  @MethodSource("rows")
  void eachHoldsAUnitOrADay(List<String> row) {
    PageWords words = new Vocabulary().pageWords();
    boolean told =
        Arrays.stream(words.read(row.get(0)).words())
            .anyMatch(w -> words.is(w, WordKind.RELATIVE_DATE) || words.is(w, WordKind.MIXED));
    assertTrue(told || dates.find(row.get(0)).isEmpty(), row.get(0));
  }

  @Test
  void theSpanHoldsTheDateOnly() {
    String text = "By Elena Cruz | Updated 2 hours ago | 3 min read";
    RelativeDate date = dates.find(text).orElseThrow();
    assertEquals("2 hours ago", text.substring(date.start(), date.end()));
  }

  @Test
  void aReferenceWithoutATimeIsTakenAtNoon() {
    PartialDate day = PartialDate.parse("2022-03-02");
    assertEquals(Optional.of("2022-03-02"), from("5 hours ago", day));
    assertEquals(Optional.of("2022-03-01"), from("20 hours ago", day));
  }

  @Test
  void aLongLineOfNearDatesHoldsNone() {
    assertEquals(Optional.empty(), dates.find("2 hours 3 min today | ".repeat(20_000) + "x"));
  }

  private Optional<String> from(String text, PartialDate reference) {
    return dates.find(text).flatMap(date -> date.from(reference)).map(PartialDate::toString);
  }
}
