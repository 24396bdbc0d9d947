package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one file that the build makes, as people call it. */
class PackagedIT {
  @TempDir Path scratch;
  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Texts.article(folder, "a.txt");
  }

  private Packaged packaged() {
    return new Packaged(scratch);
  }

  private static void assertCleaned(Ran ran, int articles) throws IOException {
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    assertEquals(articles, ran.articles().size());
    assertEquals(articles, ran.out().lines().count());
  }

  /** The Javas that stand beside the one that runs the tests, and that one. */
  static List<Path> javas() throws IOException {
    Path here = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(here.getParent())) {
      return Stream.concat(Stream.of(here), beside.sorted())
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .map(PackagedIT::real)
          .distinct()
          .toList();
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("javas")
  void runsOnEveryJavaHere(Path javaHome) throws Exception {
    Ran ran = packaged().with("JAVA_HOME", javaHome).run(Packaged.COMMAND, article);
    assertCleaned(ran, 1);
    assertEquals(Ran.command(article).out(), ran.out(), "says the same as in memory");
    assertCleaned(packaged().with("JAVA_HOME", javaHome).run(Packaged.COMMAND, folder), 1);
  }

  @Test
  void worksAsACopyOnThePathFromAnyFolder() throws Exception {
    Path bin = Files.createDirectory(scratch.resolve("my bin ü"));
    Files.copy(Packaged.COMMAND, bin.resolve("clean-article"));
    Files.setPosixFilePermissions(
        bin.resolve("clean-article"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Ran ran =
        packaged()
            .with("PATH", bin + ":" + System.getenv("PATH"))
            .in(folder)
            .shell("clean-article a.txt");
    assertCleaned(ran, 1);
    assertEquals(List.of("a.txt"), ran.paths());
  }

  @Test
  void worksThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(scratch.resolve("first link"), Packaged.COMMAND);
    Path second = Files.createSymbolicLink(scratch.resolve("second"), link.getFileName());
    assertCleaned(packaged().run(second, article), 1);
  }

  @Test
  void findsJavaOnThePathWithoutJavaHome() throws Exception {
    String path = System.getProperty("java.home") + "/bin:/usr/bin:/bin";
    for (String home : List.of("", "/nowhere")) {
      Ran ran =
          packaged().with("JAVA_HOME", home).with("PATH", path).run(Packaged.COMMAND, article);
      assertCleaned(ran, 1);
    }
  }

  @Test
  void saysWhenThereIsNoJava() throws Exception {
    Ran ran =
        packaged().with("JAVA_HOME", "").with("PATH", "/nowhere").run(Packaged.COMMAND, article);
    assertEquals(127, ran.status());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("clean-article: no Java found"), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
  void saysWhenJavaIsTooOld(String version) throws Exception {
    Path home = scratch.resolve("jdk");
    Path java = Texts.write(home, "bin/java", Texts.bytes("#!/bin/sh\nexit 99\n"));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Texts.write(
        home, "release", Texts.bytes("IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n"));
    Ran ran = packaged().with("JAVA_HOME", home).run(Packaged.COMMAND, article);
    assertEquals(127, ran.status());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("is Java " + version + ":"), ran.err());
    Texts.write(home, "release", Texts.bytes("JAVA_VERSION=\"21\"\n"));
    assertEquals(99, packaged().with("JAVA_HOME", home).run(Packaged.COMMAND, article).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "en_US.ISO-8859-1", "xx_YY.UTF-8"})
  void takesAnyFileNameInAnyLocale(String locale) throws Exception {
    Path odd = folder.resolve("mañana ☂ 天気");
    Path named = Texts.article(odd, "two  words\nand a line – ü.txt");
    Texts.article(odd, "-o.txt");
    Path out = scratch.resolve("sauber ✓");
    Ran one = packaged().with("LC_ALL", locale).run(Packaged.COMMAND, named);
    assertCleaned(one, 1);
    assertEquals(List.of(named.toString()), one.paths());
    assertCleaned(
        packaged().with("LC_ALL", locale).in(odd).run(Packaged.COMMAND, "--", "-o.txt"), 1);
    assertCleaned(packaged().with("LC_ALL", locale).run(Packaged.COMMAND, odd, "-o", out), 0);
    assertTrue(Files.exists(out.resolve("two  words\nand a line – ü.json")));
    assertTrue(Files.exists(out.resolve("-o.json")));
    Ran missing = packaged().with("LC_ALL", locale).run(Packaged.COMMAND, "weiß ich nicht");
    assertEquals("clean-article: weiß ich nicht: no such file or folder\n", missing.err());
  }

  @Test
  void aPipeThatNobodyReadsEndsQuietly() throws Exception {
    for (int i = 0; i < 400; i++) {
      Texts.article(folder, "n" + i + ".txt");
    }
    Ran ran =
        packaged()
            .in(folder)
            .shell(
                "{ \"$COMMAND\" . ; echo $? > \"status\"; } | head -n 1 >/dev/null; cat \"status\"");
    assertEquals("", ran.err());
    assertEquals("0\n", ran.out());
  }

  @Test
  void aFullDiskAndAClosedDescriptorAreTold() throws Exception {
    for (String arguments : List.of("a.txt", ".", "--help", "--version")) {
      Ran closed = packaged().in(folder).shell("\"$COMMAND\" " + arguments + " >&-");
      assertEquals(3, closed.status());
      assertTrue(closed.err().startsWith("clean-article: standard output: "), closed.err());
      assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
      Ran full = packaged().in(folder).shell("\"$COMMAND\" " + arguments + " >/dev/full");
      assertEquals(3, full.status());
      assertTrue(full.err().contains("No space left on device"), full.err());
    }
  }

  @Test
  void aClosedInputIsNoArticle() throws Exception {
    Ran ran = packaged().shell("\"$COMMAND\" <&-");
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertEquals(1, packaged().shell("\"$COMMAND\" --quiet - <&-").status());
  }

  @Test
  void runsWithNothingOpenAtAll() throws Exception {
    Path out = scratch.resolve("out");
    Ran ran = packaged().in(folder).shell("\"$COMMAND\" a.txt -o " + out + " <&- >&- 2>&-");
    assertEquals(0, ran.status());
    assertEquals(
        Ran.command("--pretty", article).out().length() - article.toString().length(),
        Files.readString(out.resolve("a.json")).length() - "a.txt".length());
  }

  @Test
  void messagesOfTheJavaMachineStayOffStandardOutput() throws Exception {
    Ran ran =
        packaged()
            .with("CLEAN_ARTICLE_JAVA_OPTS", "-XX:SharedArchiveFile=/nowhere.jsa -Xshare:auto")
            .with("JAVA_TOOL_OPTIONS", "-Dharmless=true")
            .run(Packaged.COMMAND, article);
    assertEquals(0, ran.status(), ran.err());
    assertEquals(Ran.command(article).out(), ran.out());
  }

  @ParameterizedTest
  @CsvSource({
    "-Xfoo, Unrecognized option: -Xfoo",
    "-XX:NoSuch=1, Unrecognized VM option 'NoSuch=1'",
    "-Xmx4x, Invalid maximum heap size: -Xmx4x",
    "-Xmx1k, Too small maximum heap",
  })
  void optionsThatJavaDoesNotTakeAreWrongUsage(String options, String told) throws Exception {
    Ran ran =
        packaged()
            .with("CLEAN_ARTICLE_JAVA_OPTS", options)
            .with("JAVA_TOOL_OPTIONS", "-Dharmless=true")
            .run(Packaged.COMMAND, article);
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertEquals("clean-article: CLEAN_ARTICLE_JAVA_OPTS: " + told + "\n", ran.err());
  }

  @Test
  void theUsersCollectorTakesThePlaceOfOurs() throws Exception {
    assertCleaned(
        packaged().with("CLEAN_ARTICLE_JAVA_OPTS", "-XX:+UseG1GC").run(Packaged.COMMAND, article),
        1);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void anInterruptLeavesNoHalfFile(String signal, int status) throws Exception {
    assumeTrue(
        packaged().shell("kill -" + signal + " $$").status() == status,
        "whoever started this build ignores " + signal);
    for (int i = 0; i < 1200; i++) {
      Texts.article(folder, "n" + i + ".txt");
    }
    // Reading the pipe never ends, so the run cannot be over before the signal comes.
    Path pipe = folder.resolve("pipe");
    assertEquals(0, packaged().run("mkfifo", pipe).status());
    for (int files : new int[] {1, 200}) {
      Path out = scratch.resolve("out" + files);
      Process process =
          packaged().start(Packaged.COMMAND, folder.resolve("a.txt"), folder, pipe, "-o", out);
      while (count(out) < files) {
        assertTrue(process.isAlive(), "ended before it was interrupted");
        Thread.sleep(5);
      }
      packaged().run("kill", "-" + signal, process.pid());
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), "does not heed the signal");
      assertEquals(status, process.exitValue());
      assertWhole(out);
    }
  }

  private static int count(Path out) {
    String[] names = out.toFile().list();
    return names == null ? 0 : names.length;
  }

  private static void assertWhole(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        assertTrue(file.toString().endsWith(".json"), file + " is left");
        assertTrue(new ObjectMapper().readTree(file.toFile()).has("source"), file + " is half");
      }
    }
  }

  @Test
  void indentsOnATerminal() throws Exception {
    assumeTrue(
        packaged().shell("command -v script").status() == 0,
        "there is no script to make a terminal");
    Ran ran = packaged().in(folder).shell("script -qec '\"$COMMAND\" a.txt' /dev/null");
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.out().startsWith("{\r\n  \"headline\""), ran.out());
  }

  @Test
  void readsAPipeByItsName() throws Exception {
    Ran ran = packaged().in(folder).shell("cat a.txt | \"$COMMAND\" /dev/stdin");
    assertCleaned(ran, 1);
    assertEquals(List.of("/dev/stdin"), ran.paths());
  }

  @Test
  void oneLineOfAHundredMegabytes() throws Exception {
    Path huge = folder.resolve("huge.txt");
    byte[] sentence = Texts.bytes("The harbour board met again and talked of ropes. ");
    int times = (100 << 20) / sentence.length;
    try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(huge))) {
      for (int i = 0; i < times; i++) {
        out.write(sentence);
      }
    }
    Ran refused = packaged().run(Packaged.COMMAND, huge);
    assertEquals(1, refused.status());
    assertEquals(
        "clean-article: " + huge + ": is larger than 64M (--max-size raises the limit)\n",
        refused.err());
    Path out = scratch.resolve("out");
    Ran done = packaged().run(Packaged.COMMAND, "--max-size", "200M", huge, "-o", out);
    assertEquals("", done.err());
    assertEquals(0, done.status());
    assertTrue(Files.size(out.resolve("huge.json")) > (long) times * sentence.length);
    assertFalse(Files.exists(out.resolve("huge.txt.json")));
  }
}
