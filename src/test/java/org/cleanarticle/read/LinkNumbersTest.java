package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that browsers of text set before links, and the addresses that they list. */
class LinkNumbersTest {
  private static final String LIST =
      """
      References
      1. file:///home/reader/fen.html
      2. https://www.fenpost.example/news
      12. mailto:desk@fenpost.example
      """;

  private static LinkNumbers of(String text) {
    List<RawLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new RawLine(lines.size() + 1, line, lines.isEmpty())));
    return LinkNumbers.of(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By [2]Ines Calder and [12]Oda Finch   | By Ines Calder and Oda Finch
          [1] The Fen Post [2]Log in            | The Fen Post Log in
          the pump (see [2]the plan) was old    | the pump (see the plan) was old
          "[2]No pump", he said                 | "No pump", he said
          the pump was old.[2] It stood         | the pump was old.[2] It stood
          the pump[2]was old                    | the pump[2]was old
          the pump [2] was old                  | the pump [2] was old
          the pump [13]was old                  | the pump [13]was old
          the pump [two]was old                 | the pump [two]was old
          the pump [2                           | the pump [2
          the pump [99999999999]was old         | the pump [99999999999]was old
          [2]                                   | [2]
          """)
  void theNumbersBeforeWordsGo(String text, String plain) {
    assertEquals(plain, of("The pump stands.\n" + LIST).without(text));
  }

  @Test
  void aTextWithoutTheListKeepsItsBrackets() {
    String text = "the pump [2]was old";
    assertEquals(text, of("The pump stands.\n").without(text));
    String few = "1. https://www.fenpost.example/a\n2. https://www.fenpost.example/b\n";
    assertEquals(text, of("The pump stands.\n" + few).without(text), "two are sources");
    String steps = "1. Look at the pump\n2. Lift the lid\n3. Run\n";
    assertEquals(text, of("The pump stands.\n" + steps).without(text), "no addresses");
    String story = "The pump stands where it has stood since the spring of the flood.\n";
    assertEquals(text, of(LIST + story).without(text), "a story follows the list");
  }
}
