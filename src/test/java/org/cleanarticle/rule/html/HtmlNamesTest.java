package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where names and links in the markup say less than the text does. */
class HtmlNamesTest {
  private static final String TITLE = "Weaver strike halts the mills of Elin";

  private static final List<String> STORY =
      List.of(
          "The looms of Elin stood still on Monday, when nine hundred weavers walked out of the gates.",
          "Their union wants the price of a yard of cloth back at what it was in March of last year.",
          "The owners of the mills said that they would hear nobody before the week was over.",
          "On the bridge to the upper mill some children sold lemonade to those who stood there.");

  /** As long as the story and more, as on pages with little text. */
  private static final String ABOUT =
      "<div><p>We print what happens between the two rivers, and have done so for a hundred years."
          + " Our office in the old toll house is open to all readers on every afternoon.</p>"
          + "<p>Whoever sends us a picture agrees that we print it, and is paid at the usual rate."
          + " What is printed here may be copied by schools, and by nobody else without asking."
          + "</p><p>Deaths, births and weddings are printed free of charge, if they are handed in by"
          + " Wednesday noon with the signature of two witnesses who live between the rivers.</p>"
          + "</div>";

  private static String page(String article) {
    return "<!DOCTYPE html><html lang=en><head><title>"
        + TITLE
        + "</title></head><body>"
        + article
        + ABOUT
        + "</body></html>";
  }

  private static String paragraphs(List<String> texts) {
    return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
  }

  /** Pages make the anchor of a heading out of its words. */
  @ParameterizedTest
  @ValueSource(strings = {"nav_lemonade", "related-share-prices", "comments"})
  void theAnchorOfAHeadingSaysNothingOfIt(String id) {
    String heading = "<h3 id=" + id + ">Lemonade on the bridge</h3>";
    String text = paragraphs(STORY.subList(0, 2)) + heading + paragraphs(STORY.subList(2, 4));
    Labelled page = Labelled.of(page("<article><h1>" + TITLE + "</h1>" + text + "</article>"));
    assertEquals(List.of("Lemonade on the bridge"), page.spans(Label.SUBHEADING));
  }

  /** The declared body, an article's own topics, and a layout that the heading stands in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>%s</h1><div itemprop=articleBody class=inread-ad>%s</div>",
        "<h1>%s</h1><article class='post courier_tags-weavers'>%s</article>",
        "<div class=right-sidebar><h1>%s</h1><div class=story-body>%s</div></div>"
      })
  void anArticleIsNoFurnitureForItsClass(String shape) {
    String html = page(String.format(Locale.ROOT, shape, TITLE, paragraphs(STORY)));
    assertTrue(Labelled.of(html).spans(Label.BODY).containsAll(STORY), html);
  }

  private static String linked(String before, String link, String behind) {
    return "<p>" + before + "<a href=/elin>" + link + "</a>" + behind + "</p>";
  }

  @Test
  void aLinkedFirstParagraphIsText() {
    String first =
        linked("The looms of Elin ", "stood still on Monday, when nine hundred weavers went", ".");
    Labelled page =
        Labelled.of(
            page("<div class=story-body><h1>" + TITLE + "</h1>" + first + paragraphs(STORY)));
    assertEquals(Label.BODY, page.label("The looms of Elin stood still on Monday, when nine"));
  }

  @Test
  void aLinkedParagraphInABoxOfItsOwnIsText() {
    String last =
        "The weavers of Marrow and of Upper Skerry have promised to send bread and coal to them"
            + " for as long as it takes";
    Labelled page =
        Labelled.of(
            page(
                "<div class=story-body><h1>"
                    + TITLE
                    + "</h1>"
                    + paragraphs(STORY.subList(0, 2))
                    + "<div>"
                    + linked("", last, ", it is said.")
                    + "</div>"
                    + paragraphs(STORY.subList(2, 4))
                    + "</div>"));
    assertEquals(Label.BODY, page.label("The weavers of Marrow"));
  }

  @Test
  void whatSpeaksOfTheHeadlineIsNoFoot() {
    String offer =
        "Weavers who sign up for the strike pay of the union get their first week free of charge,"
            + " a newsletter every evening and an account at its shop; those who subscribe to the"
            + " union's paper as well will have their subscription paid in Elin.";
    String pitch =
        "Until the end of May a subscription costs one crown. Subscribers have unlimited access"
            + " and a newsletter on the quay of the old harbour, where all may sign up at the"
            + " kiosk beside the fish market and download a podcast for their premium account.";
    String start = "<div class=story-body><h1>" + TITLE + "</h1>" + paragraphs(STORY) + "<p>";
    assertEquals(Label.BODY, Labelled.of(page(start + offer + "</p></div>")).label(offer));
    assertEquals("html-foot", Labelled.of(page(start + pitch + "</p></div>")).rule(pitch));
  }
}
