package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote an article that no byline at its headline names. */
class AuthorsTest {
  private static final CleanArticle CLEANER = new CleanArticle();

  private static final List<String> STORY =
      List.of(
          "The harbour board said on Monday that the old crane on the north quay would be kept, as"
              + " nobody had asked what it would cost to take it down and cart it away.",
          "It has stood idle for forty years, and the gulls that nest in its cabin are thought to"
              + " be the oldest in the town, according to the board and the bird wardens.",
          "The board will meet again in June to talk about paint, and about the children who climb"
              + " the ladder on dark evenings to see the ships come in past the lights.");

  private static Article text(String below) {
    return clean("Crane on the north quay to be kept\n\n" + String.join("\n\n", STORY) + below);
  }

  private static Article html(String head, String under, String outside) {
    return clean(
        "<html><head>"
            + head
            + "</head><body><main><article><h1>Crane on the north quay to be kept</h1>"
            + under
            + "<p>"
            + String.join("</p><p>", STORY)
            + "</p></article></main>"
            + outside
            + "</body></html>");
  }

  private static Article clean(String input) {
    return CLEANER.clean(input.getBytes(StandardCharsets.UTF_8)).article();
  }

  @Test
  void theNoteOnTheAuthorBehindAShortStoryMakesThemNoPersonInIt() {
    String head = "Crane on the north quay to be kept\n\nTilda Halonen · 3 December 2025\n\n";
    String story = String.join("\n\n", STORY);
    String note =
        "\n\nTilda Halonen covers harbours in the north for the Courier, and was a crane"
            + " driver before she knew better. You can reach her on Signal.\n";
    assertEquals("Tilda Halonen", clean(head + story + note).byline());
    assertEquals(List.of("Tilda Halonen"), clean(head + story + note).authors());
    String told = note.replace("Tilda Halonen covers", "The driver Tilda Halonen covers");
    assertNull(clean(head + story + told).byline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Elena Cruz", "Auteur: Elena Cruz", "Autorin/Autor Elena Cruz"})
  void aBylineOutsideOfTheArticleCountsWhereNoneStandsInIt(String byline) {
    String outside = "<div><div>" + byline + "</div></div>";
    Article article = html("", "", outside);
    assertEquals(byline, article.byline());
    assertEquals(List.of("Elena Cruz"), article.authors());
    assertEquals(List.of("Omar Haddad"), html("", "<p>By Omar Haddad</p>", outside).authors());
  }

  @Test
  void bylinesOfSeveralOutsideOfTheArticleAreThoseOfOthers() {
    String outside = "<div><div>By Elena Cruz</div><div>By Omar Haddad</div></div>";
    assertEquals(List.of(), html("", "", outside).authors());
    assertNull(html("", "", outside).byline());
  }

  @ParameterizedTest
  @CsvSource({
    "Written by, 1",
    "Verfasst von, 1",
    "Écrit par, 2",
    "Escrito por, 2",
    "Napisane przez, 1",
  })
  void aCardForASocialNetworkNamesTheAuthor(String label, int number) {
    String meta =
        "<meta name='twitter:label"
            + number
            + "' content='"
            + label
            + "'><meta name='twitter:data"
            + number
            + "' content='Elena Cruz'>";
    assertEquals(List.of("Elena Cruz"), html(meta, "", "").authors());
  }

  @Test
  void aCardForASocialNetworkSaysOtherThingsToo() {
    String meta =
        "<meta name='twitter:label1' content='Filed under'>"
            + "<meta name='twitter:data1' content='Elena Cruz'>"
            + "<meta name='twitter:data2' content='Omar Haddad'>";
    assertEquals(List.of(), html(meta, "", "").authors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"o.kessrup@news.example", "oddvine.kessrup@news.example", "o.kessrup"})
  void theNameOfAnAccountTellsWhomALineNames(String account) {
    String meta = "<meta name='author' content='" + account + "'>";
    String under = "<div>Harbour maps</div><div>Oddvine Kessrup</div><div>Quay plans</div>";
    assertEquals(List.of("Oddvine Kessrup"), html(meta, under, "").authors());
    assertEquals(List.of(), html("", under, "").authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Heimatverein Oberthal e.V.", "Heimatverein Oberthal e. V.", "Quay Crane Ltd"})
  void aFirmOrAClubIsNoAuthor(String name) {
    assertEquals(List.of(), html("<meta name='author' content='" + name + "'>", "", "").authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Elena Cruz in Nordvik; Editing by James Watts) | Elena Cruz",
        "Reporting by Elena Cruz; Writing by Omar Haddad; Editing by James Watts"
            + " | Elena Cruz;Omar Haddad",
        "Reporting by The Associated Press. | The Associated Press",
        "Article rédigé par Aurélie Castel | Aurélie Castel",
        "This article was written by Elena Cruz | Elena Cruz",
        "This story was written by Elena Cruz and Omar Haddad. | Elena Cruz;Omar Haddad",
      })
  void aCreditUnderTheStoryNamesWhoReportedIt(String credit, String names) {
    assertEquals(List.of(names.split(";")), text("\n\n" + credit).authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Editing by James Watts",
        "Edited by James Watts",
        "(Editing by James Watts)",
        "Editor: James Watts",
        "Additional reporting by James Watts",
        "James Watts contributed to this report",
      })
  void whoEditsOrHelpsIsNoAuthor(String credit) {
    assertEquals(List.of(), text("\n\n" + credit).authors());
    assertEquals(List.of(), html("", "<p>" + credit + "</p>", "").authors());
    assertEquals(List.of(), html("", "", "<div>" + credit + "</div>").authors());
  }

  @Test
  void aNoteAboveTheStoryTellsWhoseItIs() {
    String note =
        "Elena Cruz is the Courier’s arts editor. In ten years as a journalist she has covered the"
            + " theatre, the docks and the people who make both go round.";
    Article article = html("", "<p>" + note + "</p>", "");
    assertEquals(List.of("Elena Cruz"), article.authors());
    assertEquals(STORY, article.body().stream().map(block -> block.text()).toList());
    String later = "<p>Ms Cruz was held at the border on her way home from the theatre.</p>";
    assertEquals(List.of(), html("", "<p>" + note + "</p>" + later, "").authors());
    String other = note.replace("editor", "patron").replace("a journalist", "a giver");
    assertEquals(List.of(), html("", "<p>" + other + "</p>", "").authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Contact Elena Cruz at ecruz@courier.example. | Elena Cruz",
        "Elena Maria van der Holt can be reached at holt@courier.example. | Elena Maria van der Holt",
        "View all posts by Elena J. Cruz | Elena J. Cruz",
        "Contact reporter Oddvine Kessrup at okessrup@courier.example. | Oddvine Kessrup",
        "Contact reporter Oddvine Kessrup at newsroom@courier.example. | ",
        "Contact reporter Elena Cruz and photographer Omar Haddad at the Courier. | ",
        "Contact editor Elena Cruz at ecruz@courier.example. | ",
        "Contact the newsroom: Elena Cruz, ecruz@courier.example. | ",
      })
  void aNoteWithOneKnownNameNamesTheAuthor(String note, String name) {
    assertEquals(name == null ? List.of() : List.of(name), text("\n\n" + note).authors());
  }

  @Test
  void whereTheBylineCountsOthersTheMetadataNameThem() {
    String meta =
        "<meta name='author' content='Elena Cruz'>"
            + "<meta name='author' content='Omar Haddad'>"
            + "<meta name='author' content='James Watts'>";
    assertEquals(
        List.of("Elena Cruz", "Omar Haddad", "James Watts"),
        html(meta, "<p>By Elena Cruz and 2 others</p>", "").authors());
    assertEquals(List.of("Elena Cruz"), html(meta, "<p>By Elena Cruz</p>", "").authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='author vcard'><a href='/ec/'>Elena Cruz</a></span> Notes of the quay 3 May",
        "<span class='byline'><i>Put online by</i><span class='author'>Elena Cruz</span></span>",
        "<a rel='author' href='/cruz'>Elena Cruz</a> 06 PM | 18 May",
        "<b>Crane notes</b><span class='postAuthorName'>Elena Cruz</span><i>harbour, cranes</i>",
        "<b>Grúas:</b> <span class='nota__autor'>Elena Cruz 3/5/2021</span><i>puerto, grúas</i>",
      })
  void anElementNamedAfterTheAuthorTellsWhoThatIs(String line) {
    assertEquals(List.of("Elena Cruz"), html("", "<div>" + line + "</div>", "").authors());
    assertEquals(List.of("Elena Cruz"), html("", "", "<footer>" + line + "</footer>").authors());
    String unnamed = line.replaceAll("class='[^']*'|rel='author'", "");
    assertEquals(List.of(), html("", "<div>" + unnamed + "</div>", "").authors());
  }

  @Test
  void elementsNamedAfterAuthorsOfOtherThingsTellNothing() {
    String author = "Crane notes <span class='author'>Elena Cruz</span> harbour, cranes";
    String other = author.replace("Elena Cruz", "Omar Haddad");
    assertEquals(List.of(), html("", "", "<aside>" + author + "</aside>").authors());
    assertEquals(List.of(), html("", "", "<div class='related'>" + author + "</div>").authors());
    assertEquals(List.of(), html("", "", "<ol class='comments'><li>" + author + "</ol>").authors());
    assertEquals(
        List.of(), html("", "", "<div>" + author + "</div><div>" + other + "</div>").authors());
    assertEquals(
        List.of("Omar Haddad"),
        html("<meta name='author' content='Omar Haddad'>", "<div>" + author + "</div>", "")
            .authors());
  }

  @Test
  void bylinesThatEachHaveADateAreOneWhereTheMetadataNameThemAll() {
    String meta = "<meta name='author' content='Elena Cruz, Omar Haddad'>";
    String under = "<div>By Elena Cruz May 3, 2021</div><div>By Omar Haddad May 3, 2021</div>";
    assertEquals(List.of("Elena Cruz", "Omar Haddad"), html(meta, under, "").authors());
  }

  @Test
  void theAuthorAtTheEndOfTheHeadlineIsNoOutletWhereTheMetadataNameOne() {
    String title = "Crane on the north quay to be kept - Elena Cruz";
    String page =
        "<title>"
            + title
            + " - courier.example</title><article><h1>"
            + title
            + "</h1><p>By Elena Cruz, courier.example</p><p>"
            + String.join("</p><p>", STORY)
            + "</p></article>";
    String site = "<meta property='og:site_name' content='Harbour Courier'>";
    assertEquals(List.of("Elena Cruz"), clean(site + page).authors());
    String own = "<meta property='og:site_name' content='Elena Cruz'>";
    assertEquals(List.of(), clean(own + page).authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Elena Cruz May 3, 2021\nBy Omar Haddad May 3, 2021",
        "By Elena Cruz\nBy Omar Haddad",
        "By Elena Cruz\nand Omar Haddad",
        "By Elena Cruz\nand Omar Haddad, staff writers",
        "Elena Cruz - Reporter\nOmar Haddad - Journalist",
        "Elena Cruz – Journalist in Oslo\nOmar Haddad – Journalist",
      })
  void bylinesOfSeveralLinesNameAll(String lines) {
    String page = "Crane on the north quay to be kept\n\n" + lines + "\n\n";
    Article article = clean(page + String.join("\n\n", STORY));
    assertEquals(List.of("Elena Cruz", "Omar Haddad"), article.authors());
    assertEquals(STORY, article.body().stream().map(block -> block.text()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photos by", "Edited by", "Editor:", "Illustration:", "Produced by"})
  void aLineBelowTheBylineOnWhoDidOtherThingsNamesNobody(String words) {
    String page = "Crane on the north quay to be kept\n\nBy Elena Cruz\n";
    String line = words + " Omar Haddad\n\n";
    assertEquals(List.of("Elena Cruz"), clean(page + line + String.join("\n\n", STORY)).authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Texte : Elena Cruz – Photos : Omar Haddad",
        "Tekst: Elena Cruz. Foto: Omar Haddad",
        "Text: Elena Cruz Foto: Omar Haddad",
        "Teksti: Elena Cruz Kuvat: Omar Haddad",
      })
  void aBylineMayEndWithWhoTookThePictures(String byline) {
    String page = "Crane on the north quay to be kept\n\n" + byline + "\n\n";
    assertEquals(List.of("Elena Cruz"), clean(page + String.join("\n\n", STORY)).authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Elena Cruz, a senior reporter covering ports and ferries. She joined the Courier in 2019"
            + " after five years at the Nordvik Times. | Elena Cruz",
        "By Oddvine Kessrup, one of the makers of the harbour letter Low Tide. Kessrup has told of"
            + " ports, ferries and gulls since 2016. | Oddvine Kessrup",
        "By Elena Cruz, the harbour master of many years, the boats were not meant to be kept for"
            + " so long as all that. | ",
      })
  void aBylineMayTellWhoItsBearerIs(String line, String name) {
    String page = "Crane on the north quay to be kept\n\n" + line + "\n\n";
    Article article = clean(page + String.join("\n\n", STORY));
    assertEquals(name == null ? List.of() : List.of(name), article.authors());
    assertEquals(name == null ? 4 : 3, article.body().size());
    assertEquals(name == null ? null : "By " + name, article.byline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gulls stay where they are. (Elena Cruz) | Elena Cruz",
        "The gulls stay where they are. (Elena Cruz) +++ | Elena Cruz",
        "“The gulls stay where they are.” (Elena Cruz, Omar Haddad) | Elena Cruz;Omar Haddad",
        "The gulls stay where they are, says the warden (Elena Cruz) | ",
        "The gulls stay where they are. (Photo: Elena Cruz) | ",
        "The gulls stay where they are. (North Quay) | ",
      })
  void namesInBracketsBehindTheLastSentenceSignTheStory(String end, String names) {
    assertEquals(
        names == null ? List.of() : List.of(names.split(";")),
        text("\n\nNobody has asked the birds so far, though the board means to. " + end).authors());
  }

  @Test
  void whoMadeContributionsIsNoAuthor() {
    String meta = "<meta name='author' content='Elena Cruz, Omar Haddad'>";
    String under = "<div>By Elena Cruz</div><div>%s</div><div>Omar Haddad</div>";
    assertEquals(
        List.of("Elena Cruz"), html(meta, under.replace("%s", "Contributions from"), "").authors());
    assertEquals(
        List.of("Elena Cruz", "Omar Haddad"),
        html(meta, under.replace("%s", "Harbour"), "").authors());
  }

  @Test
  void theMetadataTellWhereANameEndsThatHasLostTheSpaceBehindIt() {
    String under = "<p>By Elena Cruzlong View</p>";
    String meta = "<meta name='author' content='Elena Cruz'>";
    assertEquals(List.of("Elena Cruz"), html(meta, under, "").authors());
    String longer = "<meta name='author' content='Elena Cruzlong'>";
    assertEquals(List.of("Elena Cruzlong"), html(longer, under, "").authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page-author", "cb_author", "news:author", "article.authors", "story_byline"})
  void metadataOfAnyNameMayTellTheAuthor(String key) {
    String meta = "<meta name='" + key + "' content='%s'>";
    assertEquals(List.of("Elena Cruz"), html(meta.replace("%s", "Elena Cruz"), "", "").authors());
    assertEquals(List.of(), html(meta.replace("%s", "Quay Crane"), "", "").authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'author': {'givenName': 'Elena', 'familyName': 'Cruz'}",
        "'author': {'name': 'Courier'}, 'creator': ['Elena Cruz']",
        "'author': '#ec'}, {'@id': '#ec', '@type': 'Person', 'name': 'Elena Cruz'",
      })
  void linkedDataNameTheAuthorInManyWays(String author) {
    String data =
        "[{'@type': 'NewsArticle', 'headline': 'Crane on the north quay to be kept',"
            + "'publisher': {'name': 'Courier'},"
            + author
            + "}]";
    String script = "<script type='application/ld+json'>%s</script>";
    assertEquals(
        List.of("Elena Cruz"),
        html(script.replace("%s", data.replace('\'', '"')), "", "").authors());
  }
}
