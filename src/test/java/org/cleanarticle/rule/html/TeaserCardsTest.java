package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Linked titles with a few words below each. */
class TeaserCardsTest {
  private static final String[] TITLES = {
    "Baker of Skerry wins his oven back", "Eels return to the pumps", "Lamps to be yellow again"
  };

  private static final String[] SUMMARIES = {
    "SKERRY - The oven that was sold with the house stands in its place again, and the queue ...",
    "MARROW - Four hundred eels were counted at the pumping station on Tuesday, more than in ...",
    "WICK - The sodium is back in the shops, and the council has voted for the old light of ...",
  };

  private static String cards(int n) {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < n; i++) {
      cards.append("<p><a href=/").append(i).append('>').append(TITLES[i]).append("</a></p>");
      cards.append("<p>").append(SUMMARIES[i]).append("</p>");
    }
    return cards.toString();
  }

  private static Labelled page(String before, String cards, String behind) {
    return Labelled.of(
        "<!DOCTYPE html><html lang=en><head><title>Ice keeps the Skerry ferry in port</title>"
            + "</head><body><article><h1>Ice keeps the Skerry ferry in port</h1><p>"
            + before
            + "</p>"
            + cards
            + behind
            + "</article></body></html>");
  }

  private static final String STORY = String.join("</p><p>", HtmlHeadNoteTest.STORY);

  @Test
  void belowTheStoryTheyAreNoneOfIt() {
    Labelled page = page(STORY, cards(3), "");
    for (String summary : SUMMARIES) {
      assertEquals(Label.RELATED, page.label(summary));
      assertEquals("html-teaser-card", page.rule(summary));
    }
    assertEquals(Label.BODY, page.label(HtmlHeadNoteTest.STORY[5]));
  }

  @Test
  void twoMaySumUpWhatTheStoryLinks() {
    assertTrue(page(STORY, cards(2), "").label(SUMMARIES[0]).isBody());
  }

  /** As in a guide to what is on offer. */
  @Test
  void withinTheStoryTheyAreItsOwn() {
    String last = "<p>" + HtmlHeadNoteTest.STORY[5] + "</p>";
    String first = HtmlHeadNoteTest.STORY[0] + "</p><p>" + HtmlHeadNoteTest.STORY[1];
    assertTrue(page(first, cards(3), last).label(SUMMARIES[0]).isBody());
  }

  @Test
  void mostOfTheTextIsTheArticle() {
    String first = HtmlHeadNoteTest.STORY[0];
    assertTrue(page(first, cards(3), "").label(SUMMARIES[0]).isBody());
  }
}
