package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of lists and menus that look like the headline of a plain text. */
class ShortenedTitleTest {
  private static final String TITLE =
      "Lamplighter of Ostrey retires after sixty years and one winter";

  private static final String STORY =
      """
      The last lamplighter of Ostrey climbed his ladder for the last time on Friday, and the lamps \
      of the old town will be lit from an office in the county hall.

      He put out the flame by the fish market at six in the morning, as he had done since he was \
      fifteen, and gave the ladder to the museum before breakfast.

      The museum has nowhere to put a ladder of that length, its keeper said, and will have to \
      open the roof when the weather allows it to.
      """;

  private static String headline(String above, String title) {
    return String.join("/", Labelled.of(above + title + "\n\n" + STORY).spans(Label.HEADLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lamplighter of Ostrey retires after …", "Lamplighter of Ostrey retires after..."})
  void aTitleThatBreaksOffIsNoneWhereItIsPrintedInFull(String cut) {
    String list = "Most read\n\n" + cut + "\n\nBy Ida Fenn\n\n4 May 2021\n\n";
    assertEquals(TITLE, headline(list, TITLE));
  }

  @Test
  void aHeadlineMayEndInDots() {
    String title = "It was warm and it was fine...";
    assertEquals(title, headline(title + " | Ostrey Post\n\nHome\n\n", title));
  }

  @Test
  void aRowOfMenuEntriesIsNone() {
    String menu =
        "Computers Displays Drivers Graphics Cards Keyboards Memory Motherboards Printers Storage"
            + " Tablets";
    assertEquals(List.of(), Labelled.of(menu + "\n\n" + STORY).spans(Label.HEADLINE));
    assertEquals(TITLE, headline(menu + "\n\n", TITLE));
  }
}
