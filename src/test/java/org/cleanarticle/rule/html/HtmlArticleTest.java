package org.cleanarticle.rule.html;

import static org.cleanarticle.rule.html.FerryPages.HEAD;
import static org.cleanarticle.rule.html.FerryPages.body;
import static org.cleanarticle.rule.html.FerryPages.label;
import static org.cleanarticle.rule.html.FerryPages.mark;
import static org.cleanarticle.rule.html.FerryPages.paragraphs;
import static org.cleanarticle.rule.html.FerryPages.text;
import static org.cleanarticle.rule.html.FerryPages.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented pages, each with one thing in it that a rule has to see. */
class HtmlArticleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          <div class=newsletter-box><p>XX brings the island to you every day of the week.</p></div> @ SIGN_UP @ html-furniture
          <aside><p>XX looks back on thirty years of storms in these waters.</p></aside> @ INSIDE_BODY @ html-furniture
          <div class="c-related"><p>XX, three boats and a very long night on the pier.</p></div> @ RELATED @ html-furniture
          <figure><figcaption>XX and her dog on the empty quay, early on Monday.</figcaption></figure> @ CAPTION @ html-caption
          <div class=wp-caption>XX and her dog on the empty quay, early on Monday.</div> @ CAPTION @ html-caption
          <p style="display:none">XX is only for those who print this page, it says.</p> @ INSIDE_BODY @ html-hidden
          <p><a href=/x>XX: why the old pier was never mended</a></p> @ RELATED @ html-link-block
          <ul><li>XX this week: <a href=/x>Old pier, new pier, no pier and all that</a></li></ul> @ RELATED @ html-link-
          <blockquote class=twitter-tweet><p>XX here, and the pier is under water, friends.</p></blockquote> @ EMBED @ html-embed
          <div class=factbox><p>XX has been a port since the twelfth century, and a town since 1811.</p></div> @ INSIDE_BODY @ html-signature-vote
          """)
  void saysWhatIsSetIntoTheBody(String box, String label, String rule) {
    Labelling labelling =
        label("<article>" + HEAD + paragraphs(0, 4) + box + paragraphs(4, 8) + "</article>");
    assertEquals(texts(0, 8), body(labelling));
    assertEquals(Label.valueOf(label), mark(labelling, "XX").label());
    assertTrue(mark(labelling, "XX").rule().startsWith(rule), mark(labelling, "XX").rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          <div class=sidebar>
          <div class="widget promo">
          <div style="display:none">
          <aside>
          <figure>
          <div class=comments>
          """)
  void undoesAMarkThatWouldTakeTheBody(String wrapper) {
    assertEquals(texts(0, 6), body(HEAD + wrapper + paragraphs(0, 6)));
  }

  @Test
  void aFirstParagraphThatAnAdvertPartsFromTheSecondIsNoStandfirst() {
    Labelling labelling =
        label(
            "<meta name=description content='"
                + text(0)
                + "'>"
                + HEAD
                + "<article><p>"
                + text(0)
                + "</p><p>Advertisement</p>"
                + paragraphs(1, 6)
                + "</article>");
    assertEquals(texts(0, 6), body(labelling));
  }

  @Test
  void keepsWhatIsHiddenForSubscribers() {
    StringBuilder html = new StringBuilder("<div class=story-body>" + HEAD + paragraphs(0, 2));
    for (int i = 2; i < 9; i++) {
      html.append("<div class='subscriber-only' style='display: none'>")
          .append(paragraphs(i, i + 1))
          .append("</div>");
    }
    assertEquals(texts(0, 9), body(html.toString()));
  }

  @Test
  void prefersTheNamedBodyToLongerComments() {
    Labelling labelling =
        label(
            "<div class=entry-content>"
                + HEAD
                + paragraphs(0, 3)
                + "</div><div id=comments>"
                + paragraphs(10, 24)
                + "</div>");
    assertEquals(texts(0, 3), body(labelling));
    assertEquals(Label.COMMENTS, mark(labelling, text(12)).label());
  }

  @Test
  void joinsABodyThatAdvertsHaveSplit() {
    String page = "<main>" + HEAD;
    for (int part = 0; part < 4; part++) {
      page +=
          "<div class='text-part'>"
              + paragraphs(3 * part, 3 * part + 3)
              + "</div>"
              + "<div class=ad-slot><p>Buy one, get one free, at all our shops in town.</p></div>";
    }
    assertEquals(texts(0, 12), body(page + "</main>"));
  }

  @Test
  void takesTheFirstOfSeveralArticles() {
    Labelling labelling =
        label(
            "<article>"
                + HEAD
                + paragraphs(0, 5)
                + "</article><article><h1>Island school "
                + "wins the prize for the best brass band</h1>"
                + paragraphs(20, 40)
                + "</article>");
    assertEquals(texts(0, 5), body(labelling));
    assertEquals("html-outside-article", mark(labelling, text(22)).rule());
  }

  @Test
  void aBoxNamedForStoriesBelowTheTextIsNotTheStory() {
    String title = "Harbour master keeps every ferry at its berth until the wind drops";
    String page =
        "<head><title>"
            + title
            + "</title></head><div class=col><div class=top><h1>"
            + title
            + "</h1><p>"
            + String.join("<br><br>", texts(0, 30))
            + "</p></div><div class=more><div class=story-body>"
            + paragraphs(40, 54)
            + "</div></div></div>";
    assertTrue(body(label(page)).containsAll(texts(0, 30)));
  }

  @Test
  void dropsTheSecondCopyOfThePage() {
    String copy = "<div class='text'>" + paragraphs(0, 5) + "</div>";
    assertEquals(texts(0, 5), body("<article>" + HEAD + copy + copy + "</article>"));
  }

  @Test
  void findsTheBodyByTheJsonOfThePage() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + String.join(" ", texts(0, 6))
            + "\"}</script>";
    StringBuilder page = new StringBuilder(json + HEAD + "<div><div class=left>");
    page.append(paragraphs(0, 6)).append("</div><div class=right>");
    for (int i = 0; i < 6; i++) {
      page.append("<p>In our archive you find issue ").append(i).append(" of the old paper, ");
      page.append("with its tide tables, its poems and the prices of herring in year ");
      page.append(1900 + i).append(".</p>");
    }
    page.append("</div></div>");
    assertEquals(texts(0, 6), body(page.toString()));
  }

  @Test
  void takesTheBodyFromTheJsonWhereThePageHasNone() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + String.join("\\n\\n", texts(0, 8))
            + "\"}</script>";
    Labelling labelling = label(json + HEAD + "<p>" + text(0) + "</p><p>Loading the rest.</p>");
    assertEquals(texts(0, 8), body(labelling));
    assertEquals("html-body-in-metadata", labelling.marks(1).get(0).rule());
  }

  @Test
  void cutsHeadAndFoot() {
    Labelling labelling =
        label(
            "<article><div class=top>Islands</div>"
                + HEAD
                + "<div class=meta>4 min</div>"
                + paragraphs(0, 6)
                + "<p>Ann Reed is a reporter and editor who covers the coast.</p>"
                + "<h2>Elsewhere on the coast</h2></article>");
    assertEquals(texts(0, 6), body(labelling));
    assertEquals(Label.AFTER_BODY, mark(labelling, "Elsewhere").label());
  }

  @Test
  void keepsShortFirstParagraphsListsAndSubheadings() {
    assertEquals(
        List.of(
            "The boats stay in.", text(0), "What comes next", text(1), "Wind on Monday", text(2)),
        body(
            "<article>"
                + HEAD
                + "<p>The boats stay in.</p>"
                + paragraphs(0, 1)
                + "<h2>What comes next</h2>"
                + paragraphs(1, 2)
                + "<ul><li>Wind on Monday</li></ul>"
                + paragraphs(2, 3)
                + "</article>"));
  }

  @Test
  void letsQuestionsComeAgainButNoRunOfLines() {
    String question = "<p><b>What did you take with you to the island?</b></p>";
    String page = "<main>" + HEAD + paragraphs(0, 2) + question + paragraphs(2, 4) + question;
    assertEquals(8, body(page + paragraphs(4, 6)).size());
    String list = "<p>Two loaves of bread for each</p><p>Six tins of pilchards in oil</p>";
    List<String> once = body("<main>" + HEAD + paragraphs(0, 3) + list + "</main>");
    assertEquals(once, body("<main>" + HEAD + paragraphs(0, 3) + list + list + "</main>"));
  }

  @Test
  void aLongLastParagraphIsNoFootForTwoWords() {
    String last =
        "The board will subscribe to the plan of the islanders, a spokesman said, if the ministry"
            + " pays for the second boat, and a newsletter that goes to all the houses of the three"
            + " islands will say before the winter what the ferries are going to cost from then on.";
    String page = "<main>" + HEAD + paragraphs(0, 5) + "<p>%s</p></main>";
    assertTrue(body(String.format(Locale.ROOT, page, last)).contains(last));
    String pitch = "Subscribe to our newsletter and have the news of the islands in your inbox.";
    assertTrue(!body(String.format(Locale.ROOT, page, pitch)).contains(pitch));
  }

  @Test
  void theOnlyParagraphIsTheTextAndNoStandfirst() {
    String page = "<main>" + HEAD + paragraphs(0, 1) + "<div class=date>5 March 2024</div></main>";
    assertEquals(texts(0, 1), body(page));
  }

  @Test
  @Tag("large")
  void pagesOfManyBlocksNeedNoMoreThanOnePassEach() {
    // Each block is a container of the root's kind: whoever compares all with all is at it for
    // hours.
    int parts = 8_000;
    StringBuilder page = new StringBuilder("<main>" + HEAD);
    for (int i = 0; i < parts; i++) {
      page.append("<div class=part>").append(paragraphs(i, i + 1)).append("</div>");
    }
    assertEquals(parts, body(page.toString()).size());
  }

  @Test
  void everyLineOfAnEmptyPageHasALabel() {
    for (String html :
        List.of("", "<p>One line.</p>", "<nav><a href=x>Home</a></nav>", "<h1>Only</h1>")) {
      Labelling labelling = label(html);
      labelling.lines().forEach(line -> assertTrue(!labelling.isFree(line.index()), line.text()));
    }
  }

  @Test
  void aLongBlockThatOnlySaysAllAgainIsACopy() {
    String again = String.join("", texts(1, 16));
    Labelling labelling =
        label("<article>" + HEAD + paragraphs(0, 16) + "<p>" + again + "</p></article>");
    assertEquals(texts(0, 16), body(labelling));
    assertEquals("html-long-copy", mark(labelling, text(1) + text(2)).rule());
  }

  @Test
  void aLongBlockWithNewsOfItsOwnIsNoCopy() {
    String fresh = String.join("", texts(16, 32));
    List<String> body =
        body("<article>" + HEAD + paragraphs(0, 16) + "<p>" + fresh + "</p></article>");
    assertEquals(17, body.size());
  }

  @Test
  void boxesAllThroughTheTextAreTheText() {
    StringBuilder html = new StringBuilder("<article>" + HEAD);
    for (int i = 0; i < 12; i += 2) {
      html.append(paragraphs(i, i + 1)).append("<div class=widget>");
      html.append(paragraphs(i + 1, i + 2)).append("</div>");
    }
    assertEquals(texts(0, 12), body(html + "</article>"));
  }

  @Test
  void boxesBehindTheTextAreFurniture() {
    StringBuilder html = new StringBuilder("<article>" + HEAD + paragraphs(0, 6));
    for (int i = 6; i < 10; i++) {
      html.append("<div class=widget>").append(paragraphs(i, i + 1)).append("</div>");
    }
    assertEquals(texts(0, 6), body(html + "</article>"));
  }

  @Test
  void aParagraphBetweenThePartsOfABodyBelongsToIt() {
    String first = "<div class=page>" + HEAD + "<div class=article-body>" + paragraphs(0, 3);
    String between = "</div>" + paragraphs(3, 4);
    String second = "<div class=article-body>" + paragraphs(4, 7) + "</div>";
    assertEquals(texts(0, 7), body(first + between + second + "</div>"));
    // Where the body is of one part, what stands beside it is something else.
    assertEquals(texts(0, 3), body(first + between + "</div>"));
  }

  /** What the text does not hold is not thrown away for its name. */
  @Test
  void aPassageInLargeLettersGoesWhereTheTextHoldsIt() {
    String again =
        "<figure class='wp-block-pullquote'><blockquote><p>would stay at its berth until the wind"
            + " had dropped</p><cite>The harbour master</cite></blockquote></figure>";
    String once =
        "<p class=pullquote>Nobody on the islands has seen a storm like it, the keeper of"
            + " the lighthouse said.</p>";
    Labelling page =
        label(
            "<article>"
                + HEAD
                + paragraphs(0, 4)
                + again
                + paragraphs(4, 6)
                + once
                + paragraphs(6, 8)
                + "</article>");
    List<String> body = body(page);
    assertEquals(9, body.size(), String.join("\n", body));
    assertTrue(body.get(6).startsWith("Nobody on the islands"), body.get(6));
  }
}
