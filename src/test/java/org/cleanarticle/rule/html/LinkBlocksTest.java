package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Block;
import org.junit.jupiter.api.Test;

/** Links that are the article's own, and the like of them that are not. */
class LinkBlocksTest {
  private static final String HEAD =
      "<!DOCTYPE html><html lang=en><body><h1>Where the county bakes before dawn</h1>";

  private static final List<String> SHOPS =
      List.of("Pellow and Daughters", "The Long Oven", "Quarrin Street Bakehouse");

  private static String about(int shop) {
    return "The loaves of number "
        + (shop + 1)
        + " on our list are set by hand at three in the morning, and most of them are gone before"
        + " the first bus leaves for the valley.";
  }

  private static String linked(String text) {
    return "<a href=/to>" + text + "</a>";
  }

  private static List<String> body(String html) {
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    return Block.texts(new CleanArticle().clean(page).article().body());
  }

  @Test
  void aLinkedHeadingAmongTheParagraphsNamesWhatTheyAreAbout() {
    StringBuilder html = new StringBuilder(HEAD + "<article><p>" + about(3) + "</p>");
    List<String> expected = new ArrayList<>(List.of(about(3)));
    for (int i = 0; i < SHOPS.size(); i++) {
      html.append("<h3>").append(linked(SHOPS.get(i))).append("</h3><p>").append(about(i));
      html.append("</p>");
      expected.add(SHOPS.get(i));
      expected.add(about(i));
    }
    assertEquals(expected, body(html + "</article>"));
  }

  @Test
  void aLinkedHeadingInABoxOfItsOwnNamesAnotherArticle() {
    StringBuilder html = new StringBuilder(HEAD + "<article>");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < SHOPS.size(); i++) {
      html.append("<p>").append(about(i)).append("</p><div class=c").append(i).append("><h3>");
      html.append(linked("The mill at " + SHOPS.get(i))).append("</h3></div>");
      expected.add(about(i));
    }
    assertEquals(expected, body(html + "</article>"));
  }

  @Test
  void aLinkThatEndsInAColonAnnouncesAQuotation() {
    String announced = "The Ambrey Herald asked the oldest of the bakers:";
    String quoted = "We never wrote a recipe down, since whoever cannot smell it cannot bake it.";
    String html =
        HEAD
            + "<article><p>"
            + about(0)
            + "</p><p>"
            + linked("The Ambrey Herald asked the oldest of")
            + " the bakers:</p><blockquote class=k7><div><p>"
            + quoted
            + "</p></div></blockquote><p>"
            + about(1)
            + "</p><p>"
            + about(2)
            + "</p></article>";
    assertEquals(List.of(about(0), announced, quoted, about(1), about(2)), body(html));
  }

  @Test
  void aQuotationThatNothingAnnouncesIsPrintedLargeBesideTheText() {
    String html =
        HEAD
            + "<article><p>"
            + about(0)
            + "</p><blockquote class=k7><div><p>Whoever cannot smell it cannot bake it at all, she"
            + " says.</p></div></blockquote><p>"
            + about(1)
            + "</p><p>"
            + about(2)
            + "</p></article>";
    assertEquals(List.of(about(0), about(1), about(2)), body(html));
  }

  @Test
  void anArticleMayConsistOfALongListOfLinks() {
    StringBuilder html = new StringBuilder(HEAD + "<article><p>" + about(0) + "</p><ul>");
    List<String> expected = new ArrayList<>();
    expected.add(about(0));
    for (int i = 0; i < 24; i++) {
      String item = "Bakehouse number " + (i + 10) + ", open from " + (i % 6 + 1);
      html.append("<li>").append(linked(item)).append("</li>");
      expected.add(item);
    }
    assertEquals(expected, body(html + "</ul></article>"));
  }

  @Test
  void aFewLinksInAListLeadToOtherArticles() {
    StringBuilder html = new StringBuilder(HEAD + "<article><p>" + about(0) + "</p><ul>");
    for (int i = 0; i < 5; i++) {
      html.append("<li>").append(linked("Why oven number " + i + " went cold")).append("</li>");
    }
    assertEquals(List.of(about(0)), body(html + "</ul></article>"));
  }
}
