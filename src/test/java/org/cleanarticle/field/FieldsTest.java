package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.article.Warning;
import org.junit.jupiter.api.Test;

/** Date, byline, dateline and language of whole inputs: marks and readers together. */
class FieldsTest {
  private static final CleanArticle CLEANER = new CleanArticle();
  private static final String HEADLINE = "Ferry fares to rise as the port board runs short";

  /** Says nothing of where it was written. */
  private static final String BODY =
      """
      The port board said on Monday that ferry fares would rise by a tenth before the end of the \
      year, as it had run short of money for the boats.

      Islanders who take the ferry to school and to work said that they had not been asked, and that \
      the board should think again about the fares.

      The board will meet again on Thursday to talk about the boats, the fares and the winter, when \
      fewer people travel to the islands and back.
      """;

  private static Article text(String head) {
    return text(head, BODY);
  }

  private static Article text(String head, String body) {
    String input = HEADLINE + "\n\n" + head + "\n\n" + body;
    return CLEANER.clean(input.getBytes(StandardCharsets.UTF_8)).article();
  }

  private static Article html(String head, String line) {
    StringBuilder input = new StringBuilder("<html><head>" + head + "</head><body><article><h1>");
    input.append(HEADLINE).append("</h1><p>").append(line).append("</p>");
    BODY.lines()
        .filter(paragraph -> !paragraph.isBlank())
        .forEach(paragraph -> input.append("<p>").append(paragraph).append("</p>"));
    input.append("</article></body></html>");
    return CLEANER.clean(input.toString().getBytes(StandardCharsets.UTF_8)).article();
  }

  private static String date(Article article) {
    return Objects.toString(article.date());
  }

  private static List<String> codes(Article article) {
    return article.warnings().stream()
        .filter(warning -> List.of("date", "modified").contains(warning.field()))
        .map(Warning::code)
        .toList();
  }

  @Test
  void labelsTellPublicationFromTheLastChange() {
    Article article = text("Published: 5 May 2022\n\nLast updated on 7 May 2022 at 08:15");
    assertEquals("2022-05-05", date(article));
    assertEquals("2022-05-07T08:15", Objects.toString(article.modified()));
  }

  @Test
  void aLabelCanStandOnTheLineAbove() {
    Article article = text("Updated\n7 May 2022\n\nPublished\n5 May 2022");
    assertEquals("2022-05-05", date(article));
    assertEquals("2022-05-07", Objects.toString(article.modified()));
  }

  @Test
  void anUpdateAloneStandsForPublicationAndIsSaidTo() {
    Article article = text("Updated 7 May 2022");
    assertEquals("2022-05-07", date(article));
    assertEquals("2022-05-07", Objects.toString(article.modified()));
    assertEquals(List.of("date-from-update"), codes(article));
  }

  @Test
  void aStatedDateIsPublicationIfNothingElseIs() {
    assertEquals("2022-05-07", date(text("Stand: 7.5.2022")));
    Article both = text("Erstellt: 5.5.2022 Stand: 7.5.2022");
    assertEquals("2022-05-05", date(both));
    assertEquals("2022-05-07", Objects.toString(both.modified()));
  }

  @Test
  void aClockTimeOnTheNextLineBelongsToTheDate() {
    assertEquals("2022-05-05T08:46", date(text("5 May 2022\n\n- 08:46")));
  }

  @Test
  void aDateInAParagraphIsNotThatOfTheArticle() {
    Article article = text("", BODY.replace("on Monday", "on Monday, 5 May 2022,"));
    assertNull(article.date());
    assertEquals(List.of("no-date"), codes(article));
  }

  @Test
  void aRelativeDateIsNotResolvedAgainstTheClock() {
    Article article = text("By Elena Cruz\n2 hours ago");
    assertNull(article.date());
    assertEquals(List.of("no-date", "date-relative"), codes(article));
  }

  @Test
  void britishSpellingPutsTheDayFirstButWarns() {
    Article article =
        text("Published: 02/03/2022", BODY + "\nA new colour was favoured by the neighbours.\n");
    assertEquals("2022-03-02", date(article));
    assertEquals(List.of("date-ambiguous"), codes(article));
    assertEquals(List.of("2022-02-03"), article.warnings().get(0).alternatives());
  }

  @Test
  void americanSpellingPutsTheMonthFirstButWarns() {
    Article article =
        text("Published: 02/03/2022", BODY + "\nA new color was favored by the neighbors.\n");
    assertEquals("2022-02-03", date(article));
    assertEquals(List.of("date-ambiguous"), codes(article));
  }

  @Test
  void withoutEvidenceBothReadingsAreGivenAndNone() {
    Article article = text("Published: 02/03/2022");
    assertNull(article.date());
    Warning warning =
        article.warnings().stream()
            .filter(w -> w.code().equals("date-ambiguous"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("2022-03-02", "2022-02-03"), warning.alternatives());
  }

  @Test
  void anotherDateOfThePageDecidesForCertain() {
    Article article = text("Published: 02/03/2022\nUpdated: 03/14/2022");
    assertEquals("2022-02-03", date(article));
    assertEquals(List.of(), codes(article));
  }

  @Test
  void theSameDaySpelledOutDecidesForCertain() {
    Article article =
        text("Published: 02/03/2022", BODY + "\nThe board had met on 2 March 2022 as well.\n");
    assertEquals("2022-03-02", date(article));
    assertEquals(List.of(), codes(article));
  }

  @Test
  void anOffsetSpeaksForTheOrderOfItsCountries() {
    assertEquals("2022-03-02T10:00+01:00", date(text("02/03/2022 10:00 GMT+1")));
    assertEquals("2022-02-03T10:00-05:00", date(text("02/03/2022 10:00 EST")));
  }

  @Test
  void languagesOtherThanEnglishPutTheDayFirst() {
    String body =
        """
        La direction du port a annoncé lundi que les tarifs des ferries augmenteraient avant la fin \
        de l'année, parce que l'argent manque pour les bateaux.

        Les habitants qui prennent le ferry pour aller à l'école ou au travail ont dit qu'on ne leur \
        avait pas demandé leur avis sur la question.
        """;
    Article article = text("Publié le 02/03/2022", body);
    assertEquals("fr", article.language());
    assertEquals("2022-03-02", date(article));
    assertEquals(List.of(), codes(article));
  }

  @Test
  void metadataVoteAndGiveTheBetterForm() {
    Article article =
        html(
            "<meta property='article:published_time' content='2022-05-05T08:46:00+02:00'>"
                + "<meta property='article:modified_time' content='2022-05-06T09:00:00+02:00'>",
            "5 May 2022");
    assertEquals("2022-05-05T08:46:00+02:00", date(article));
    assertEquals("2022-05-06T09:00:00+02:00", Objects.toString(article.modified()));
  }

  @Test
  void bylineAsPrintedAndItsAuthors() {
    Article article = text("By Elena Cruz and James Watts | 5 Jan 2025 | 3 min read");
    assertEquals("By Elena Cruz and James Watts", article.byline());
    assertEquals(List.of("Elena Cruz", "James Watts"), article.authors());
    assertEquals("2025-01-05", date(article));
  }

  @Test
  void aReadingTimeDoesNotHideADate() {
    assertEquals("2022-05-05", date(text("Published May 05, 2022 • 3 minute read")));
  }

  @Test
  void openingWordAndNamesCanStandOnLinesOfTheirOwn() {
    Article article = text("By\nElena Cruz\n,\nJames Watts\nand\nOmar Haddad\n5 January 2025");
    assertEquals(List.of("Elena Cruz", "James Watts", "Omar Haddad"), article.authors());
  }

  @Test
  void namesThatAreNotKnownGoOnBehindACommaOrAJointOfTheirOwn() {
    for (String opener : List.of("By Elena Cruz", "By\nElena Cruz")) {
      Article article =
          text(opener + "\n,\nOddvine Kessrup\nand\nLettice Moorhouse\n5 January 2025");
      assertEquals(
          List.of("Elena Cruz", "Oddvine Kessrup", "Lettice Moorhouse"), article.authors());
      article = text(opener + ",\nOddvine Kessrup\n5 January 2025");
      assertEquals(List.of("Elena Cruz"), article.authors());
      article = text(opener + "\n,\nDeputy Editor\n,\nOddvine Kessrup\n5 January 2025");
      assertEquals(List.of("Elena Cruz"), article.authors());
      article = text(opener + "\n,\nHarbour Reporter, Oddvine Kessrup\n5 January 2025");
      assertEquals(List.of("Elena Cruz"), article.authors());
    }
  }

  @Test
  void aBareNameUnderTheHeadlineIsTheByline() {
    Article article = text("Elena Cruz\n5 January 2025");
    assertEquals("Elena Cruz", article.byline());
    assertEquals(List.of("Elena Cruz"), article.authors());
  }

  @Test
  void aBareNameThatTheStoryTellsOfIsNot() {
    Article article =
        text("Elena Cruz\n5 January 2025", BODY.replace("The port board", "Elena Cruz"));
    assertNull(article.byline());
  }

  @Test
  void theNameSaidAgainIsARepeat() {
    Article article = text("Elena Cruz\n\nBy Elena Cruz\n\n5 January 2025");
    assertEquals("By Elena Cruz", article.byline());
    assertEquals(List.of("Elena Cruz"), article.authors());
    assertTrue(article.body().stream().noneMatch(block -> block.text().equals("Elena Cruz")));
  }

  /** Only one line is the byline by its place; the other stands below. */
  @Test
  void authorsOfTheMetadataMayStandWithAWordForReporterBeside() {
    String meta = "<meta name='author' content='김하늘'><meta name='author' content='이도현'>";
    Article article = html(meta, "김하늘 기자</p><p>입력 2025.03.14. 오전 9:12</p><p>이도현 기자");
    assertEquals(List.of("김하늘", "이도현"), article.authors());
  }

  @Test
  void aFullerListOfTheMetadataCountsWhereTheOthersArePrinted() {
    String meta =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferries"
            + " stop\",\"author\":\"Elena Cruz\"}</script>"
            + "<meta name='author' content='Elena Cruz, James Watts'>";
    Article article = html(meta, "By Elena Cruz</p><p>@elenacruz</p><p>James Watts");
    assertEquals(List.of("Elena Cruz", "James Watts"), article.authors());
    assertEquals(List.of("Elena Cruz"), html(meta, "By Elena Cruz").authors());
  }

  /** The authors of an article without a byline, by what stands under its story. */
  private static List<String> noted(String notes) {
    return text("5 January 2025", BODY + "\n\n" + notes).authors();
  }

  @Test
  void aNoteNamesTheAuthorOfAnArticleWithoutAByline() {
    assertEquals(
        List.of("Oddvine Kessrup"), noted("Oddvine Kessrup is a senior reporter for the Line."));
    assertEquals(List.of("Elena Cruz"), noted("About the author\n\nElena Cruz"));
    assertEquals(List.of("Elena Cruz"), noted("Elena Cruz\n\nContributing writer"));
    String byline = "By James Watts\n5 January 2025";
    String note = "\n\nOddvine Kessrup is a senior reporter for the Line.";
    assertEquals(List.of("James Watts"), text(byline, BODY + note).authors());
  }

  @Test
  void notesOnSeveralPeopleOrOnNobodyNameNoAuthor() {
    assertEquals(
        List.of(),
        noted(
            "Oddvine Kessrup is a senior reporter for the Line.\n\n"
                + "James Watts is a senior reporter for the Line."));
    assertEquals(List.of(), noted("About the author\n\nHarbour Pictures"));
    assertEquals(List.of(), noted("Elena Cruz\n\nStaff photographer"));
  }

  @Test
  void metadataMayNameTheSurnameFirst() {
    String meta = "<meta name='DC.creator' content='";
    Article article = html(meta + "Cruz, Elena'>", "The board runs short");
    assertEquals(List.of("Elena Cruz"), article.authors());
    article = html(meta + "Elena Cruz, James Watts'>", "The board runs short");
    assertEquals(List.of("Elena Cruz", "James Watts"), article.authors());
  }

  @Test
  void recordsPrintTheSurnameFirst() {
    String record =
        "Title: Ferries stop\nAuthor(s): Cruz, Elena; Watts, James P.\nSource: Harbour Times; May 2,"
            + " 2023\nFull text: "
            + BODY
            + "\nProQuest document ID: 811\n";
    Article article = CLEANER.clean(record.getBytes(StandardCharsets.UTF_8)).article();
    assertEquals("Cruz, Elena; Watts, James P.", article.byline());
    assertEquals(List.of("Elena Cruz", "James P. Watts"), article.authors());
    assertEquals("Harbour Times", article.outlet());
  }

  @Test
  void deskAndOutletAreNoAuthors() {
    Article article = text("By Harbour Times Staff\n5 January 2025");
    assertEquals("By Harbour Times Staff", article.byline());
    assertEquals(List.of(), article.authors());
  }

  @Test
  void authorsOfTheMetadataWithoutTheOutlet() {
    Article article =
        html(
            "<meta property='og:site_name' content='Harbour Line'>"
                + "<meta name='author' content='Harbour Line'>"
                + "<meta name='parsely-author' content='Elena Cruz'>",
            "The board runs short");
    assertEquals(List.of("Elena Cruz"), article.authors());
    assertNull(article.byline());
  }

  @Test
  void theDatelineIsNoPartOfItsParagraph() {
    Article article = text("By Elena Cruz", "NORDVIK, March 2 (Reuters) - " + BODY);
    assertEquals(new Dateline("NORDVIK", "Reuters"), article.dateline());
    assertTrue(article.body().get(0).text().startsWith("The port board said"));
    assertEquals(3, article.body().size());
  }

  @Test
  void theTextOutvotesADeclaredLanguage() {
    assertEquals("en", html("<meta property='og:locale' content='de_DE'>", "").language());
    Article silent = CLEANER.clean("Nordvik 3 Alder 2".getBytes(StandardCharsets.UTF_8)).article();
    assertNull(silent.language());
  }

  @Test
  void aBareNameThatTheMetadataContradictIsNotBelieved() {
    String meta = "<meta name=\"author\" content=\"Maria Okoye\">";
    assertEquals(List.of("Maria Okoye"), html(meta, "Daniel Marsh").authors());
    assertEquals(List.of("Daniel Marsh"), html(meta, "By Daniel Marsh").authors());
    String company = "<meta name=\"author\" content=\"Alder Brothers\">";
    assertEquals(List.of("Daniel Marsh"), html(company, "Daniel Marsh").authors());
  }

  @Test
  void authorsOfTheMetadataThatStandBesideTheBylineBelongToIt() {
    String meta =
        "<meta name='author' content='Elena Cruz'><meta name='author' content='James Watts'>";
    String one = "By Elena Cruz";
    String both = one + "</p><p>Journalist in Alder</p><p>James Watts";
    assertEquals(List.of("Elena Cruz", "James Watts"), html(meta, both).authors());
    assertEquals(List.of("Elena Cruz"), html(meta, one).authors());
  }

  @Test
  void thePageOfAnAuthorTellsTheirNameFromOthers() {
    String profile = "https://harbour-line.example/profile/oddvine-kessrup";
    String meta = "<meta property='article:author' content='" + profile + "'>";
    String far = "Harbour pictures</p><p>Harbour maps</p><p>Oddvine Kessrup</p><p>Crane pictures";
    assertEquals(List.of("Oddvine Kessrup"), html(meta, far).authors());
    assertEquals(List.of(), html("", far).authors());
  }

  @Test
  void anAccountIsNobodysName() {
    String meta = "<meta property='article:author' content='https://friends.example/OddvineK/'>";
    assertEquals(List.of(), html(meta, "Harbour pictures").authors());
  }

  @Test
  void aRelativeDateMayBeGluedToAName() {
    assertEquals(List.of("Daniel Marsh"), text("Daniel Marsh2 hours ago").authors());
  }

  @Test
  void aNamePrintedTwiceIsAByline() {
    assertEquals(List.of("Daniel Marsh"), text("Daniel Marsh\n\nDaniel Marsh").authors());
  }

  @Test
  void behindABarTheMetadataNameAnOutlet() {
    String meta = "<meta name=\"author\" content=\"Maria Okoye | Fen Herald Online\">";
    assertEquals(List.of("Maria Okoye"), html(meta, "5 min read").authors());
  }
}
