package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glance that spares most lines the search for a byline must never miss one. */
class BylineGlanceTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final PageWords words = vocabulary.pageWords();
  private final Bylines bylines = new Bylines(vocabulary);
  private final BylineGlance glance = new BylineGlance(bylines, words);

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

  @Test
  void noOpenedBylineIsPassedOver() {
    Dates dates = new Dates(vocabulary);
    List<String> missed =
        rows()
            .map(row -> row.get(0))
            .filter(
                text -> bylines.find(text, dates.find(text)).filter(b -> b.opened()).isPresent())
            .filter(text -> !glance.mayBeOpened(text, words.read(text)))
            .toList();
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|&nbspBy Elena Cruz",
        "14 March 2023By Elena Cruz",
        "7:55 AMBy Elena Cruz",
        "ByElena Cruz",
        "Island News - By Elena Cruz"
      })
  void openersAreSeenWhereverTheyMayStand(String text) {
    assertTrue(glance.mayBeOpened(text, words.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elena Cruz",
        "Harbour rescued by volunteers",
        "Harbour wins 3 of 5 races",
        "Read 14 comments"
      })
  void otherLinesAreNotOpened(String text) {
    assertFalse(glance.mayBeOpened(text, words.read(text)));
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
    return glance.mayHoldByline(text, words.read(text));
  }
}
