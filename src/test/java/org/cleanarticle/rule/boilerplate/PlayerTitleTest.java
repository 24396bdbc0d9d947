package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** What a player set into the text plays. */
class PlayerTitleTest {
  private static final String FIRST =
      "Wer eine Krähe ärgert, sollte umziehen. So lässt sich zusammenfassen, was die Forscher in neun"
          + " Jahren am See herausgefunden haben.";
  private static final String LAST =
      "Ganz ohne Ende ist der Groll nicht: Nach acht Jahren reagierten nur noch vier von hundert"
          + " Tieren auf die Masken der Forscher.\n\nDen Postboten des Instituts, der den Versuch nicht"
          + " kannte, half das wenig, denn er trug zufällig eine ähnliche Mütze.";

  private static Labelled page(String... inset) {
    return Labelled.of(
        "Krähen merken sich, wer gemein war\nVon Edda Quill\n12.05.2011\n\n"
            + FIRST
            + "\n\n"
            + String.join("\n", inset)
            + "\n\n"
            + LAST
            + "\n");
  }

  @Test
  void aTitleBetweenLabelAndButtonIsNoSubheading() {
    Labelled page = page("Video", "Krähen am Bahnhof", "mehr");
    assertEquals(
        List.of(
            FIRST, LAST.substring(0, LAST.indexOf('\n')), LAST.substring(LAST.indexOf('\n') + 2)),
        page.spans(Label.BODY));
    assertEquals(List.of(), page.spans(Label.SUBHEADING));
  }

  @Test
  void aSubheadingBehindAPlayerStays() {
    assertEquals(1, page("Video", "Krähen am Bahnhof").spans(Label.SUBHEADING).size());
  }

  @Test
  void whatStandsAboutItsLengthIsThePlayers() {
    Labelled page = page("Eine Krähe trägt Hut", "vor 8 Monaten", "Duration 2:04", "Ein Filmchen.");
    assertEquals(Label.PLAYER, page.label("Eine Krähe trägt Hut"));
    assertEquals(Label.PLAYER, page.label("Ein Filmchen."));
    assertEquals(
        Label.PLAYER, page("Eine Krähe trägt Hut", "Duration 2:04").label("Eine Krähe trägt Hut"));
  }
}
