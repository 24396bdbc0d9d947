package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Options;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were saved with the header they came with. */
class TransferHeaderTest {
  private static final String PARAGRAPH =
      "The lighthouse at Corran Point will be lit again in June, the harbour board said on Tuesday.";

  private static final String PAGE = "<h1>Lighthouse to be lit again</h1>\n<p>" + PARAGRAPH + "\n";

  private static final String HTTP =
      """
      HTTP/1.1 200 OK
      Date: Thu, 06 Jan 2022 10:00:00 GMT
      Content-Type: text/html

      """;

  private static final String WARC =
      """
      WARC/1.0
      WARC-Type: response
      WARC-Target-URI: https://courier.example/lighthouse
      Content-Type: application/http; msgtype=response

      """;

  private static final String MAIL =
      """
      From: news@courier.example
      Subject: Light on the
        point
      Date: Thu, 6 Jan 2022 10:00:00 +0000
      Content-Type: text/html; charset=utf-8

      """;

  private static Article clean(String text, String format) {
    return new CleanArticle(Options.NONE.withFormat(format))
        .clean(text.getBytes(StandardCharsets.UTF_8))
        .article();
  }

  @ParameterizedTest
  @ValueSource(strings = {HTTP, WARC + HTTP, MAIL})
  void thePageBeginsBehindIt(String header) {
    String windows = (header + PAGE).replace("\n", "\r\n");
    for (String text : List.of(header + PAGE, windows)) {
      for (String format : List.of("", "html")) {
        Article article = clean(text, format);
        assertEquals("html", article.source().format());
        assertEquals("Lighthouse to be lit again", article.headline());
        assertEquals(List.of(PARAGRAPH), Block.texts(article.body()));
      }
    }
  }

  @Test
  void whatACrawlSaysOfAPageIsNoOtherPage() {
    String about = WARC.replace("response\n", "metadata\n") + "fetchTimeMs: 120\n";
    Article article = clean(WARC + HTTP + PAGE + "\n\n" + about, "");
    assertEquals(List.of(PARAGRAPH), Block.texts(article.body()));
    assertEquals(List.of("no-date"), article.warnings().stream().map(Warning::code).toList());
  }

  @Test
  void theFirstRecordOfACrawlIsGivenAndTheOthersAreToldOf() {
    String other =
        PAGE.replace("Corran Point", "Port Ell").replace("Lighthouse to be lit", "Ferry to sail");
    String archive = WARC + HTTP + PAGE + "\n\n" + WARC + HTTP + other;
    for (String text : List.of(archive, archive.replace("\n", "\r\n"))) {
      Article article = clean(text, "");
      assertEquals("Lighthouse to be lit again", article.headline());
      assertEquals(List.of(PARAGRAPH), Block.texts(article.body()));
      assertEquals(
          List.of("multiple-articles"),
          article.warnings().stream()
              .map(Warning::code)
              .filter(code -> !code.equals("no-date"))
              .toList());
    }
    assertEquals(
        List.of(
            PARAGRAPH, "WARC/1.0 is the head of a record, which the paper does not print here."),
        Block.texts(
            clean(
                    WARC
                        + HTTP
                        + PAGE
                        + "<p>\nWARC/1.0 is the head of a record, which the paper does not print"
                        + " here.",
                    "")
                .body()));
  }

  /** When a copy was sent is not when the article was published. */
  @Test
  void recordsAndMailsSayMoreThanHttp() {
    assertNull(clean(HTTP + PAGE, "").date());
    assertEquals("https://courier.example/lighthouse", clean(WARC + HTTP + PAGE, "").url());
    String own = "<link rel=canonical href='https://courier.example/own'>";
    assertEquals("https://courier.example/own", clean(WARC + HTTP + own + PAGE, "").url());
    Article mail = clean(MAIL + "<p>" + PARAGRAPH, "");
    assertEquals("2022-01-06T10:00:00+00:00", mail.date().toString());
    assertEquals("Light on the point", mail.headline());
  }

  @Test
  void whatIsNoHtmlIsText() {
    String plain = HTTP.replace("html", "plain");
    for (String text :
        List.of(HTTP + PARAGRAPH, plain + "<" + PARAGRAPH, HTTP, "From <b>x</b>\n")) {
      assertEquals("text", clean(text, "").source().format());
    }
  }
}
