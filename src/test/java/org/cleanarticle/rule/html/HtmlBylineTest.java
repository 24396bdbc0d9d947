package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Bylines of HTML that stand between the paragraphs. */
class HtmlBylineTest {
  private static final String[] STORY = {
    "The ferry to Skerry Island will not sail again before the ice on the sound has gone.",
    "Its owner, the harbour board of Port Marrow, had the hull looked at on Tuesday morning.",
    "Divers found a crack beside the keel that is as long as a man, and deeper than a thumb.",
    "Until then a fishing boat takes the post and the bread across at every second tide.",
  };

  private static List<String> bylines(String line) {
    String standfirst =
        "The islanders fetch their bread with a fishing boat, and they do not mind, for as long as"
            + " the fish are biting and the bread stays dry.";
    return Labelled.of(
            "<!DOCTYPE html><html lang=en><head><title>Ice keeps the Skerry ferry in port</title>"
                + "</head><body><article><h1>Ice keeps the Skerry ferry in port</h1><p>"
                + standfirst
                + "</p><div class=info><a href=/people/7>"
                + line
                + "</a></div><p>"
                + String.join("</p><p>", STORY)
                + "</p></article></body></html>")
        .spans(Label.BYLINE);
  }

  @Test
  void aNameUnderAStandfirstAmongTheParagraphsIsTheByline() {
    assertEquals(List.of("Elena Cruz"), bylines("Elena Cruz"));
    assertEquals(List.of(), bylines("Oddvine Kessrup and the crane"));
  }

  @Test
  void aFooterUnderTheTitleSaysByWhomAndWhen() {
    assertEquals(
        List.of("Submitted by Elena Cruz"),
        footers("Submitted by Elena Cruz on Sun, 18/08/2024 - 09:14"));
    assertEquals(List.of(), footers("Looked at by Elena Cruz and nine others"));
  }

  private static List<String> footers(String line) {
    return Labelled.of(
            "<!DOCTYPE html><html lang=en><head><title>Ice keeps the Skerry ferry in port</title>"
                + "</head><body><article><h1>Ice keeps the Skerry ferry in port</h1><footer><div>"
                + line
                + "</div></footer><p>"
                + String.join("</p><p>", STORY)
                + "</p></article></body></html>")
        .spans(Label.BYLINE);
  }
}
