package org.cleanarticle.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
  private static final Vocabulary VOCABULARY = new Vocabulary();

  private final Bylines bylines = new Bylines(VOCABULARY);
  private final Dates dates = new Dates(VOCABULARY);

  static Stream<List<String>> rows() {
    return Rows.of("bylines", 3);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheBylineOfEachRow(List<String> row) {
    String text = row.get(0);
    Optional<FoundByline> found = bylines.find(text, dates.find(text));
    String opened = found.map(byline -> byline.opened() ? "o" : "b").orElse("-");
    String names =
        found.map(FoundByline::names).orElse(List.of()).stream()
            .map(FoundName::name)
            .collect(Collectors.joining(";"));
    assertEquals(row.get(1) + " " + row.get(2), opened + " " + names, text);
  }

  @Test
  void theLabelOfADateIsNoPartOfTheByline() {
    for (String text :
        List.of(
            "Elena Cruz Published 7 July 2024",
            "By Elena Cruz Posted 7 July 2024",
            "By Elena Cruz on 7 July 2024",
            "Von Elena Cruz am 7. Juli 2024")) {
      FoundByline found = bylines.find(text, dates.find(text)).orElseThrow();
      assertTrue(text.substring(0, found.end()).endsWith("Cruz"), text);
    }
  }

  /** A word in small letters is none, without a look into the long lists. */
  @Test
  void givenNamesBeginWithACapital() {
    Vocabulary vocabulary = new Vocabulary();
    for (String list : List.of("given-female", "given-male", "given-names")) {
      for (String name : vocabulary.words(list)) {
        assertFalse(Character.isLowerCase(name.charAt(0)), name);
      }
    }
  }

  @Test
  void aGivenNameOfMenOrWomenStandsInNoOtherList() {
    Vocabulary vocabulary = new Vocabulary();
    Set<String> twice = new TreeSet<>(vocabulary.words("given-names"));
    Set<String> known = new TreeSet<>(vocabulary.words("given-male"));
    known.addAll(vocabulary.words("given-female"));
    assertTrue(known.size() > 1000);
    twice.retainAll(known);
    assertEquals(Set.of(), twice);
  }

  @Test
  void theSpanLeavesDateAndCounterOut() {
    String text = "By Elena Cruz | 5 Jan 2025 | 3 min read";
    FoundByline byline = bylines.find(text, dates.find(text)).orElseThrow();
    assertEquals("By Elena Cruz", text.substring(byline.start(), byline.end()));
  }

  @Test
  void agenciesAreTold() {
    List<FoundName> names = bylines.names("Elena Cruz and Reuters");
    assertEquals(List.of(false, true), names.stream().map(FoundName::agency).toList());
  }

  @Test
  void knownGivenNamesAreTold() {
    assertTrue(bylines.find("Maria Kestrel", List.of()).orElseThrow().given());
    assertFalse(bylines.find("Schwaber Tor", List.of()).orElseThrow().given());
  }

  @ParameterizedTest
  @ValueSource(strings = {"By", "BY", "Von", "Author:", "Written by", "Propos recueillis par"})
  void anOpeningWordCanStandAlone(String text) {
    assertTrue(bylines.isOpener(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Elena Cruz", "Buy", "", "Elena"})
  void otherLinesAreNoOpeningWord(String text) {
    assertFalse(bylines.isOpener(text));
  }

  @Test
  void rolesAreTold() {
    assertTrue(bylines.isRole("Senior Reporter"));
    assertTrue(bylines.isRole("Leitender Wirtschaftsredakteur"));
    assertFalse(bylines.isRole("The ferry left"));
  }
}
