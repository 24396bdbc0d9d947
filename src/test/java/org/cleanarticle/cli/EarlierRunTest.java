package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the output folder already. */
class EarlierRunTest {
  @TempDir Path folder;
  private Path article;
  private Path clean;
  private Path json;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Texts.article(folder, "pages/a.txt");
    clean = folder.resolve("clean");
    json = clean.resolve("a.json");
  }

  private Ran skipping(Object... options) {
    Object[] all = new Object[options.length + 5];
    System.arraycopy(options, 0, all, 5, options.length);
    System.arraycopy(
        new Object[] {article, "-o", clean, "--skip-existing", "--stats"}, 0, all, 0, 5);
    return Ran.command(all);
  }

  private static void assertSkipped(int count, Ran ran) {
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.err().contains("\"skipped\":" + count + ","), ran.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"url\": \"https://example.org/a\"}",
        "{\n  \"url\" : \"https://example.org/a\",\n  \"title\" : \"Ferry\"\n}\n",
        "{\"source\":{\"path\":\"a.txt\"},\"topic\":\"sea\"}",
        "{\"headline\":null}\n{\"headline\":null}\n",
        "[1, 2]",
        "{}",
        "{\"headline\": old}\n",
        "{\"title\": \"breaks o",
        "{\"url\": \"breaks o",
        "notes",
        "\0\0\0\0",
      })
  void whatIsNotOursIsLeftAlone(String foreign) throws IOException {
    Texts.write(clean, "a.json", Texts.bytes(foreign));
    Path other = Texts.article(folder, "pages/b.txt");
    String problem = article + ": would replace " + json + ", which is no result of clean-article";
    for (String option : List.of("--skip-existing", "--explain", "--dry-run")) {
      Ran ran = Ran.command(article, other, "-o", clean, option);
      assertEquals(1, ran.status(), option);
      assertEquals("clean-article: " + problem + "\n", ran.err());
      assertEquals(foreign, Files.readString(json));
    }
    assertTrue(Files.exists(clean.resolve("b.json")), "the others are written");
  }

  @Test
  void whatIsNotOursHasACode() throws IOException {
    Texts.write(clean, "a.json", Texts.bytes("{\"url\": null}"));
    Path errors = folder.resolve("errors");
    Ran.command(article, "-o", clean, "--errors-to", errors);
    assertTrue(Files.readString(errors).contains("\"code\":\"output-taken\""));
  }

  /** An export goes to files of its own names, so that one is in nobody's way. */
  @Test
  void anExportDoesNotNeedThePlaceOfItsName() throws IOException {
    Path export = Path.of("testdata", "exports", "factiva.txt");
    String name = "factiva";
    Texts.write(clean, name + ".json", Texts.bytes("{\"url\": null}"));
    Ran ran = Ran.command(export, "-o", clean);
    assertEquals(0, ran.status(), ran.err());
    assertTrue(Files.exists(clean.resolve(name + "-1.json")));
  }

  @Test
  void ofOursEveryLayoutIsKnown() throws IOException {
    for (List<String> options :
        List.of(
            List.of("--pretty"),
            List.of("--explain", "--blocks"),
            List.of("--fields=headline,source.path"),
            List.of("--fields=source,body"),
            List.of("--fields=headline,body"))) {
      Files.deleteIfExists(json);
      Object[] same = options.toArray();
      assertSkipped(0, skipping(same));
      assertSkipped(1, skipping(same));
    }
    // In one line, as jq -c leaves it, it is known all the same.
    Files.write(json, Texts.bytes(Ran.command(article).out()));
    assertSkipped(1, skipping());
    Path html = Texts.article(folder, "pages/a.html");
    assertEquals(0, Ran.command(html, "-o", clean).status());
    assertTrue(Files.exists(clean.resolve("a.html.json")));
  }

  /** Wherever it breaks off. */
  @Test
  void whatBreaksOffIsNotDone() throws IOException {
    assertEquals(0, Ran.command(article, "-o", clean).status());
    String whole = Files.readString(json);
    for (int length = 0; length < whole.length() - 2; length += 7) {
      Files.writeString(json, whole.substring(0, length));
      Ran ran = Ran.command(article, "-o", clean, "--skip-existing");
      assertEquals(new Ran(0, "", ""), ran, "at " + length);
      assertEquals(whole, Files.readString(json));
    }
  }

  @Test
  void whatLacksWhatIsRequiredIsNotDone() throws IOException {
    String problem = "clean-article: " + article + ": has no url\n";
    for (String more : List.of("--pretty", "--skip-existing", "--skip-existing")) {
      assertEquals(
          new Ran(1, "", problem), Ran.command("--require", "url", article, "-o", clean, more));
    }
    assertSkipped(1, skipping());
    assertSkipped(1, skipping("--require", "headline,quotes,source.path"));
    Ran place = Ran.command("--require=dateline.place", article, "-o", clean, "--skip-existing");
    assertEquals(1, place.status());
    // Of a field that is not written nobody knows.
    Files.delete(json);
    assertSkipped(0, skipping("--fields=headline", "--require=body"));
    assertSkipped(0, skipping("--fields=headline", "--require=body"));
    assertSkipped(1, skipping("--fields=headline", "--require=headline"));
    assertSkipped(0, skipping("-f", "markdown", "--require=headline"));
    assertSkipped(0, skipping("-f", "markdown", "--require=headline"));
    assertSkipped(1, skipping("-f", "markdown"));
  }

  @Test
  void anInputWithoutAnArticleIsNotDone() throws IOException {
    Path empty = Texts.write(folder, "pages/empty.txt", new byte[0]);
    for (String option : List.of("--pretty", "--blocks", "--skip-existing")) {
      Ran ran = Ran.command(empty, "-o", clean, option);
      assertEquals(new Ran(1, "", "clean-article: " + empty + ": holds no article\n"), ran);
    }
    Ran allowed = Ran.command(empty, "-o", clean, "--skip-existing", "--allow-empty", "--stats");
    assertSkipped(1, allowed);
  }
}
