package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command where Java may take little memory. */
class SmallMemoryIT {
  private static final int MEGABYTE = 1 << 20;
  private static final int LARGE = 4 * MEGABYTE;
  private static final int BOMB = 200 * MEGABYTE;
  private static final int MANY = 2_000;

  @TempDir Path scratch;
  @TempDir Path folder;

  private Ran run(String heap, Object... arguments) throws Exception {
    Object[] words = new Object[arguments.length + 1];
    words[0] = Packaged.COMMAND;
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    return new Packaged(scratch)
        .with("CLEAN_ARTICLE_JAVA_OPTS", "-Xmx" + heap)
        .in(folder)
        .run(words);
  }

  /** An article of 4 MB, its paragraphs told apart by numbers. */
  private static byte[] large() {
    StringBuilder text = new StringBuilder("Ferries stay in port as the storm grows\n\n");
    for (int i = 0; text.length() < LARGE; i++) {
      text.append("The harbour board met for the ").append(i).append("th time and talked of ");
      text.append(i * 7).append(" ropes. “We need them all,” said Ewan Marr, who has seen ");
      text.append(i * 3).append(" winters at the pier.\n\n");
    }
    text.setLength(LARGE);
    return Texts.bytes(text.toString());
  }

  @Test
  void largeTextsPackedOrNotDoNotCrowdEachOtherOut() throws Exception {
    byte[] large = large();
    byte[] packed = Texts.gzip(large);
    for (int i = 0; i < 3; i++) {
      Texts.write(folder, "pages/plain" + i + ".txt", large);
      Texts.write(folder, "pages/packed" + i + ".txt.gz", packed);
    }
    Ran ran = run("256m", "--jobs", 2, "pages", "-o", "out");
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    for (int i = 0; i < 3; i++) {
      assertTrue(Files.size(folder.resolve("out/plain" + i + ".json")) > LARGE);
      assertTrue(Files.size(folder.resolve("out/packed" + i + ".json")) > LARGE);
    }
  }

  @Test
  void thousandsOfPagesLeaveNothingBehind() throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of("testdata", "articles"))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    for (int i = 0; i < MANY; i++) {
      Path page = folder.resolve("pages/n" + i % pages.size() + ".html");
      if (i < pages.size()) {
        Texts.write(folder, "pages/n" + i + ".html", Files.readAllBytes(pages.get(i)));
      } else {
        Files.createLink(folder.resolve("pages/n" + i + ".html"), page);
      }
    }
    Ran ran = run("64m", "--jobs", 2, "pages", "-o", "out");
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    assertEquals(MANY, folder.resolve("out").toFile().list().length);
  }

  /** Writes the same bytes again and again, packed. */
  private void writeBomb(String name, String bytes) throws IOException {
    byte[] block = Texts.bytes(bytes.repeat(MEGABYTE / bytes.length()));
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out =
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int i = 0; i < BOMB / MEGABYTE; i++) {
        out.write(block);
      }
    }
  }

  @Test
  void bombsAreRefusedAndHarmNoneBesideThem() throws Exception {
    writeBomb("pages/b.txt.gz", "\0");
    writeBomb("pages/d.txt.gz", "word ");
    Texts.write(
        folder, "pages/f.txt.gz", Texts.gzip(Files.readAllBytes(folder.resolve("pages/b.txt.gz"))));
    Texts.write(folder, "pages/h.txt", Texts.bytes("word ".repeat(LARGE)));
    for (String good : List.of("a", "c", "e", "g", "i")) {
      Texts.article(folder, "pages/" + good + ".txt");
    }
    Ran ran = run("128m", "--jobs", 2, "pages", "--fields", "source.path");
    assertEquals(
        """
        clean-article: pages/b.txt.gz: is larger than 64M when unpacked (--max-size raises the limit)
        clean-article: pages/d.txt.gz: is larger than 64M when unpacked (--max-size raises the limit)
        clean-article: pages/f.txt.gz: is gzip inside gzip, not text
        clean-article: pages/h.txt: needs more memory than Java may take (-Xmx in CLEAN_ARTICLE_JAVA_OPTS raises the limit)
        """,
        ran.err());
    assertEquals(1, ran.status());
    assertEquals(5, ran.out().lines().count(), ran.out());
  }

  /** Each line takes some memory, however short it is. */
  @Test
  void aTextOfNothingButShortLinesIsNoBug() throws Exception {
    Texts.write(folder, "lines.txt", Texts.bytes("```\n".repeat(MEGABYTE / 4)));
    Ran ran = run("128m", "lines.txt");
    assertEquals("clean-article: lines.txt: " + Work.OUT_OF_MEMORY + "\n", ran.err());
    assertEquals(1, ran.status());
  }

  /** The article between is larger than the memory, and the limit holds for it alone. */
  @Test
  void anExportMayBeLargerThanTheMemory() throws Exception {
    String export = Files.readString(Path.of("testdata", "exports", "nexis-uni.txt"));
    int second = export.indexOf("The first night of Marden");
    byte[] text = Texts.bytes("The volunteers went on, and on.\n".repeat(MEGABYTE / 32));
    try (OutputStream out =
        new GZIPOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve("export.txt.gz"))))) {
      out.write(Texts.bytes(export.substring(0, second)));
      for (int i = 0; i < BOMB / MEGABYTE; i++) {
        out.write(text);
      }
      out.write(Texts.bytes(export.substring(second)));
    }
    Ran ran = run("64m", "--max-size", "1M", "export.txt.gz", "--fields", "source.path");
    assertEquals(
        "clean-article: export.txt.gz#2: is larger than 1M when unpacked (--max-size raises the"
            + " limit)\n",
        ran.err());
    assertEquals(
        "{\"source.path\":\"export.txt.gz#1\"}\n{\"source.path\":\"export.txt.gz#3\"}\n",
        ran.out());
  }

  @Test
  void aBombInAPipeIsRefusedToo() throws Exception {
    writeBomb("b.gz", "\0");
    Ran ran =
        new Packaged(scratch)
            .with("CLEAN_ARTICLE_JAVA_OPTS", "-Xmx128m")
            .in(folder)
            .shell("cat b.gz | \"$COMMAND\"");
    assertEquals(
        "clean-article: -: is larger than 64M when unpacked (--max-size raises the limit)\n",
        ran.err());
    assertEquals(1, ran.status());
  }
}
