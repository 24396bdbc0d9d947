package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Dateline;
import org.junit.jupiter.api.Test;

/** Datelines without a dash, which the page must bear out. */
class DatelineRuleTest {
  private static final CleanArticle CLEANER = new CleanArticle();

  private static Article clean(String... lines) {
    return CLEANER.clean(String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8)).article();
  }

  private static String place(String... lines) {
    Dateline dateline = clean(lines).dateline();
    return dateline == null ? "-" : Objects.toString(dateline.place());
  }

  private static final String GERMAN =
      "Der Bagger steht seit drei Wochen still, und das macht den Kaufleuten am Deich mehr Sorgen als"
          + " sein Lärm im vorigen Sommer.";
  private static final String ENGLISH =
      "The ferry stayed in the harbour for a third day on Tuesday after its crew had refused to sail"
          + " with a new engine that nobody knew how to stop.";

  @Test
  void aPlaceBeforeAStopIsOneIfThePageSaysWhatIsThere() {
    String head = "Händler am Deich fürchten den dritten Bausommer";
    String more = "Wer in Torfhusen wohnt, kennt das Loch im Pflaster und macht einen Bogen darum.";
    assertEquals("Torfhusen", place(head, "Torfhusen. " + GERMAN, more));
    assertEquals(
        "Bad Torfhusen",
        place(head, "Bad Torfhusen. " + GERMAN, more.replace("Torfhusen", "Bad Torfhusen")));
    assertEquals("-", place(head, "Stille. " + GERMAN, more));
    assertEquals("-", place(head, "Bad Torfhusen. " + GERMAN, more));
    assertEquals("Torfhusen", place(head, "Torfhusen (dpa). " + GERMAN, "Das Loch wird tiefer."));
    assertEquals("Torfhusen", place(head, "Torfhusen - " + GERMAN, more));
    assertEquals("Torfhusen", place(head, "Torfhusen – " + GERMAN, more));
    assertEquals("Torfhusen", place(head, "Torfhusen.- " + GERMAN, more));
    assertEquals("-", place(head, "Stille.- " + GERMAN, more));
    assertEquals("-", place(head, "Torfhusen - " + GERMAN, "Das Loch wird tiefer."));
    assertEquals("-", place(head, "Torfhusen - " + GERMAN, more.replace("Torf", "torf")));
    assertEquals(
        "TORFHUSEN",
        place(
            "La bottega che non chiude",
            "TORFHUSEN. La bottega della signora Pina misura trentadue metri e vende di tutto.",
            "A Torfhusen il consiglio comunale ha detto no alla grande distribuzione."));
  }

  @Test
  void aBarStandsBehindWhoSendsIt() {
    String head = "Händler am Deich fürchten den dritten Bausommer";
    assertEquals("TORFHUSEN", place(head, "TORFHUSEN dpa | " + GERMAN));
    assertEquals("BAD TORFHUSEN", place(head, "BAD TORFHUSEN dpa/mole | " + GERMAN));
    assertEquals("-", place(head, "Torfhusen mole | " + GERMAN));
    assertEquals("-", place(head, "TORFHUSEN Deich | " + GERMAN));
  }

  @Test
  void placeDayAndAgencyNeedNoSignBehindThem() {
    String head = "Ferry stays in port for a third day";
    Article article = clean(head, "Fenport, Jul 19 (PTI) " + ENGLISH, "Nobody sailed.");
    assertEquals(new Dateline("Fenport", "PTI"), article.dateline());
    assertEquals(ENGLISH, Block.texts(article.body()).get(0));
    assertEquals("Fenport", place(head, "Fenport (PTI) " + ENGLISH));
    assertEquals("-", place(head, "Polder-Tenants of Islay (PTI) " + ENGLISH));
    assertEquals("-", place(head, "Fenport, Jul 19 (Wednesday) " + ENGLISH));
    assertEquals("-", place(head, "Fenport, Jul 19 (PTI) and nobody sailed from it on that day."));
  }

  /** Even where a line below the text is taken for the headline. */
  @Test
  void theStoryOpensWithAnAgencysDateline() {
    Article article =
        clean(
            "bdt0345 4 vm 312 dpa 0834",
            "Kommunen/Hochwasser/Niedersachsen/",
            "Altes Schöpfwerk bleibt am Netz =",
            "Marlohn (dpa) - Das alte Schöpfwerk in Marlohn bleibt bis mindestens März"
                + " in Betrieb. Das beschloss der Deichverband am Dienstag einstimmig.",
            "Das Werk von 1931 bewege in nassen Wochen noch immer mehr Wasser als die"
                + " beiden elektrischen Pumpen daneben, sagte Verbandsvorsteherin Heike"
                + " Thomsen.",
            "«Niemand möchte derjenige sein, der es im Jahr der Flut abgestellt hat»,"
                + " sagte Thomsen.",
            "Die Bauern am unteren Siel hatten eine schriftliche Zusage verlangt."
                + " Stattdessen bekamen sie ein Datum: Im März will der Verband die Zahlen"
                + " noch einmal prüfen.",
            "Der Landkreis hatte das Werk schon 2019 stilllegen wollen. Damals standen"
                + " nach einem Starkregen 40 Keller unter Wasser, die elektrischen Pumpen"
                + " fielen für zwei Stunden aus.",
            "Neue Rechen sollen das Werk künftig vor Treibgut schützen. Sie kosten nach"
                + " Angaben des Verbands rund 300 000 Euro.",
            "# Notizblock",
            "## Internet",
            "- [Deichverband Marlohn](http://dpaq.de/abcde)",
            "## Orte",
            "- [Schöpfwerk](Am Siel 1, 26899 Marlohn)",
            "* * * *",
            "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
            "## dpa-Kontakte",
            "- Autor: Jan Peters, +49 511 123456, <peters.jan@dpa.example>",
            "- Redaktion: Lena Vogt, +49 30 2852 31302, <panorama@dpa.example>",
            "dpa jpe yyni n1 lvo");
    assertEquals(6, article.body().size());
    assertEquals(new Dateline("Marlohn", "dpa"), article.dateline());
    assertTrue(Block.texts(article.body()).get(0).startsWith("Das alte Schöpfwerk in Marlohn"));
  }

  @Test
  void theBodyBeginsBehindIt() {
    Article article =
        clean("Händler am Deich fürchten den dritten Bausommer", "Torfhusen (dpa). " + GERMAN);
    assertEquals(List.of(GERMAN), Block.texts(article.body()));
    assertEquals(new Dateline("Torfhusen", "dpa"), article.dateline());
  }

  @Test
  void capitalsBeforeAColonAreAPlaceUnlessASpeakerOrAHead() {
    String head = "Ferry stays in the harbour for a third day";
    assertEquals("PORT ALDER", place(head, "PORT ALDER: " + ENGLISH));
    assertEquals(
        "PORT ALDER",
        place(head, "PORT ALDER: " + ENGLISH, "ALSO READ: Ferry fares go up in the autumn"));
    assertEquals("-", place(head, "MARY LUND: " + ENGLISH));
    assertEquals("-", place(head, "WATCH: " + ENGLISH));
    assertEquals("-", place(head, "FILE - " + ENGLISH));
    assertEquals("-", place(head, "Port Alder: " + ENGLISH));
    assertEquals("-", place(head, "PORT: " + ENGLISH, "HARBOUR: " + ENGLISH));
  }

  @Test
  void theReporterInItIsTheAuthorUnlessABylineStandsAbove() {
    String head = "北滨渡轮停航三日后恢复通航 船员拒用新机器";
    String story = "停航三日的北滨渡轮周二恢复通航，此前船员拒绝使用无人会停的新机器出海，岸上居民议论纷纷。";
    Article article = clean(head, "新华社北滨1月14日电（记者李文涛）" + story, story.replace('三', '四'));
    assertEquals(new Dateline("北滨", "新华社"), article.dateline());
    assertEquals(List.of("李文涛"), article.authors());
    assertEquals(story, Block.texts(article.body()).get(0));
    article = clean(head, "作者：王小明", "新华社北滨1月14日电（记者李文涛）" + story, story.replace('三', '四'));
    assertEquals(List.of("王小明"), article.authors());
  }
}
