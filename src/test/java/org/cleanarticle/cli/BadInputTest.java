package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that cannot be read or hold nothing: one line each, and the run goes on. */
class BadInputTest {
  @TempDir Path folder;
  private Path good;

  @BeforeEach
  void writeAGoodOne() throws IOException {
    good = Texts.article(folder, "good/good.txt");
  }

  /** Runs the bad one before a good one. */
  private void assertRefused(Object bad, String problem, Object... options) throws IOException {
    Object[] args = Arrays.copyOf(options, options.length + 2);
    args[options.length] = bad;
    args[options.length + 1] = good;
    Ran ran = Ran.command(args);
    assertEquals("clean-article: " + bad + ": " + problem + "\n", ran.err());
    assertEquals(1, ran.status());
    assertEquals(List.of(good.toString()), ran.paths());
  }

  @Test
  void missing() throws IOException {
    assertRefused(folder.resolve("none.txt"), "no such file or folder");
    assertEquals("clean-article: \"\": is an empty name\n", Ran.command("", good).err());
    assertRefused(
        folder.resolve("caf\uFFFD.txt"),
        "no such file or folder (if its name is not UTF-8, name the folder that holds it)");
  }

  @Test
  void aNameThatNoFileCanHave() throws IOException {
    Ran ran = Ran.command("a\0b", good);
    assertEquals(
        "clean-article: a\\x00b: is no file name here: Nul character not allowed\n", ran.err());
    assertEquals(1, ran.status());
  }

  @Test
  void aLinkToItself() throws IOException {
    Path loop = folder.resolve("loop.txt");
    Files.createSymbolicLink(loop, loop);
    Ran ran = Ran.command(loop, good);
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertEquals("clean-article: " + loop + ": is a link that leads back to itself\n", ran.err());
    assertEquals(1, ran.status());
    assertEquals(1, ran.articles().size());
  }

  @Test
  void aFolderWithoutArticles() throws IOException {
    Texts.article(folder, "photos/one.jpg");
    assertRefused(folder.resolve("photos"), "holds no file ending in .txt, .text, .html, .htm");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused(empty, "holds no file ending in .txt, .text, .html, .htm");
  }

  @Test
  void binaryFormats() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertRefused(Texts.write(folder, "a.txt", png), "is a PNG image, not text");
    byte[] pdf = Texts.bytes("%PDF-1.7\n1 0 obj\n");
    assertRefused(Texts.write(folder, "a.txt", pdf), "is a PDF document, not text");
    byte[] zip = {'P', 'K', 3, 4, 20, 0};
    assertRefused(
        Texts.write(folder, "a.txt", zip), "is a zip archive (or an Office document), not text");
    byte[] nul = {'a', 0, 0, 'b'};
    assertRefused(Texts.write(folder, "a.txt", nul), "holds NUL bytes, so it is not text");
    byte[] twice = Texts.gzip(Texts.gzip(Texts.bytes(Texts.ARTICLE)));
    assertRefused(Texts.write(folder, "a.gz", twice), "is gzip inside gzip, not text");
  }

  @Test
  void brokenGzip() throws IOException {
    byte[] packed = Texts.gzip(Texts.bytes(Texts.ARTICLE));
    Path shorter = Texts.write(folder, "a.gz", Arrays.copyOf(packed, packed.length - 9));
    assertRefused(shorter, "is a gzip file that breaks off");
    byte[] damaged = packed.clone();
    damaged[packed.length - 6] ^= 1;
    assertRefused(Texts.write(folder, "a.gz", damaged), "is a damaged gzip file");
    assertRefused(
        Texts.write(folder, "a.gz", new byte[] {0x1F, (byte) 0x8B}),
        "is a gzip file that breaks off");
  }

  @Test
  void somethingBehindGzipIsTold() throws IOException {
    byte[] packed = Texts.gzip(Texts.bytes(Texts.ARTICLE));
    for (int size : new int[] {1, 30, 200_000}) {
      byte[] behind = new byte[size];
      Path zeros = Texts.write(folder, "zeros.gz", both(packed, behind));
      assertEquals("", Ran.command(zeros).err());
      assertEquals("", Ran.command(Texts.write(folder, "two.gz", both(packed, packed))).err());
      Arrays.fill(behind, (byte) 'x');
      Path more = Texts.write(folder, "a.gz", both(packed, behind));
      Ran ran = Ran.command(more);
      assertEquals(0, ran.status());
      assertEquals(
          "clean-article: " + more + ": holds something behind its gzip data, which is left out\n",
          ran.err());
      assertEquals(1, ran.articles().size());
      assertEquals("", Ran.command("--quiet", more).err());
    }
  }

  private static byte[] both(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void tooLarge() throws IOException {
    Path large = Texts.write(folder, "a.txt", Texts.bytes("a".repeat(2049)));
    assertRefused(large, "is larger than 2K (--max-size raises the limit)", "--max-size", "2K");
    Ran ran = Ran.command("--max-size", "2049", large);
    assertEquals(0, ran.status(), ran.err());
  }

  @Test
  void aGzipBombIsReadNoFurtherThanTheLimit() throws IOException {
    long unpacked = 1L << 26;
    byte[] bomb = Texts.gzip(new byte[(int) unpacked]);
    assertRefused(
        Texts.write(folder, "a.txt.gz", bomb),
        "is larger than 1M when unpacked (--max-size raises the limit)",
        "--max-size",
        "1m");
    CountingStream stream = new CountingStream();
    Ran ran = ranOn(stream);
    assertEquals("clean-article: -: is larger than 1M (--max-size raises the limit)\n", ran.err());
    assertTrue(stream.read < 2 << 20, "read " + stream.read + " bytes");
  }

  private static Ran ranOn(InputStream in) {
    var out = new java.io.ByteArrayOutputStream();
    var err = new java.io.ByteArrayOutputStream();
    int status = new Command(Environment.PIPE).run(in, out, err, "--max-size", "1M");
    return new Ran(
        status,
        out.toString(java.nio.charset.StandardCharsets.UTF_8),
        err.toString(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Never ends. */
  private static final class CountingStream extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'a';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      Arrays.fill(bytes, from, from + length, (byte) 'a');
      read += length;
      return length;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \n\t\r\n \n", "\u00A0\u200B\n"})
  void nothingInItGivesAnObjectAndCountsAsFailed(String text) throws IOException {
    Path empty = Texts.write(folder, "empty.txt", Texts.bytes(text));
    Ran ran = Ran.command(empty, good);
    assertEquals(1, ran.status());
    assertEquals("clean-article: " + empty + ": holds no article\n", ran.err());
    JsonNode article = ran.articles().get(0);
    assertEquals(empty.toString(), article.at("/source/path").asText());
    assertEquals(0, article.get("body").size());

    Ran allowed = Ran.command("--allow-empty", empty, good);
    assertEquals(new Ran(0, ran.out(), ""), allowed);
  }

  @Test
  void quietSaysNothingButKeepsTheStatus() {
    Ran ran = Ran.command("--quiet", folder.resolve("none"), good);
    assertEquals(1, ran.status());
    assertEquals("", ran.err());
    assertEquals(1, ran.out().lines().count());
  }

  @Test
  void aNameWithALineFeedStaysOneLine() {
    Ran ran = Ran.command("no\nsuch\tfile\u001B[31m");
    assertEquals("clean-article: no\\nsuch\\tfile\\x1b[31m: no such file or folder\n", ran.err());
  }

  @Test
  void aBugInOneInputDoesNotEndTheRun() throws IOException {
    Path bad = Texts.article(folder, "good/bad.txt");
    for (Throwable thrown :
        List.of(
            new StackOverflowError("deep"),
            new OutOfMemoryError("full"),
            new IllegalStateException("odd"))) {
      Ran ran =
          Ran.cleanedBy(
              options ->
                  (bytes, path) -> {
                    if (path.equals(bad.toString())) {
                      sneak(thrown);
                    }
                    return new CleanArticle(options).clean(bytes, path);
                  },
              bad,
              good);
      assertEquals(70, ran.status());
      assertEquals(List.of(good.toString()), ran.paths());
      List<String> lines = ran.err().lines().toList();
      assertEquals(2, lines.size(), ran.err());
      assertEquals("clean-article: " + bad + ": a bug: " + thrown, lines.get(0));
      assertTrue(lines.get(1).contains("report"), lines.get(1));
    }
  }

  @Test
  void aBugShowsItsTraceOnlyWhenAskedTo() {
    Command debugging =
        new Command(
            new Environment(false, false, false, java.util.Map.of("CLEAN_ARTICLE_DEBUG", "1")),
            options ->
                (bytes, path) -> {
                  throw new IllegalStateException("odd");
                });
    Ran ran = Ran.with(debugging, new byte[0], good);
    assertEquals(70, ran.status());
    assertTrue(ran.err().contains("\tat org.cleanarticle.cli"), ran.err());
  }

  @Test
  void aBugOutsideOfInputsHasTheSameStatus() {
    Ran ran =
        Ran.cleanedBy(
            options -> {
              throw new IllegalStateException("no lexicon");
            },
            good);
    assertEquals(70, ran.status());
    assertTrue(ran.err().startsWith("clean-article: a bug: "), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  private static void sneak(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  @Test
  void anAddress() throws IOException {
    assertRefused(
        "https://example.org/a.html",
        "nothing is fetched from the network (curl -sL ADDRESS | clean-article)");
  }

  @Test
  void moreThanOneByte() throws IOException {
    Path large = Texts.article(folder, "a.txt");
    assertRefusedFor(large, "is larger than 1 byte (--max-size raises the limit)");
  }

  private static void assertRefusedFor(Path large, String problem) {
    Ran ran = Ran.command("--max-size", "1", large);
    assertEquals("clean-article: " + large + ": " + problem + "\n", ran.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"headline": "Ferry", "body": ["It came."]}  | is JSON, not an article
          \\n [ {"a": 1},\\n {"a": 2} ]                  | is JSON, not an article
          {"a": 1}\\n{"a": 2}\\n                         | is JSON, not an article
          {"a": "it breaks o                           | is JSON, not an article
          {\\rtf1\\ansi The ferry came.}                 | is an RTF document
          %!PS-Adobe-3.0\\n%%Pages: 1                  | is PostScript
          From: a@b\\nContent-Type: multipart/mixed;\\n boundary=x\\n\\n--x\\n | is a MIME message
          From a@b Mon\\nSubject: x\\nContent-Transfer-Encoding: base64\\n\\nVGhl\\n | is a MIME message
          Content-transfer-encoding: Quoted-Printable\\r\\n\\r\\nThe =\\r\\n | is a MIME message
          <?xml version="1.0"?>\\n<!-- a -->\\n<rss version="2.0"><channel> | is a feed, not an article
          <feed xmlns="http://www.w3.org/2005/Atom"><title>A</title> | is a feed, not an article
          <?xml version="1.0"?>\\n<urlset><url><loc>https://a.example</loc> | is a sitemap
          <?xml version="1.0"?>\\n<project xmlns="a"><name>Ferry</name> | is XML but no news document
          From: <Saved by Blink>\\nContent-Type: multipart/related\\n\\n | is a page saved as MHTML
          """)
  void whatIsNoPage(String written, String problem) throws IOException {
    String text = written.replace("\\n", "\n").replace("\\r\n", "\r\n");
    Path file = Texts.write(folder, "a.txt", Texts.bytes(text));
    Ran ran = Ran.command(file, good);
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("clean-article: " + file + ": " + problem), ran.err());
    assertEquals(List.of(good.toString()), ran.paths());
    assertEquals("", Ran.command("--from", "text", "--allow-empty", file).err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Ferry\" is the word of the day}\n\n",
        "[{a footnote}] stands above\n\n",
        "From: a@b\nContent-Type: text/plain\nContent-Transfer-Encoding: 8bit\n\n",
        "Weather: storms\n\nContent-Type: multipart/mixed\n\n",
        "<?xml version=\"1.0\"?>\n<p>The ferry came.</p>\n",
        "<?xml version=\"1.0\"?>\n<HTML>\n",
        "<project> is the word of the day\n\n",
      })
  void whatOnlyLooksLikeIt(String head) throws IOException {
    Path file = Texts.write(folder, "a.txt", Texts.bytes(head + Texts.ARTICLE));
    Ran ran = Ran.command(file);
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.out().contains("The lighthouse at Corran Point"), ran.out());
  }
}
