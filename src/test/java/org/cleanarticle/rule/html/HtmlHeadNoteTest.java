package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** What stands above the text and reads as well as it does. */
class HtmlHeadNoteTest {
  static final String[] STORY = {
    "The ferry to Skerry Island will not sail again before the ice on the sound has gone.",
    "Its owner, the harbour board of Port Marrow, had the hull looked at on Tuesday morning.",
    "Divers found a crack beside the keel that is as long as a man, and deeper than a thumb.",
    "Until then a fishing boat takes the post and the bread across at every second tide.",
    "Those who live on the island say that they have seen longer winters, and shorter ones.",
    "On the quay of Port Marrow some forty crates of apples wait under a sail for the thaw.",
  };

  private static Labelled page(String note) {
    return page("", note);
  }

  private static Labelled page(String head, String note) {
    return Labelled.of(
        "<!DOCTYPE html><html lang=en><head><title>Ice keeps the Skerry ferry in port</title>"
            + "</head><body><article><h1>Ice keeps the Skerry ferry in port</h1>"
            + "<div class=byline>By Nora Ellery</div>"
            + head
            + "<div class=story-body><p>"
            + note
            + "</p><p>"
            + String.join("</p><p>", STORY)
            + "</p></div></article></body></html>");
  }

  private static void assertNote(String note) {
    Labelled page = page(note);
    assertEquals("html-head-note", page.rule(note));
    assertEquals(Label.BODY, page.label(STORY[0]));
  }

  @Test
  void whoTheAuthorIsStandsAboveTheText() {
    assertNote("In Port Marrow Nora Ellery has been a reporter since the old pier was taken down.");
  }

  @Test
  void anOfferStandsAboveTheText() {
    assertNote("A subscription with unlimited access costs one crown until the end of this month.");
  }

  @Test
  void aFirstParagraphMayNameSomebody() {
    String first = "Nora Ellery of the harbour board shut the gate of the pier at noon on Monday.";
    assertEquals(Label.BODY, page(first).label(first));
    String other = "Tom Arkle, who was a reporter in those days, remembers one winter like this.";
    assertEquals(Label.BODY, page(other).label(other));
  }

  @Test
  void aFirstParagraphOnTheStoryIsNoOffer() {
    String first =
        "A subscription to the Skerry ferry gives access to the port in spite of the ice.";
    assertEquals(Label.BODY, page(first).label(first));
  }

  @Test
  void anOpeningMayBeSetAsAHeading() {
    String opening =
        "The harbour board of Port Marrow has told the islanders that the ferry stays ashore until"
            + " the ice in the sound has gone, and that nobody knows when that will be.";
    String head = "<div class=large><h4>" + opening + "</h4></div>";
    assertEquals(Label.SUBHEADING, page(head, STORY[0]).label(opening));
  }

  @Test
  void pointsAboveTheTextAreNoOpening() {
    String point = "Forty crates of apples wait for the thaw on the quay of Port Marrow.";
    String head = "<div class=large><h4>" + point + "</h4></div>";
    assertEquals("html-head", page(head, STORY[0]).rule(point));
  }
}
