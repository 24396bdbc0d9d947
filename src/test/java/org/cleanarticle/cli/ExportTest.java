package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archive exports of several articles through the command. */
class ExportTest {
  private static final Path HEDGEHOGS = Path.of("testdata", "exports", "nexis-uni.txt");

  @TempDir Path folder;
  private Path export;
  private Path out;
  private byte[] bytes;

  @BeforeEach
  void copyTheExport() throws IOException {
    bytes = Files.readAllBytes(HEDGEHOGS);
    export = Texts.write(folder, "in/export.txt", bytes);
    out = folder.resolve("out");
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> names(Object input) {
    return List.of(input + "#1", input + "#2", input + "#3");
  }

  private static JsonNode stats(Ran ran) throws IOException {
    return new ObjectMapper().readTree(ran.err().lines().reduce("", (before, line) -> line));
  }

  @Test
  void eachArticleIsAnObject() throws IOException {
    Ran ran = Ran.command(export);
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    assertEquals(names(export), ran.paths());
    List<String> headlines = new ArrayList<>();
    for (JsonNode article : ran.articles()) {
      headlines.add(article.get("headline").asText());
      assertFalse(article.get("warnings").toString().contains("multiple-articles"));
    }
    assertEquals(
        List.of(
            "Council to count its hedgehogs by torchlight",
            "Hedgehog count halted after councillor is mistaken for one",
            "Letters: The hedgehogs of Marden"),
        headlines);
    assertEquals(names("-"), Ran.onStandardInput(bytes).paths());
  }

  @Test
  void aFileOfOneArticleKeepsItsName() throws IOException {
    String text = Files.readString(HEDGEHOGS);
    Path one =
        Texts.write(folder, "one.txt", Texts.bytes(text.substring(text.indexOf("\nLetters:") + 1)));
    assertEquals(List.of(one.toString()), Ran.command(one).paths());
    assertEquals(0, Ran.command(one, "-o", out).status());
    assertEquals(List.of("one.json"), written());
  }

  @Test
  void eachArticleIsAFile() throws IOException {
    Path packed = Texts.write(folder, "in/packed.txt.gz", Texts.gzip(bytes));
    Texts.article(folder, "in/z.txt");
    Ran ran = Ran.command(export.getParent(), "-o", out);
    assertEquals(new Ran(0, "", ""), ran);
    assertEquals(
        List.of(
            "export-1.json",
            "export-2.json",
            "export-3.json",
            "packed-1.json",
            "packed-2.json",
            "packed-3.json",
            "z.json"),
        written());
    JsonNode third = new ObjectMapper().readTree(out.resolve("packed-3.json").toFile());
    assertEquals(packed + "#3", third.at("/source/path").asText());
  }

  @Test
  void aNameThatIsTakenIsTold() throws IOException {
    Path before = Texts.article(folder, "in/export-2.txt");
    Ran ran = Ran.command(before, export, "-o", out);
    assertEquals(0, ran.status());
    assertEquals(
        ("clean-article: " + export + "#2: goes to " + out.resolve("export-2.txt.json"))
            + (", since " + out.resolve("export-2.json") + " is taken\n"),
        ran.err());
    assertEquals(
        List.of("export-1.json", "export-2.json", "export-2.txt.json", "export-3.json"), written());
  }

  @Test
  void aRunThatWasStoppedGoesOnAmidAnExport() throws IOException {
    Ran.command(export, "-o", out);
    Path first = out.resolve("export-1.json");
    String old = Files.readString(first).replaceFirst("\"headline\": \"", "$0Old: ");
    Files.writeString(first, old);
    Files.delete(out.resolve("export-2.json"));
    Files.delete(out.resolve("export-3.json"));
    Ran ran = Ran.command(export, "-o", out, "--skip-existing", "--stats");
    assertEquals(0, ran.status());
    assertEquals(old, Files.readString(first));
    assertEquals(List.of("export-1.json", "export-2.json", "export-3.json"), written());
    JsonNode stats = stats(ran);
    assertEquals("[1,2,0,1]", counts(stats));
    Ran again = Ran.command(export, "-o", out, "--skip-existing", "--stats");
    assertEquals("[0,0,0,3]", counts(stats(again)));
  }

  private static String counts(JsonNode stats) {
    List<String> counts = new ArrayList<>();
    for (String key : List.of("inputs", "articles", "failed", "skipped")) {
      counts.add(stats.get(key).asText());
    }
    return "[" + String.join(",", counts) + "]";
  }

  @Test
  void inputsAndArticlesAreCounted() throws IOException {
    Path empty = Texts.write(folder, "empty.txt", new byte[0]);
    JsonNode stats = stats(Ran.command("--stats", "--quiet", export, export, HEDGEHOGS, empty));
    assertEquals("[4,9,1,0]", counts(stats));
    assertEquals(3L * bytes.length, stats.get("bytes").asLong());
  }

  @Test
  void eachArticleFailsByItself() throws IOException {
    String text = Files.readString(HEDGEHOGS);
    Path some = Texts.write(folder, "some.txt", Texts.bytes(text.replace("Byline: Philippa", "X")));
    Path errors = folder.resolve("errors");
    Ran ran = Ran.command("--require", "authors", "--errors-to", errors, some, export);
    assertEquals(1, ran.status());
    assertEquals(6, ran.articles().size());
    assertEquals(
        List.of(some + "#1", some + "#2", some + "#3", export + "#3"),
        ran.err().lines().map(line -> line.split(": ", -1)[1]).toList());
    assertEquals(4, Files.readAllLines(errors).size());
    for (String jobs : List.of("1", "4")) {
      Ran fast = Ran.command("--fail-fast", "--jobs", jobs, "--require", "authors", export, some);
      assertEquals(names(export), fast.paths());
    }
  }

  @Test
  void theOutputIsTheSameWhateverTheJobsAre() throws IOException {
    Path many = Path.of("testdata", "exports");
    Ran one = Ran.command("--jobs", "1", many, export);
    assertEquals(one, Ran.command("--jobs", "7", many, export));
    assertEquals(0, one.status(), one.err());
  }

  @Test
  void allFormatsTakeThem() throws IOException {
    assertEquals(4, Ran.command("-f", "csv", "--fields", "headline", export).out().lines().count());
    assertEquals(3, new ObjectMapper().readTree(Ran.command("--array", export).out()).size());
    assertEquals(2, Ran.command("-f", "text", export).out().chars().filter(c -> c == '\f').count());
  }

  /** What stands above the first article and below the last is shown there, by its line. */
  @Test
  void explainShowsEveryLineOfTheFileOnceByItsNumber() throws IOException {
    try (Stream<Path> exports = Files.list(HEDGEHOGS.getParent())) {
      for (Path file : exports.sorted().filter(f -> f.toString().endsWith(".txt")).toList()) {
        List<String> lines =
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
          if (!lines.get(i).isBlank()) {
            expected.add(i + 1);
          }
        }
        List<Integer> shown = new ArrayList<>();
        for (JsonNode article : Ran.command("--explain", file).articles()) {
          article.get("lines").forEach(line -> shown.add(line.get("line").asInt()));
        }
        assertEquals(expected, shown.stream().distinct().toList(), file.toString());
      }
    }
  }

  @Test
  void theLimitHoldsForOneArticle() throws IOException {
    Ran ran = Ran.command("--max-size", "2K", export);
    assertTrue(bytes.length > 3000);
    assertEquals(0, ran.status(), ran.err());
    Ran small = Ran.command("--max-size", "800", export);
    assertEquals(1, small.status());
    assertEquals(
        "clean-article: " + export + "#1: is larger than 800 bytes (--max-size raises the limit)\n",
        small.err());
    assertEquals(List.of(export + "#2", export + "#3"), small.paths());
  }

  @Test
  void ofAPackedExportThatBreaksOffTheWholeArticlesAreGiven() throws IOException {
    byte[] many = Texts.bytes(Files.readString(HEDGEHOGS).repeat(40));
    byte[] packed = Texts.gzip(many);
    Path broken = Texts.write(folder, "b.gz", Arrays.copyOf(packed, packed.length - 40));
    Ran ran = Ran.command("--stats", broken);
    assertEquals(1, ran.status());
    assertTrue(
        ran.err().startsWith("clean-article: " + broken + ": is a gzip file that breaks off"));
    assertTrue(ran.articles().size() > 50, "articles: " + ran.articles().size());
    assertEquals(1, stats(ran).get("inputs").asInt());
  }

  /** A stream that never ends gives its articles as they come, and no more is held than one. */
  @Test
  void anExportIsReadArticleByArticle() throws IOException {
    Endless endless = new Endless(bytes, 4L << 20);
    Noting noting = new Noting(endless);
    int status =
        new Command(Environment.PIPE)
            .run(
                endless, noting, OutputStream.nullOutputStream(), "--max-size", "64K", "-f", "csv");
    assertEquals(0, status);
    assertTrue(noting.readBefore < endless.most / 4, "read before: " + noting.readBefore);
  }

  private static final class Endless extends InputStream {
    private final byte[] bytes;
    private final long most;
    private long read;

    Endless(byte[] bytes, long most) {
      this.bytes = bytes;
      this.most = most;
    }

    @Override
    public int read() {
      return read >= most ? -1 : bytes[(int) (read++ % bytes.length)];
    }

    @Override
    public int read(byte[] target, int from, int length) {
      if (read >= most) {
        return -1;
      }
      int at = (int) (read % bytes.length);
      int some = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, target, from, some);
      read += some;
      return some;
    }
  }

  /** Notes how much had been read when the first article was written. */
  private static final class Noting extends OutputStream {
    private final Endless in;
    private long readBefore = -1;

    Noting(Endless in) {
      this.in = in;
    }

    @Override
    public void write(int b) {
      readBefore = readBefore < 0 ? in.read : readBefore;
    }
  }
}
