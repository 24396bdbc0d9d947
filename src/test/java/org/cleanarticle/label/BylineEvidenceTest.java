package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glance that spares most lines the search for a byline must never miss one. */
class BylineEvidenceTest {
  private final PageWords words = new Vocabulary().pageWords();

  static Stream<List<String>> rows() {
    return Rows.of("bylines", 3);
  }

  @Test
  void noBylineIsPassedOver() {
    List<String> missed =
        rows()
            .filter(row -> !row.get(1).equals("-"))
            .map(row -> row.get(0))
            .filter(text -> !mayHoldByline(text))
            .toList();
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour board votes to keep the old ferry",
        "What islanders think of their school",
        "Neue Brücke wird später fertig"
      })
  void mostHeadlinesArePassedOver(String text) {
    assertFalse(mayHoldByline(text));
  }

  private boolean mayHoldByline(String text) {
    return BylineEvidence.mayHoldByline(text, words.read(text), words);
  }
}
