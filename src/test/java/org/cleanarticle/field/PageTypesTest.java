package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented pages of every type, and what the user is told of them. */
class PageTypesTest {
  private static final Set<String> CODES =
      Set.of(
          "live-blog",
          "gallery",
          "multiple-articles",
          "not-an-article",
          "access-gate",
          "truncated",
          "no-body");

  private static final CleanArticle CLEANER = new CleanArticle();
  private static final String HEADLINE =
      "<h1>Ferry fares to rise as the port board runs short</h1>";

  /** A paragraph like no other. */
  private static String text(int i) {
    return "The board of port number "
        + i
        + " said on Monday that its fares would rise by a tenth before the year was out, as it had"
        + " run short of money for the boats that go there.";
  }

  private static String paragraphs(int from, int to) {
    StringBuilder html = new StringBuilder();
    for (int i = from; i < to; i++) {
      html.append("<p>").append(text(i)).append("</p>");
    }
    return html.toString();
  }

  private static String page(String head, String body) {
    String page = "<!DOCTYPE html><html lang=en><head>" + head + "</head><body>" + body;
    byte[] bytes = (page + "</body></html>").getBytes(StandardCharsets.UTF_8);
    List<String> codes =
        CLEANER.clean(bytes).article().warnings().stream()
            .map(Warning::code)
            .filter(CODES::contains)
            .toList();
    return String.join(" ", codes);
  }

  private static String linkedData(String type, String more) {
    return "<script type='application/ld+json'>{\"@type\":\""
        + type
        + "\",\"headline\":\"Ferry fares to rise as the port board runs short\""
        + more
        + "}</script>";
  }

  private static String article(int paragraphs) {
    return "<article>" + HEADLINE + paragraphs(0, paragraphs) + "</article>";
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/port/fares, ''",
    "https://news.example/olive-growers/fares, ''",
    "https://news.example/live/fares-rise, live-blog",
    "https://news.example/port/live-updates?page=2, live-blog",
    "https://zeitung.example/liveticker/faehren, live-blog",
  })
  void tellsLiveBlogsByTheirAddress(String address, String codes) {
    assertEquals(codes, page("<link rel=canonical href='" + address + "'>", article(5)));
  }

  @Test
  void believesWhatThePageSaysOfItself() {
    assertEquals("", page(linkedData("NewsArticle", ""), article(8)));
    assertEquals("live-blog", page(linkedData("LiveBlogPosting", ""), article(8)));
    String priced = ",\"isAccessibleForFree\":false";
    assertEquals("access-gate truncated", page(linkedData("NewsArticle", priced), article(3)));
    assertEquals("access-gate", page(linkedData("NewsArticle", priced), article(20)));
  }

  @Test
  void tellsGalleries() {
    StringBuilder pictures = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      pictures.append("<figure><img src=x><figcaption>").append(text(i)).append("</figcaption>");
      pictures.append("</figure>");
    }
    String gallery = "<article>" + HEADLINE + paragraphs(20, 22) + pictures + "</article>";
    assertEquals("gallery", page("", gallery));
    assertEquals("", page("", "<article>" + HEADLINE + paragraphs(20, 40) + pictures));
  }

  @Test
  void tellsTablesAndListsFromArticles() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      rows.append("<tr><td>Boat ").append(i).append("<td>berth ").append(2 * i).append("<td>free");
    }
    assertEquals("not-an-article", page("", "<table>" + rows + "</table>"));
    assertEquals("", page("", "<article>" + HEADLINE + paragraphs(0, 8) + "<table>" + rows));
  }

  @Test
  void saysThatTheTextBreaksOff() {
    String page = "<article>" + HEADLINE + paragraphs(0, 3) + "<p>%s</p></article>";
    assertEquals(
        "truncated",
        page("", String.format(Locale.ROOT, page, text(3).replace(" there.", " the…"))));
    assertEquals("", page("", String.format(Locale.ROOT, page, text(3))));
  }

  @Test
  void saysThatThereAreMore() {
    String next =
        "<h1>Lighthouse keeper finds a second lamp</h1><div class=byline>By Ann Reed</div>"
            + paragraphs(10, 18);
    assertEquals("multiple-articles", page("", "<main>" + article(8) + next + "</main>"));
  }

  @Test
  void framesAndScriptsAloneAreNoArticle() {
    assertEquals(
        "no-body",
        page("<title>Port news</title>", "<frameset><frame src=a><frame src=b></frameset>"));
    assertEquals("no-body", page("", "<div id=app></div><script>start({\"a\":1})</script>"));
  }
}
