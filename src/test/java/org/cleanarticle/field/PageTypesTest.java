package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
          "low-confidence",
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

  /** The codes of a plain text. */
  private static String text(String text) {
    List<String> codes =
        CLEANER.clean(text.getBytes(StandardCharsets.UTF_8)).article().warnings().stream()
            .map(Warning::code)
            .filter(CODES::contains)
            .toList();
    return String.join(" ", codes);
  }

  private static String story(int paragraphs) {
    StringBuilder text = new StringBuilder("Ferry fares to rise as the port board runs short\n\n");
    text.append("By Ann Reed\n\n2 March 2022\n\n");
    for (int i = 0; i < paragraphs; i++) {
      text.append(text(i)).append("\n\n");
    }
    return text.toString();
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
    // What is declared to be priced, and given whole all the same, is not cut.
    assertEquals("", page(linkedData("NewsArticle", priced), article(20)));
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
  void saysThatAPlainTextHoldsMore() throws IOException {
    assertEquals(
        "multiple-articles", text(Files.readString(Path.of("testdata/clues/museum-roof.txt"))));
    assertEquals("", text(Files.readString(Path.of("testdata/clues/parish-bells.txt"))));
    assertEquals("", text(Files.readString(Path.of("testdata/clues/crake-wreck.txt"))));
  }

  @Test
  void saysThatTheEndIsInDoubt() throws IOException {
    String stories = Files.readString(Path.of("testdata/clues/museum-roof.txt"));
    int from = stories.indexOf("Leah Brandt");
    int to = stories.indexOf("Share This Story", from);
    assertEquals("low-confidence", text(stories.substring(0, from) + stories.substring(to)));
  }

  @Test
  void framesAndScriptsAloneAreNoArticle() {
    assertEquals(
        "no-body",
        page("<title>Port news</title>", "<frameset><frame src=a><frame src=b></frameset>"));
    assertEquals("no-body", page("", "<div id=app></div><script>start({\"a\":1})</script>"));
  }

  @Test
  void aPlainTextIsAnArticle() {
    assertEquals("", text(story(6)));
  }

  @ParameterizedTest
  @CsvSource({
    "10.42am, live-blog",
    "14:05, live-blog",
    "9:15 GMT, live-blog",
    "17h30, live-blog",
    "2022, ''",
    "3.5, ''",
    "Room 14:05, ''",
  })
  void tellsLiveBlogsByTheTimesOfTheirEntries(String time, String codes) {
    StringBuilder text = new StringBuilder(story(2));
    for (int i = 2; i < 8; i++) {
      text.append(time).append("\n\n").append(text(i)).append("\n\n");
    }
    assertEquals(codes, text(text.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "3, Subscribe to continue reading, access-gate truncated",
    "20, Subscribe to continue reading, access-gate",
    "3, Join the quay walk, ''",
  })
  void tellsTheOpenPartOfAnArticleFromAWholeOne(int paragraphs, String line, String codes) {
    assertEquals(codes, text(story(paragraphs) + line + "\n"));
  }

  @Test
  void labelsOfLinksAreNoGate() {
    StringBuilder text = new StringBuilder(story(4) + "Related\n\n");
    for (int i = 0; i < 4; i++) {
      text.append("Subscriber only\n\nBoat number ").append(i).append(" is sold\n\n");
    }
    assertEquals("", text(text.toString()));
    StringBuilder far = new StringBuilder(story(4) + "Related\n\n");
    for (int i = 0; i < 20; i++) {
      far.append("Boat number ").append(i).append(" is sold\n\n");
    }
    assertEquals("", text(far + "Subscriber only\n"));
  }

  @Test
  void saysThatAPlainTextBreaksOff() {
    assertEquals("truncated", text(story(3) + text(3).replace(" there.", " the…") + "\n"));
    assertEquals(
        "truncated", text(story(3) + text(3).replace(" there.", " the… [+1204 chars]") + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, The requested URL was not found on this server., not-an-article",
    "Just a moment..., Enable JavaScript and cookies to continue, not-an-article",
    "Seite nicht gefunden, Die Meldung wurde wohl verschoben., not-an-article",
    "Page introuvable, Elle a sans doute changé d'adresse., not-an-article",
  })
  void tellsWhatAServerGivesInPlaceOfAnArticle(String title, String line, String codes) {
    String found = text(title + "\n\n" + line + "\n");
    assertEquals(codes, found.replace("no-body ", ""));
    assertEquals("", text(story(8) + title + "\n"));
  }

  @Test
  void aTimeIsAnEntryOnlyWithATextSoonUnderIt() {
    StringBuilder times = new StringBuilder(story(4));
    for (int i = 10; i < 18; i++) {
      times.append(i).append(":30\n\n");
    }
    assertEquals("", text(times + text(4) + "\n\n" + text(5) + "\n"));
    StringBuilder entries = new StringBuilder(story(4));
    for (int i = 0; i < 3; i++) {
      entries.append("10:3").append(i).append("\n\n").append(text(4 + i)).append("\n\n");
    }
    assertEquals("", text(entries.toString()), "three are too few");
    assertEquals("live-blog", text(entries + "10:34\n\n" + text(8) + "\n"));
    assertEquals("", text(entries + text(8) + "\n\n10:34\n"));
  }

  @Test
  void anErrorIsSaidAtTheTop() {
    StringBuilder menu = new StringBuilder();
    for (int i = 0; i < 11; i++) {
      menu.append("Quay ").append((char) ('A' + i)).append("\n\n");
    }
    String error = "404 Not Found\n";
    assertTrue(text(menu + error).contains("not-an-article"));
    assertFalse(text(menu + "Quay Z\n\n" + error).contains("not-an-article"));
  }
}
