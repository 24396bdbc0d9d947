package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Who the author is, told below the story. */
class AuthorBioTest {
  private static final String STORY =
      """
      Swing bridge to open by hand again

      By Ngaire Tuhoro

      The swing bridge at Kelder Lock will be opened by hand until the spring, since the motor that \
      has turned it for forty years cannot be mended, the canal trust said on Tuesday.

      Two keepers will be on the bridge from six in the morning, and boats are asked to sound their \
      horn at the bend, where the water was dredged last year.

      The trust has asked three firms what a new motor would cost, and has heard from one of them, \
      which makes motors for organs and would like to try.

      """;

  private static final String NOTE =
      "Ngaire is a keeper’s daughter from the Reach, and she is fond of everything that floats.";

  @Test
  void aGivenNameTellsOfTheAuthorBelowTheFullName() {
    Labelled page = Labelled.of(STORY + "Ngaire Tuhoro\n\nWaterways writer\n\n" + NOTE + "\n");
    assertEquals("author-told-of", page.rule("Ngaire is"));
  }

  @Test
  void soDoesTheParagraphBehindIt() {
    String more = "Ngaire has mended three barges, and she has sunk only one of them so far.";
    Labelled page = Labelled.of(STORY + "Ngaire Tuhoro\n\n" + NOTE + "\n\n" + more + "\n");
    assertEquals("author-told-of", page.rule("Ngaire has"));
  }

  @Test
  void elsewhereAGivenNameIsThatOfAnybody() {
    assertEquals(Label.BODY, Labelled.of(STORY + NOTE + "\n").label("Ngaire is"));
  }
}
