package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cleanarticle.Schema;
import org.cleanarticle.json.ArticleSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles can be written as. */
class FormatsTest {
  private static final Path FIRE = Path.of("testdata", "articles", "harbour-fire.txt");

  @TempDir Path folder;
  private Path a;
  private Path b;

  @BeforeEach
  void writeArticles() throws IOException {
    a = Texts.article(folder, "a.txt");
    b = Texts.article(folder, "b.txt");
  }

  @Test
  void jsonAndNdjsonAreTheSameInAPipe() {
    Ran plain = Ran.command(a, b);
    assertEquals(plain, Ran.command("--format", "json", a, b));
    assertEquals(plain, Ran.command("-f", "ndjson", a, b));
  }

  @Test
  void jsonHasCharactersBeyondTheFirstPlaneAsTheyAre() throws IOException {
    String emoji = Texts.ARTICLE.replace("every lamp", "every 💡");
    Ran ran = Ran.command(Texts.write(folder, "emoji.txt", Texts.bytes(emoji)));
    assertTrue(ran.out().contains("every 💡 that was"), ran.out());
    assertFalse(ran.out().contains("\\ud83d") || ran.out().contains("\\uD83D"), ran.out());
  }

  @Test
  void ndjsonStaysOneLineOnATerminal() {
    Command onTerminal = new Command(new Environment(true, true, false, Map.of()));
    assertEquals(Ran.command(a).out(), Ran.with(onTerminal, new byte[0], "-f", "ndjson", a).out());
  }

  @Test
  void textIsWhatOneReads() {
    assertEquals(Texts.ARTICLE, Ran.command("-f", "text", a).out());
    assertEquals(Texts.ARTICLE + "\f\n" + Texts.ARTICLE, Ran.command("-f", "text", a, b).out());
    assertEquals(
        "Ewan Marr: We have found every lamp that was ever made for it\n\n" + a + "\n",
        Ran.command("-f", "text", "--fields", "quotes,date,source.path", a).out());
  }

  @Test
  void markdownHasAHeadOfYamlAndTheQuotationsAtItsEnd() {
    assertEquals(
        String.format(
            Locale.ROOT,
            """
        ---
        headline: "Lighthouse to be lit again after forty years"
        language: "en"
        source: "%s"
        ---

        # Lighthouse to be lit again after forty years

        The lighthouse at Corran Point will be lit again in June, the harbour board said on Tuesday.

        “We have found every lamp that was ever made for it,” said the keeper's grandson, Ewan Marr.

        * * *

        > We have found every lamp that was ever made for it
        >
        > — Ewan Marr
        """,
            a),
        Ran.command("-f", "markdown", a).out());
  }

  @Test
  void csvHasOneHeadAndAnArticleARow() {
    Ran ran = Ran.command("-f", "csv", "--fields", "headline,authors,body,language", a, b);
    String row =
        "Lighthouse to be lit again after forty years,,"
            + "\"The lighthouse at Corran Point will be lit again in June, the harbour board said"
            + " on Tuesday.\n\n“We have found every lamp that was ever made for it,” said the"
            + " keeper's grandson, Ewan Marr.\",en\n";
    assertEquals("headline,authors,body,language\n" + row + row, ran.out());
  }

  @Test
  void csvQuotesWhatNeedsIt() throws IOException {
    Path odd = Texts.article(folder, "a \"b\", c.txt");
    Ran ran = Ran.command("-f", "csv", "--fields", "source.path,date,headline", odd);
    String quoted = '"' + odd.toString().replace("\"", "\"\"") + '"';
    assertEquals(
        "source.path,date,headline\n" + quoted + ",,Lighthouse to be lit again after forty years\n",
        ran.out());
  }

  @Test
  void tsvKeepsARowOnALine() throws IOException {
    Path odd = Texts.article(folder, "a\tb\\c.txt");
    Ran ran = Ran.command("-f", "tsv", "--fields", "source.path,body", odd);
    assertEquals(2, ran.out().lines().count());
    String path = odd.toString().replace("\\", "\\\\").replace("\t", "\\t");
    assertTrue(ran.out().startsWith("source.path\tbody\n" + path + "\tThe lighthouse"), ran.out());
    assertTrue(ran.out().contains("on Tuesday.\\n\\n“We have"), ran.out());
  }

  @Test
  void tablesHaveAllFieldsUnlessSomeAreNamed() throws IOException {
    Ran ran = Ran.command("-f", "tsv", FIRE);
    List<String> lines = ran.out().lines().toList();
    assertEquals(
        "headline standfirst byline authors date modified dateline.place dateline.agency outlet"
            + " via section url language body quotes warnings source.path source.format"
            + " source.encoding",
        lines.get(0).replace('\t', ' '));
    List<String> cells = cells(lines.get(1));
    assertEquals("Maren Tolliver", cells.get(3));
    JsonNode quotes = new ObjectMapper().readTree(cells.get(14).replace("\\\\", "\\"));
    assertEquals("Ottilie Brandreth", quotes.get(0).get("speaker").asText());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  @Test
  void jsonldIsANewsArticleOfSchemaOrg() throws IOException {
    JsonNode article = Ran.command("-f", "jsonld", FIRE).articles().get(0);
    assertEquals("https://schema.org", article.get("@context").asText());
    assertEquals("NewsArticle", article.get("@type").asText());
    assertEquals("Maren Tolliver", article.at("/author/0/name").asText());
    assertEquals("2023-03-14T07:52", article.get("datePublished").asText());
    assertEquals("The Calder Bay Courier", article.at("/publisher/name").asText());
    assertEquals("Quotation", article.at("/hasPart/0/@type").asText());
    assertEquals("Ottilie Brandreth", article.at("/hasPart/0/spokenByCharacter/name").asText());
    assertTrue(article.get("articleBody").asText().contains("\n\nNobody was hurt."));
    assertFalse(article.has("url"), "what is unknown is left out");
  }

  @Test
  void fieldsChooseAndOrder() {
    assertEquals(
        "{\"date\":null,\"headline\":\"Lighthouse to be lit again after forty years\","
            + "\"source.path\":\""
            + a
            + "\"}\n",
        Ran.command("--fields", "date, headline,source.path", a).out());
  }

  @Test
  void fieldsGiveAccessToWhatExplains() throws IOException {
    JsonNode article = Ran.command("--fields", "headline,lines", a).articles().get(0);
    assertEquals(2, article.size());
    assertEquals(3, article.get("lines").size());
  }

  @Test
  void blocksTellKindsApart() throws IOException {
    Path page =
        Texts.write(
            folder,
            "page.html",
            Texts.bytes(
                """
                <html><body><article><h1>Three ways to mend a net before the season</h1>
                <p>The harbour school opens its doors on Monday, and its teachers have three pieces of advice.</p>
                <h2>Begin with the knots</h2>
                <p>A net is as good as its knots, and most of them can be mended in an evening by the fire.</p>
                <ul><li>Cut out what is torn, and be generous about it.</li>
                <li>Use twine of the same weight as the old one.</li></ul>
                <p>Whoever wants to learn more can come to the school on any evening of the week.</p>
                </article></body></html>
                """));
    JsonNode article = Ran.command("--blocks", page).articles().get(0);
    List<String> kinds = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    article
        .get("blocks")
        .forEach(
            block -> {
              kinds.add(block.get("kind").asText());
              texts.add(block.get("text").asText());
            });
    assertEquals(
        List.of("paragraph", "subheading", "paragraph", "list-item", "list-item", "paragraph"),
        kinds);
    List<String> body = new ArrayList<>();
    article.get("body").forEach(paragraph -> body.add(paragraph.asText()));
    assertEquals(body, texts);
    String markdown = Ran.command("-f", "markdown", page).out();
    assertTrue(markdown.contains("\n## Begin with the knots\n"), markdown);
    assertTrue(
        markdown.contains("\n- Cut out what is torn, and be generous about it.\n- Use"), markdown);
  }

  @Test
  void anArrayIsOneJsonValue() throws IOException {
    for (String layout : List.of("--pretty", "--compact")) {
      Ran ran = Ran.command("--array", layout, a, b);
      JsonNode array = new ObjectMapper().readTree(ran.out());
      assertEquals(2, array.size());
      assertEquals(a.toString(), array.at("/0/source/path").asText());
      assertTrue(ran.out().endsWith("\n]\n"), ran.out());
      for (JsonNode article : array) {
        assertEquals(List.of(), Schema.faults(article.toString()));
      }
    }
    assertEquals(
        "[\n  {\n    \"headline\"", Ran.command("--array", "--pretty", a).out().substring(0, 20));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals("[\n\n]\n", Ran.command("--array", empty).out());
    assertEquals(
        2, new ObjectMapper().readTree(Ran.command("--array", "-f", "jsonld", a, b).out()).size());
  }

  @Test
  void filesAreNamedAfterTheFormat() throws IOException {
    for (String format :
        List.of("text .txt", "markdown .md", "csv .csv", "tsv .tsv", "jsonld .jsonld")) {
      String name = format.substring(0, format.indexOf(' '));
      Path out = folder.resolve(name);
      Ran ran = Ran.command("-f", name, a, "-o", out);
      assertEquals(new Ran(0, "", ""), ran);
      String file = Files.readString(out.resolve("a" + format.substring(name.length() + 1)));
      String piped =
          Ran.command("-f", name, name.equals("jsonld") ? "--pretty" : "--quiet", a).out();
      assertEquals(piped, file);
    }
  }

  @Test
  void theSchemaIsPrintedAndHoldsForEveryGolden() throws IOException {
    Ran printed = Ran.command("--schema");
    assertEquals(new Ran(0, ArticleSchema.text(), ""), printed);
    Ran all = Ran.command("--explain", "--blocks", "--allow-empty", FIRE.getParent());
    assertEquals(0, all.status(), all.err());
    assertTrue(all.articles().size() >= 25);
    assertEquals(List.of(), Schema.faults(all.out()));
    assertFalse(Schema.faults("{\"headline\":3}").isEmpty(), "the schema refuses something");
  }

  /** Who builds to the contract may say more of a source than we do, and less in a warning. */
  @Test
  void theSchemaAllowsWhatTheContractAllows() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode ours = json.readTree(ArticleSchema.text());
    assertEquals(json.readTree(Schema.contract()).get("$id"), ours.get("$id"));
    ObjectNode article = (ObjectNode) Ran.command(FIRE).articles().get(0);
    article.withArray("warnings").addObject().put("code", "no-date");
    ((ObjectNode) article.get("source")).put("record", "urn:uuid:1");
    assertEquals(List.of(), Schema.faults(article.toString()));
  }
}
