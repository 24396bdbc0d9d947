package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cleanarticle.CleanArticle;
import org.junit.jupiter.api.Test;

/**
 * The headline of HTML pages, where headings and metadata say it in different words, and of mails.
 */
class HeadlineReaderTest {
  private static final CleanArticle CLEANER = new CleanArticle();
  private static final String HEADLINE = "Ferry fares to rise as the port board runs short";

  private static final String BODY =
      """
      <p>The port board said on Monday that ferry fares would rise by a tenth before the end of the \
      year, as it had run short of money for the boats.</p>
      <p>Islanders who take the ferry to school and to work said that they had not been asked, and \
      that the board should think again about the fares.</p>
      <p>The board will meet again on Thursday to talk about the boats, the fares and the winter, \
      when fewer people travel to the islands and back.</p>
      """;

  private static String headline(String head, String above, String inside) {
    String page =
        String.format(
            Locale.ROOT,
            "<html><head>%s</head><body>%s<article>%s%s</article></body></html>",
            head,
            above,
            inside,
            BODY);
    return CLEANER.clean(page.getBytes(StandardCharsets.UTF_8)).article().headline();
  }

  private static String title(String text) {
    return "<title>" + text + "</title>";
  }

  private static String og(String text) {
    return "<meta property=\"og:title\" content=\"" + text + "\">";
  }

  private static String h1(String text) {
    return "<h1>" + text + "</h1>";
  }

  @Test
  void howOftenAnAgencyHasSentItsCopyIsNoHeadline() {
    assertEquals(HEADLINE, headline("", "", h1("UPDATE 2-" + HEADLINE)));
    assertEquals("ROUTE 2-" + HEADLINE, headline("", "", h1("ROUTE 2-" + HEADLINE)));
    assertEquals("UPDATE 2 " + HEADLINE, headline("", "", h1("UPDATE 2 " + HEADLINE)));
  }

  @Test
  void aKickerThatRunsIntoTheHeadlineIsCutWhereTheMetadataDoWithoutIt() {
    String kicker = h1("<div>Island life</div><div>" + HEADLINE + "</div>");
    assertEquals(HEADLINE, headline(og(HEADLINE), "", kicker));
    String inline = h1("<span>Island life</span> <span>" + HEADLINE + "</span>");
    assertEquals(HEADLINE, headline(og(HEADLINE), "", inline));
  }

  @Test
  void theColonBehindAKickerIsTheMetadatas() {
    String inline = h1("<span>Island life</span> <span>" + HEADLINE + "</span>");
    assertEquals("Island life: " + HEADLINE, headline(og("Island life: " + HEADLINE), "", inline));
  }

  @Test
  void aHeadlineInTwoBlocksIsWholeWhereATitleSaysBoth() {
    String both = HEADLINE + ": a winter of cuts";
    String blocks = h1("<div>" + HEADLINE + "</div><span>: </span><span>a winter of cuts</span>");
    assertEquals(both, headline(og(both), "", blocks));
  }

  @Test
  void whereTitlesDisagreeOnTheKickerMostDecide() {
    String inline = h1("<span>Island life</span> <span>" + HEADLINE + "</span>");
    String with = og("Island life: " + HEADLINE);
    String twitter = "<meta name=\"twitter:title\" content=\"" + HEADLINE + "\">";
    assertEquals(HEADLINE, headline(title(HEADLINE) + with + twitter, "", inline));
  }

  @Test
  void whatIsPrintedGoesBeforeATitleForTheShareButton() {
    assertEquals(
        HEADLINE, headline(og("You will not believe what the ferry costs now"), "", h1(HEADLINE)));
  }

  @Test
  void quotationMarksStayThatTheMetadataLeaveOut() {
    String quoted = "“Fares must rise”, says the port board that runs short";
    assertEquals(
        quoted,
        headline(og("Fares must rise, says the port board that runs short"), "", h1(quoted)));
  }

  @Test
  void aHeadingFarAboveTheArticleIsFoundByTheTitle() {
    StringBuilder menu = new StringBuilder("<header>" + h1(HEADLINE) + "</header><nav>");
    for (int i = 0; i < 50; i++) {
      menu.append("<p><a href=\"/")
          .append(i)
          .append("\">Harbour desk ")
          .append(i)
          .append("</a></p>");
    }
    assertEquals(
        HEADLINE, headline(title(HEADLINE + " - The Pilot"), menu + "</nav>", "<p>Share</p>"));
  }

  @Test
  void aHeadingInTheBreadcrumbYieldsToOneThatReadersSee() {
    String searched = "Port board raises fares of the ferry";
    String shown = "<h2>Life on the outer islands " + HEADLINE + "</h2>";
    String crumb =
        "<ul class=\"breadcrumb\"><li>" + h1(searched) + "</li></ul><p>Background</p><p>Share</p>";
    assertEquals(HEADLINE, headline(title(searched) + og(HEADLINE), "", crumb + shown));
    assertEquals(
        searched,
        headline(title(searched), crumb, "<h2>Fewer boats, dearer tickets and a long winter</h2>"));
  }

  @Test
  void aMainHeadingMayBeSentencesThatEnd() {
    String sentences =
        "The port board has run short of money for the boats again. Now the ferry fares will rise.";
    String standfirst = "<h2>Islanders say that nobody has asked them, and they are cross</h2>";
    assertEquals(sentences, headline(title(sentences), "", h1(sentences) + standfirst));
  }

  @Test
  void aGluedKickerIsPartedOrCutAsTheMetadataHaveIt() {
    String glued = h1("<span>Island life</span>" + HEADLINE);
    assertEquals("Island life / " + HEADLINE, headline(og("Island life / " + HEADLINE), "", glued));
    assertEquals("Island life " + HEADLINE, headline(og("Island life " + HEADLINE), "", glued));
    String copied = "<meta itemprop=\"headline\" content=\"Island life" + HEADLINE + "\">";
    String parted = h1("<span>Island life</span> " + HEADLINE);
    assertEquals(HEADLINE, headline(og(HEADLINE) + copied, "", parted));
  }

  @Test
  void whatGoesOnBehindADashIsNoName() {
    String dash = "Fares to rise - islanders out of patience";
    String again = "<nav><a href=\"/fares\">Fares to rise</a></nav>";
    assertEquals(dash, headline(og(dash), again, h1(dash)));
  }

  @Test
  void theTitleIsCutAtTheNamesBehindIt() {
    assertEquals(HEADLINE, headline(title(HEADLINE + " | Islands | The Pilot"), "", ""));
    assertEquals(HEADLINE, headline(title(HEADLINE + " - thepilot.example.org |"), "", ""));
    assertEquals(HEADLINE, headline(title(HEADLINE + " |"), "", ""));
  }

  @Test
  void withoutAHeadingTheTitlesVote() {
    String og = og("What the ferry costs now");
    String meta = "<meta name=\"headline\" content=\"" + HEADLINE + "\">";
    assertEquals(HEADLINE, headline(og + title(HEADLINE) + meta, "", ""));
    assertEquals("What the ferry costs now", headline(title(HEADLINE) + og, "", ""));
  }

  @Test
  void aTitleInAScriptWithoutSpacesIsCutWhereTheHeadingEnds() {
    String japanese = "無人駅の駅長は十七歳の猫、引退式に八百人";
    String page =
        "<html><head><title>"
            + japanese
            + "_汐見新聞</title></head><body><h1>"
            + japanese
            + "</h1></body></html>";
    assertEquals(
        japanese, CLEANER.clean(page.getBytes(StandardCharsets.UTF_8)).article().headline());
  }

  private static final String MAIL =
      """
      From: Edda Quill <edda@fenpost.example>
      To: desk@fenpost.example
      Subject: Bridge at Kelder shut until the spring
      Date: Mon, 1 Jan 2024 10:00:00 +0000

      The bridge at Kelder was shut on Monday after divers had found cracks in two of its piers, \
      the canal trust said.

      Whoever wants to cross must walk round by the lock, which takes an hour and a half in good \
      weather and is not to be recommended in any other.
      """;

  @Test
  void aMailWithoutAHeadlineHasItsSubject() {
    byte[] mail = MAIL.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "Bridge at Kelder shut until the spring", CLEANER.clean(mail).article().headline());
  }

  @Test
  void theSignsThatEndAHeadlineAreNoPartOfIt() {
    String story =
        """


        Die Brücke bei Kelder bleibt bis zum Frühjahr gesperrt, wie der Kreis mitteilte.

        Ein Prüfer hatte am Montag Risse im mittleren Pfeiler gefunden.

        Busse fahren bis dahin über die alte Mühlenbrücke und brauchen zehn Minuten mehr.
        """;
    for (String sign : List.of(";", " =")) {
      byte[] text = ("Brücke bei Kelder gesperrt" + sign + story).getBytes(StandardCharsets.UTF_8);
      assertEquals("Brücke bei Kelder gesperrt", CLEANER.clean(text).article().headline());
    }
  }

  @Test
  void theFootOfAMailIsNoHeadline() {
    byte[] mail =
        (MAIL + "\nFen Post Ltd, 1 High Street, Kelder\n").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "Bridge at Kelder shut until the spring", CLEANER.clean(mail).article().headline());
  }
}
