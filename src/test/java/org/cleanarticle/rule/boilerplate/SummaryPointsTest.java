package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The points of a box that sums an article up, above its first paragraph. */
class SummaryPointsTest {
  private static final String[] STORY = {
    "Carpenters in the organ loft of St Wendel have found nine letters in a pipe that had not"
        + " sounded since the summer of 1911.",
    "They were written by Clement Arkwright, an organist whom the parish sent away that year for"
        + " playing too slowly.",
    "Each of the letters is addressed to a bishop, and none of them seems ever to have been"
        + " posted, according to the parish archive.",
    "The pipe will be given back its tongue in May, and the letters will be read out after the"
        + " first hymn that it takes part in.",
  };
  private static final String FIRST = "Nine letters were found in an organ pipe.";
  private static final String LAST = "An organist wrote them in 1911.";

  private static Labelled text(String head, String parting) {
    return Labelled.of(
        "Nine letters found in an organ pipe\n\nBy Ada Corwin\n\n3 May 2014\n\n"
            + head
            + "\n\n"
            + FIRST
            + "\n"
            + LAST
            + parting
            + String.join(parting, STORY)
            + "\n\nContact us\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Key Points",
        "Key points\nAI-assisted summary",
        "Das Wichtigste in Kürze",
        "L’essentiel",
        "Em resumo",
      })
  void theyAreNoneOfTheText(String head) {
    Labelled page = text(head, "\n\n");
    assertEquals("summary-point", page.rule(FIRST));
    assertEquals("summary-point", page.rule(LAST));
    assertEquals(Label.BODY, page.label(STORY[0]));
  }

  @Test
  void aSecondHeadingAndItsPointAreOfTheBox() {
    String next = "The parish will print the letters.";
    String story = String.join("\n\n", STORY);
    Labelled page =
        Labelled.of(
            "Nine letters found in an organ pipe\n\nBy Ada Corwin\n\n3 May 2014\n\nIn short:\n"
                + FIRST
                + "\n"
                + LAST
                + "\nWhat's next?\n"
                + next
                + "\n\n"
                + story
                + "\n\nContact us\n");
    assertEquals("summary-point", page.rule("What's next?"));
    assertEquals("summary-point", page.rule(next));
    assertEquals(Label.BODY, page.label(STORY[0]));
  }

  @Test
  void withoutBlankLinesLongerLinesAreTheText() {
    Labelled page =
        Labelled.of(
            "Nine letters found in an organ pipe\nBy Ada Corwin\n3 May 2014\nKey points\n"
                + FIRST
                + "\n"
                + LAST
                + "\n"
                + String.join("\n", STORY)
                + "\nContact us\n");
    assertEquals("summary-point", page.rule(LAST));
    assertEquals(Label.BODY, page.label(STORY[0]));
  }

  @Test
  void inHtmlTheyAreItemsOfAList() {
    String head =
        "<!DOCTYPE html><html lang=en><head><title>Nine letters found in an organ pipe</title>"
            + "</head><body><article><h1>Nine letters found in an organ pipe</h1><h4>Key points</h4>";
    String story = "<p>" + String.join("</p><p>", STORY) + "</p></article></body></html>";
    String list = "<ul><li>" + FIRST + "</li><li>" + LAST + "</li></ul>";
    assertEquals("summary-point", Labelled.of(head + list + story).rule(LAST));
    String paragraphs = "<p>" + FIRST + "</p><p>" + LAST + "</p>";
    assertNotEquals("summary-point", Labelled.of(head + paragraphs + story).rule(LAST));
  }

  @Test
  void underAnotherHeadingTheyAreTheText() {
    assertNotEquals("summary-point", text("Nine letters", "\n\n").rule(LAST));
  }

  @Test
  void behindAParagraphAListIsTheTexts() {
    Labelled page = text(STORY[0] + " " + STORY[1] + "\n\nKey points", "\n\n");
    assertNotEquals("summary-point", page.rule(LAST));
  }
}
