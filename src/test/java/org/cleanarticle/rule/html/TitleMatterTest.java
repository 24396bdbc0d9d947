package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Pages on which the most prose, or the best name, is not the article's. */
class TitleMatterTest {
  private static final String TITLE = "Lighthouse keepers of Tarn Head win their pension case";

  private static final List<String> STORY =
      List.of(
          "The last keepers of the lighthouse at Tarn Head have won a pension from the state.",
          "The court in Oldhythe found on Friday that their night watches had been work like any"
              + " other, and that the years until 1994 were to be counted in full.",
          "Their counsel, Moira Skerrit, said that eleven keepers were still alive to hear it.");

  private static final List<String> OTHERS =
      List.of(
          "Growers around Vessel and Ambrey plant their onions later each spring, since Doctor"
              + " Pellow showed that the frosts of April had moved into May.",
          "At the market of Lower Ambrey a crate now brings twice what Hollis and Sons paid.",
          "Bakers from Quarrin told Radio Vessel that flour from Estmere had become too wet.",
          "Meanwhile the dairy of Mrs Tolland sells its butter as far as Port Cressing.");

  private static String head(String title) {
    return "<!DOCTYPE html><html lang=en><head><meta property=og:title content='"
        + title
        + "'><title>"
        + title
        + "</title></head><body>";
  }

  private static String paragraphs(List<String> texts) {
    return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
  }

  private static String menu(int lines) {
    StringBuilder menu = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      menu.append("<div><a href=/").append(i).append(">Notice ").append(i).append("</a></div>\n");
    }
    return menu.toString();
  }

  private static void assertBody(List<String> expected, String html) {
    assertEquals(expected, Labelled.of(html).spans(Label.BODY));
  }

  @Test
  void theTextUnderThePrintedTitleIsNotPassedOver() {
    String html =
        head(TITLE)
            + "<main><h1>"
            + TITLE
            + "</h1><div class=c1>"
            + paragraphs(STORY)
            + "</div><div class=story-body>"
            + paragraphs(OTHERS)
            + "</div></main>";
    assertBody(STORY, html);
    assertEquals("html-off-title", Labelled.of(html).rule("Growers around Vessel"));
  }

  @Test
  void aBodyMayGoOnInAnotherContainer() {
    List<String> more =
        List.of(
            "Mrs Skerrit had asked the court in Oldhythe for the pay of those watches as well.",
            "The keepers of Tarn Head slept by day, she said, and the state had known of it.",
            "A clerk of the ministry counted the years of each of the eleven on Friday evening.",
            "The lighthouse itself has been dark since the autumn in which the last keeper left.");
    String html =
        head(TITLE)
            + "<main><h1>"
            + TITLE
            + "</h1><div class=c1>"
            + paragraphs(STORY)
            + "</div><div class=story-body>"
            + paragraphs(more)
            + "</div></main>";
    assertTrue(Labelled.of(html).spans(Label.BODY).containsAll(more));
  }

  @Test
  void anImprintFarBelowIsNotTheArticle() {
    List<String> imprint =
        List.of(
            "The Courier is an independent paper that prints what its readers need to know, and it"
                + " has been owned by those who write it since it was founded.",
            "Whoever wishes to write for us, to complain of us or to place an advert in our pages"
                + " finds us on the second floor above the old fish market, every day but Monday.",
            "Letters are printed with the full name only, and may be cut by the editors.");
    String html =
        head(TITLE)
            + "<div class=newsletter><h2>"
            + TITLE
            + "</h2>"
            + paragraphs(STORY)
            + "</div>"
            + menu(30)
            + "<div>"
            + paragraphs(imprint)
            + "</div>";
    assertBody(STORY, html);
  }

  @Test
  void aLinkToTheArticleItselfDoesNotPrintItsTitle() {
    String html =
        head(TITLE)
            + "<h1>"
            + TITLE
            + "</h1><div class=c1>"
            + paragraphs(STORY)
            + "</div>"
            + menu(30)
            + "<div><a href=/self>"
            + TITLE
            + "</a></div><div class=story-body>"
            + paragraphs(OTHERS)
            + "</div>";
    assertBody(STORY, html);
  }
}
