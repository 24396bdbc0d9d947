package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an input counts as failed, and what is told of it. */
class DemandsTest {
  private static final Path FIRE = Path.of("testdata", "articles", "harbour-fire.txt");

  @TempDir Path folder;
  private Path good;
  private Path empty;
  private Path binary;

  @BeforeEach
  void writeInputs() throws IOException {
    good = Texts.article(folder, "good.txt");
    empty = Texts.write(folder, "empty.txt", new byte[0]);
    binary = Texts.write(folder, "binary \"x\".txt", new byte[] {0});
  }

  private static JsonNode stats(Ran ran) throws IOException {
    String last = ran.err().lines().reduce("", (before, line) -> line);
    return new ObjectMapper().readTree(last);
  }

  @Test
  void anArticleMustHaveWhatIsRequired() throws IOException {
    Ran ran = Ran.command("--require", "headline,date,authors", good, FIRE);
    assertEquals(1, ran.status());
    assertEquals("clean-article: " + good + ": has no authors, date\n", ran.err());
    assertEquals(2, ran.articles().size(), "it is written all the same");
    assertEquals(0, Ran.command("--require", "headline,date,authors", FIRE).status());
    assertEquals(0, Ran.command("--require", "headline", good).status());
  }

  @Test
  void failFastStopsAtTheFirstFailure() throws IOException {
    for (String jobs : List.of("1", "4")) {
      Ran ran = Ran.command("--fail-fast", "--jobs", jobs, good, "none", binary, good);
      assertEquals(1, ran.status());
      assertEquals("clean-article: none: no such file or folder\n", ran.err());
      assertEquals(List.of(good.toString()), ran.paths());
    }
    Ran array = Ran.command("--fail-fast", "--array", good, "none", good);
    assertEquals(1, new ObjectMapper().readTree(array.out()).size(), "the array is closed");
  }

  @Test
  void failuresGoToAFileToo() throws IOException {
    Path errors = folder.resolve("errors.ndjson");
    Ran ran =
        Ran.command(
            "--errors-to", errors, "--require", "date", "--quiet", good, "none", empty, binary);
    assertEquals(1, ran.status());
    assertEquals("", ran.err());
    List<String> lines = Files.readAllLines(errors);
    assertEquals(4, lines.size());
    assertEquals(
        "{\"path\":\"" + good + "\",\"code\":\"field-missing\",\"problem\":\"has no date\"}",
        lines.get(0));
    assertEquals(
        "{\"path\":\"none\",\"code\":\"unreadable\",\"problem\":\"no such file or folder\"}",
        lines.get(1));
    assertEquals("no-article", new ObjectMapper().readTree(lines.get(2)).get("code").asText());
    assertEquals(binary.toString(), new ObjectMapper().readTree(lines.get(3)).get("path").asText());
    Ran.command("--errors-to", errors, good);
    assertEquals(0, Files.size(errors), "a run without failures leaves an empty file");
  }

  @Test
  void anErrorFileThatCannotBeWrittenIsAnOutputError() {
    Ran ran = Ran.command("--errors-to", folder.resolve("no/such/folder"), good);
    assertEquals(3, ran.status());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("cannot be written"), ran.err());
  }

  @Test
  void statsAddUp() throws IOException {
    Ran ran = Ran.command("--stats", "--quiet", good, FIRE, "none", empty, binary);
    assertEquals(1, ran.status());
    assertEquals(1, ran.err().lines().count(), ran.err());
    JsonNode stats = stats(ran);
    assertEquals(5, stats.get("inputs").asInt());
    assertEquals(2, stats.get("articles").asInt());
    assertEquals(3, stats.get("failed").asInt());
    assertEquals(Files.size(good) + Files.size(FIRE) + 1, stats.get("bytes").asLong());
    assertEquals(2, stats.at("/failures/unreadable").asInt());
    assertEquals(1, stats.at("/failures/no-article").asInt());
    assertEquals(1, stats.at("/warnings/no-body").asInt());
    assertEquals(5, stats.get("quotes").asInt());
    JsonNode lines = Ran.command("--explain", FIRE).articles().get(0).get("lines");
    long signUps = 0;
    String rule = "";
    for (JsonNode line : lines) {
      if (line.get("label").asText().equals("SIGN_UP")) {
        signUps++;
        rule = line.get("rule").asText();
      }
    }
    assertEquals(signUps, stats.at("/labels/SIGN_UP").asLong());
    assertTrue(stats.get("rules").get(rule).asInt() >= 1, rule);
  }

  @Test
  void statsAddUpWhenTheRunStopsEarly() throws IOException {
    JsonNode stats = stats(Ran.command("--stats", "--fail-fast", good, "none", good, good));
    assertEquals(2, stats.get("inputs").asInt());
    assertEquals(1, stats.get("articles").asInt());
    assertEquals(1, stats.get("failed").asInt());
  }
}
