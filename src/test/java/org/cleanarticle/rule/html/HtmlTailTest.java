package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invitation near the end, which may be set into the text or stand behind it. */
class HtmlTailTest {
  private static Labelled page(String tail) {
    return Labelled.of(
        "<!DOCTYPE html><html lang=en><head><title>Ice keeps the Skerry ferry in port</title>"
            + "</head><body><article><h1>Ice keeps the Skerry ferry in port</h1>"
            + "<div class=story><p>"
            + String.join("</p><p>", HtmlHeadNoteTest.STORY)
            + "</p><p>Sign up for our newsletter</p>"
            + tail
            + "</div></article></body></html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nobody at the board wished to say when that will be."})
  void aParagraphBesideTheOthersGoesOnWithThem(String line) {
    assertEquals(Label.BODY, page("<p>" + line + "</p>").label(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe and get the news of the harbour to your inbox for free.",
        "The news of Port Marrow",
        "nora.ellery@marrow.example",
      })
  void anOfferDoesNot(String line) {
    assertFalse(page("<p>" + line + "</p>").label(line).isBody());
  }

  /** The heading over the links stands in a box of its own, as they do. */
  @ParameterizedTest
  @ValueSource(strings = {"Most Popular", "Tags", "Share this article"})
  void behindTheStorysBoxNothingGoesOn(String heading) {
    String title = "The lamps of Port Marrow are to be yellow again";
    Labelled page =
        Labelled.of(
            "<!DOCTYPE html><html lang=en><head><title>Ice keeps the Skerry ferry in port</title>"
                + "</head><body><article><h1>Ice keeps the Skerry ferry in port</h1>"
                + "<p>"
                + String.join("</p><p>", HtmlHeadNoteTest.STORY)
                + "</p><div>"
                + heading
                + "</div><article><h2>"
                + title
                + "</h2><p>The sodium is back in the shops.</p></article></article></body></html>");
    assertEquals("html-behind-foot", page.rule(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nobody at the board wished to say when that will be."})
  void whatStandsInAnotherBoxDoesNot(String line) {
    assertEquals(Label.AFTER_BODY, page("<div><p>" + line + "</p></div>").label(line));
  }
}
