package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of HTML pages, whose evidence is of many kinds. */
class PageDatesTest {
  private static final CleanArticle CLEANER = new CleanArticle();

  private static final String BODY =
      """
      <p>The port board said on Monday that ferry fares would rise by a tenth before the end of the
      year, as it had run short of money for the boats.</p>
      <p>Islanders who take the ferry to school and to work said that they had not been asked, and
      that the board should think again about the fares.</p>
      <p>The board will meet again on Thursday to talk about the boats, the fares and the winter,
      when fewer people travel to the islands and back.</p>
      """;

  private static Article page(String head, String above, String below) {
    String input =
        "<html><head><title>Ferry fares to rise</title>"
            + head
            + "</head><body><nav><a href='/'>Home</a></nav><article>"
            + "<h1>Ferry fares to rise</h1>"
            + above
            + BODY
            + below
            + "</article></body></html>";
    return CLEANER.clean(input.getBytes(StandardCharsets.UTF_8)).article();
  }

  private static String date(String head, String above, String below) {
    return Objects.toString(page(head, above, below).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "9. Juli 2023, 12.34 Uhr (Update: 15.20 Uhr)~2023-07-09T12:34~2023-07-09T15:20",
        "3 March 2024, 10:05 | Updated: 12:40~2024-03-03T10:05~2024-03-03T12:40",
        "3 March 2024 (updated at 12:40)~2024-03-03~2024-03-03T12:40",
        "3 March 2024, 10:05 (updated 12 photos)~2024-03-03T10:05~null",
        "3 March 2024, 10:05 (doors 12:40)~2024-03-03T10:05~null",
        "13/03/2024, 10:05 (updated 12:40)~2024-03-13T10:05~2024-03-13T12:40",
      })
  void aClockTimeOfAnUpdateCountsOnTheDayBeforeIt(String line, String date, String modified) {
    Article article = page("", "<p>" + line + "</p>", "");
    assertEquals(date, Objects.toString(article.date()));
    assertEquals(modified, Objects.toString(article.modified()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel='canonical' href='https://news.example/2022/05/05/ferry'>",
        "<meta property='og:url' content='https://news.example/20220505/ferry'>",
        "<link rel='amphtml' href='https://amp.news.example/2022/05/05/ferry'>",
        "<meta property='article:published:time' content='2022-05-05'>",
        "<meta property='article:published_time' value='2022-05-05'>",
        "<meta name='parsely-pub-date' content='2022-05-05'>",
      })
  void theHeadOfAPageTellsTheDay(String head) {
    assertEquals("2022-05-05", date(head, "", ""));
  }

  @Test
  void aDayInTheAddressIsOneVoteAmongOthers() {
    assertEquals(
        "2022-05-07T08:00:00+02:00",
        date(
            "<link rel='canonical' href='https://news.example/2022/05/05/ferry'>"
                + "<meta property='article:published_time' content='2022-05-07T08:00:00+02:00'>",
            "<p>7 May 2022</p>",
            ""));
  }

  @Test
  void manyTimesOfCommentsAreOneWitness() {
    StringBuilder comments = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      comments
          .append("<div><time datetime='2022-06-01T12:")
          .append(i)
          .append("'>Reader</time> Yes!");
      comments.append("</div>");
    }
    assertEquals(
        "2022-05-05T08:46",
        date("", "<p><time datetime='2022-05-05T08:46'>5 May</time></p>", comments.toString()));
  }

  @Test
  void aTimeThatIsNamedAsAnUpdateIsOne() {
    Article article =
        page(
            "",
            "<p><time class='updated' datetime='2022-05-07T09:00'>7 May</time>"
                + "<time class='entry-date published' datetime='2022-05-05T08:46'>5 May</time></p>",
            "");
    assertEquals("2022-05-05T08:46", Objects.toString(article.date()));
    assertEquals("2022-05-07T09:00", Objects.toString(article.modified()));
  }

  @Test
  void theDayThatReadersSeeIsTheDayOfAMomentInGreenwich() {
    assertEquals(
        "2022-05-04T19:46-05:00",
        date(
            "<meta property='article:published_time' content='2022-05-05T00:46:10Z'>",
            "<p>PUBLISHED: May 4, 2022 at 7:46 p.m.</p>",
            ""));
    assertEquals(
        "2022-05-04",
        date(
            "<meta property='article:published_time' content='2022-05-05T00:46:10Z'>",
            "<p>4 May 2022</p>",
            ""));
    assertEquals(
        "2022-05-05T00:46:10Z",
        date(
            "<meta property='article:published_time' content='2022-05-05T00:46:10Z'>",
            "<p>5 May 2022</p>",
            ""));
  }

  @Test
  void theDatesThatJavaPrintsAreRead() {
    assertEquals(
        "2022-05-05T09:35:14",
        date(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry"
                + " fares to rise\",\"datePublished\":\"Thu May 05 09:35:14 CEST 2022\"}</script>",
            "",
            ""));
  }

  @Test
  void aLabelledDateBehindTheArticleIsBetterThanNone() {
    assertEquals("2022-05-05T09:35", date("", "", "<footer>Published: 05.05.2022 09:35</footer>"));
  }

  @Test
  void aDateOfTheRightsIsNeverTheArticles() {
    assertEquals("null", date("", "", "<footer>© 5 May 2022 Harbour Line Ltd</footer>"));
  }

  @Test
  void aDateInACaptionIsNeverTheArticles() {
    assertEquals(
        "null", date("", "<figure><figcaption>The ferry on 5 May 2022</figcaption></figure>", ""));
  }

  @Test
  void aDateOfAReaderIsNeverTheArticles() {
    assertEquals("null", date("", "", "<div class='comments'><p>Ann, 5 May 2022</p></div>"));
  }

  @Test
  void aShortYearLeavesNothingToGuessWhereHtmlNamesTheDate() {
    assertEquals("2022-05-05", date("", "<p class='post-date'>05.05.22</p>", ""));
    assertEquals("null", date("", "", "<p>05.05.22</p>"));
  }

  @Test
  void aGermanSentenceSaysBehindTheDateWhatWasDoneThen() {
    String sentence = "<footer>Dieser Artikel wurde am 5. Mai 2022 %s.</footer>";
    assertEquals(
        "2022-05-05",
        date("", "", String.format(Locale.ROOT, sentence, "von Elena Kruse geschrieben")));
    assertEquals(
        "null",
        date(
            "",
            "",
            String.format(
                Locale.ROOT, sentence, "von allen Gästen im Hafen von Nordvik gern gelesen")));
  }

  @Test
  void aDateThatIsSetOffBeforeTheFirstSentenceIsTheArticles() {
    String opened = BODY.replaceFirst("<p>", "<p>5 May 2022 \u2013 ");
    String within = BODY.replaceFirst("<p>", "<p>5 May 2022 was the day when all began. ");
    String page = "<article><h1>Ferry fares to rise</h1>%s</article>";
    assertEquals("2022-05-05", dateOf(String.format(Locale.ROOT, page, opened)));
    assertEquals("null", dateOf(String.format(Locale.ROOT, page, within)));
  }

  @Test
  void aDateBehindAStandfirstThatPassesForBodyIsTheArticles() {
    String opened = BODY.replaceFirst("<p>Islanders", "<p>5 May 2022 \u2013 Islanders");
    String late = BODY.replaceFirst("<p>The board will", "<p>5 May 2022 \u2013 The board will");
    String page = "<article><h1>Ferry fares to rise</h1>%s</article>";
    assertEquals("2022-05-05", dateOf(String.format(Locale.ROOT, page, opened)));
    assertEquals("null", dateOf(String.format(Locale.ROOT, page, late)));
  }

  @Test
  void anArticleMayBeSignedWithItsDate() {
    assertEquals("2022-05-05", date("", "", "<p>Elena Kruse<br>5 May 2022</p>"));
  }

  @Test
  void theOnlyDateOfAPageIsThatOfItsUpdateAndSaidSo() {
    Article article =
        page("<meta property='article:modified_time' content='2022-05-07T09:00Z'>", "", "");
    assertEquals("2022-05-07T09:00Z", Objects.toString(article.date()));
    assertEquals("2022-05-07T09:00Z", Objects.toString(article.modified()));
    assertEquals("date-from-update", article.warnings().get(0).code());
  }

  @Test
  void aLongNoticeBelowMayTellTheDate() {
    String notice =
        "<footer>Dieser Artikel wurde am 5. Mai 2022 um 14:48 von Elena Kruse geschrieben und unter"
            + " den Stichworten Hafen, Fähre, Preise in die Kategorie Nordvik eingeordnet. Es gibt"
            + " schon neun Kommentare, wie ist deine Meinung zu diesem Thema?</footer>";
    assertEquals("2022-05-05T14:48", date("", "", notice));
  }

  private static String dateOf(String input) {
    return Objects.toString(CLEANER.clean(input.getBytes(StandardCharsets.UTF_8)).article().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name='date'                       | 5 May 2022            | 2022-05-05
          <meta name='pdate'                      | 5 May 2022            | 2022-05-05
          <meta property='article:published_time' | 5 May 2022            | 2022-05-03
          <meta property='article:published_time' | Published: 5 May 2022 | 2022-05-05
          """)
  void whatIsPrintedIsHeldAgainstHowFarTheMetadataAreTrusted(
      String item, String line, String date) {
    assertEquals(date, date(item + " content='2022-05-03'>", "<p>" + line + "</p>", ""));
  }

  @Test
  void aDateAboveTheHeadlineIsTrustedLess() {
    String page = "<html><head>%s</head><body><p>5 May 2022</p><h1>Ferry fares to rise</h1>" + BODY;
    assertEquals("2022-05-05", dateOf(page.replace("%s", "")));
    String item = "<meta name='pdate' content='2022-05-03'>";
    assertEquals("2022-05-03", dateOf(page.replace("%s", item)));
  }

  @Test
  void addressesOfOtherThingsTellNoDay() {
    String image = "<meta property='og:image' content='https://news.example/2022/05/05/ferry.jpg'>";
    assertEquals("null", date(image, "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 May 2022                              | 2022-05-05T00:46:10Z
          Published: 2 May 2022                   | 2022-05-02
          PUBLISHED: May 4, 2022 at 7:50 p.m.     | 2022-05-04T19:50
          PUBLISHED: May 4, 2022 at 12:46 p.m.    | 2022-05-04T12:46-12:00
          PUBLISHED: May 4, 2022 at 12:31 p.m.    | 2022-05-04T12:31
          """)
  void aMomentInGreenwichAndAPrintedTimeDifferByAZoneOrAreNotTheSame(String line, String date) {
    String moment = "<meta property='article:published_time' content='2022-05-05T00:46:10Z'>";
    assertEquals(date, date(moment, "<p>" + line + "</p>", ""));
  }
}
