package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subheadings of a word or two, which one by one look like buttons and credits. */
class ShortHeadingTest {
  private static final String ABOVE =
      """
      Home

      Engine of the chain ferry gives up for good

      By Ada Corwin

      The engine of the chain ferry has been on its last voyage since the spring of the flood, the \
      company said on Monday, and would be glad to be left alone.

      """;

  private static final String BETWEEN =
      """


      The bridge that was to replace it has been drawn four times since the flood, and each of the \
      drawings hangs in the hut where the tickets are sold.

      """;

  private static final String BELOW =
      """


      The company pays for the coal, the county for the chain and the passengers for the waiting, \
      as the captain put it when he was asked about the fares.

      Share this article

      Contact us
      """;

  private static boolean isHeading(String first, String second) {
    Labelled page = Labelled.of(ABOVE + first + BETWEEN + second + BELOW);
    return page.rule(first).equals("body-heading") && page.label(first) == Label.SUBHEADING;
  }

  @Test
  void whenAnEntryOfALiveBlogWasWrittenIsNoPartOfIt() {
    assertFalse(Labelled.of(ABOVE + "23:12" + BETWEEN + "22:47" + BELOW).label("23:12").isBody());
    assertFalse(Labelled.of(ABOVE + "9.05" + BETWEEN + "8.47" + BELOW).label("9.05").isBody());
  }

  @Test
  void aListOfContentsMaySayThemToo() {
    String contents = "In this article\nDrawings\nFares\n\n";
    String page = ABOVE.replace("The engine", contents + "The engine") + "Drawings" + BETWEEN;
    List<String> headings = Labelled.of(page + "Fares" + BELOW).spans(Label.SUBHEADING);
    assertEquals(List.of("Drawings", "Fares"), headings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Drawings     | Fares            | true
          Der Preis    | Die Kosten       | true
          Fares?       | Coal             | true
          Drawings     | Drawings         | false
          Drawings     | Share            | false
          Drawings:    | Fares            | false
          drawings     | Fares            | false
          Drawings 4   | Fares            | false
          Drawings.    | Fares            | false
          ( Drawings ) | Fares            | false
          """)
  void severalOfThemPartAStory(String first, String second, boolean heading) {
    assertEquals(heading, isHeading(first, second));
  }
}
