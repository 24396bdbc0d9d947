package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Options;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.article.Warning;
import org.cleanarticle.value.DateHints;
import org.cleanarticle.value.FoundDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user, or the record of a crawl, knows of an article's dates. */
class DateHintsTest {
  private static final String BODY =
      """
      The port board said on Monday that ferry fares would rise by a tenth before the end of the \
      year, as it had run short of money for the boats.

      Islanders who take the ferry to school and to work said that they had not been asked, and that \
      the board should think again about the fares.
      """;

  private static Article text(DateHints hints, String head) {
    String input = "Ferry fares to rise as the port board runs short\n\n" + head + "\n\n" + BODY;
    return clean(hints, input);
  }

  private static Article clean(DateHints hints, String input) {
    return new CleanArticle(Options.NONE.withDates(hints))
        .clean(input.getBytes(StandardCharsets.UTF_8))
        .article();
  }

  private static DateHints reference(String date) {
    return new DateHints(Optional.empty(), Optional.of(PartialDate.parse(date)), Optional.empty());
  }

  private static DateHints zone(String zone) {
    return new DateHints(Optional.empty(), Optional.empty(), Optional.of(ZoneId.of(zone)));
  }

  private static String date(Article article) {
    return Objects.toString(article.date());
  }

  private static List<String> codes(Article article) {
    return article.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void aGivenOrderLeavesNoDoubt() {
    for (FoundDate.Order order : List.of(FoundDate.Order.DAY_FIRST, FoundDate.Order.MONTH_FIRST)) {
      DateHints hints = new DateHints(Optional.of(order), Optional.empty(), Optional.empty());
      Article article = text(hints, "Published: 02/03/2022");
      String expected = order == FoundDate.Order.DAY_FIRST ? "2022-03-02" : "2022-02-03";
      assertEquals(expected, date(article));
      assertEquals(List.of(), codes(article));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2 hours ago, 2022-03-02",
    "By Elena Cruz | 12 hours ago, 2022-03-01",
    "Yesterday at 20:07, 2022-03-01T20:07",
    "2 weeks ago, null",
  })
  void relativeDatesCountFromTheReference(String line, String date) {
    assertEquals(date, date(text(reference("2022-03-02T08:46"), line)));
  }

  @Test
  void aResolvedDateNeedsNoWarning() {
    assertEquals(List.of(), codes(text(reference("2022-03-02T08:46"), "2 hours ago")));
  }

  @Test
  void noDateIsLaterThanTheReference() {
    assertEquals("2022-03-02", date(text(reference("2022-03-02"), "2 March 2022")));
    Article article = text(reference("2022-03-01"), "2 March 2022");
    assertEquals("null", date(article));
    assertEquals(List.of("no-date"), codes(article));
  }

  @Test
  void aReadingThatIsTooLateIsNotMeant() {
    Article article = text(reference("2022-02-20"), "Published: 02/03/2022");
    assertEquals("2022-02-03", date(article));
    assertEquals(List.of(), codes(article));
  }

  @Test
  void noDateIsLaterThanTheCopyOfAnArchive() {
    String page =
        "<link rel='canonical' href='https://archive.example/web/20220301120000/https://a.example/'>"
            + "<article><h1>Ferry fares to rise</h1><p>%s</p><p>%s</p></article>";
    assertEquals(
        "null",
        date(clean(DateHints.NONE, String.format(Locale.ROOT, page, "2 March 2022", BODY))));
    assertEquals(
        "2022-02-28",
        date(clean(DateHints.NONE, String.format(Locale.ROOT, page, "28 February 2022", BODY))));
  }

  @Test
  void noDateIsLaterThanTheRecordOfACrawl() {
    String page =
        """
        WARC/1.0
        WARC-Type: conversion
        WARC-Date: 2022-03-01T12:00:00Z
        WARC-Target-URI: https://a.example/ferry
        Content-Type: text/plain
        Content-Length: 900

        Ferry fares to rise as the port board runs short

        %s

        %s""";
    assertEquals(
        "null",
        date(clean(DateHints.NONE, String.format(Locale.ROOT, page, "2 March 2022", BODY))));
    assertEquals(
        "2022-02-28",
        date(clean(DateHints.NONE, String.format(Locale.ROOT, page, "28 February 2022", BODY))));
  }

  @ParameterizedTest
  @CsvSource({
    "2 March 2022 08:46, Europe/London, 2022-03-02T08:46Z",
    "2 July 2022 08:46, Europe/London, 2022-07-02T08:46+01:00",
    "2 July 2022 08:46 CEST, Europe/Berlin, 2022-07-02T08:46+02:00",
    "2 March 2022 08:46 EST, Europe/London, 2022-03-02T08:46-05:00",
    "2 March 2022, Europe/London, 2022-03-02",
    "2 March 2022 08:46, +05:30, 2022-03-02T08:46+05:30",
  })
  void aZoneIsThatOfTimesThatNameNone(String line, String zone, String date) {
    assertEquals(date, date(text(zone(zone), line)));
  }
}
