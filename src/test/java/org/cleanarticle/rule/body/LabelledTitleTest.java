package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of other articles between paragraphs, with a label in capitals. */
class LabelledTitleTest {
  private static final String ABOVE =
      "The eel ladder at Kelder Reach was opened on Monday by a minister who had been told that it"
          + " was a bridge, and who walked across it all the same.";
  private static final String BELOW =
      "By the evening forty eels had gone up it, and one came down, as the keeper wrote into the"
          + " book in which he writes down who passes his window.";

  private static boolean isBody(String title, String... others) {
    String page =
        "Minister opens a ladder for eels\n\nBy Asa Thorn, 4 May 2021\n\nShare\n\n"
            + String.join("\n\n", List.of(ABOVE, title, String.join("\n\n", others), BELOW))
            + "\n\n"
            + ABOVE.replace("Monday", "Tuesday").replace("minister", "mayor")
            + "\n";
    return Labelled.of(page).label(title).isBody();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SEE ALSO: Ladders for eels can be a danger",
        "BREAKING: Pike found above the old sluice",
        "FACT CHECK: Do eels climb better at night",
        "READ IN FULL: What the keeper told the minister",
        "LEGGI TUTTO: Che cosa mangiano le anguille",
        "SUR LE MÊME SUJET: Une échelle pour les anguilles",
        "KOMMENTAR: Warum Aale eine Leiter brauchen",
        "VIDEO: Pike wait below the old sluice",
        "MORE ON EELS: What the keeper told us in March",
      })
  void theyAreNoBody(String title) {
    assertEquals(false, isBody(title));
  }

  /** Parts of the story and what somebody says have labels, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "THE STORY: A keeper and forty eels at night",
        "STORY: A keeper waits for forty eels",
        "LIVE: A band plays beside the old sluice",
        "MAP: The way of the eels to the sea",
        "DAY TWO: The old sluice goes quiet",
        "BEST OVERALL: Brandreth ladder of two metres",
        "THORN: “I saw it climb from my window”",
      })
  void theStorysOwnAre(String title) {
    assertEquals(true, isBody(title));
  }

  /** What ends as a sentence is said here, and facts stand in rows. */
  @Test
  void othersAre() {
    assertEquals(true, isBody("NOTES: The ladder was paid for by the drainage board."));
    assertEquals(
        true,
        isBody(
            "LENGTH: Eleven metres from pool to pool",
            "WIDTH: Two metres without the rail",
            "DEPTH: One metre in a dry year",
            "COST: Forty thousand crowns in all"));
  }
}
