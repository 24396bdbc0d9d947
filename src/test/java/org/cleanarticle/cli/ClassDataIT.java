package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The class-data archive that the launcher makes and renews, whatever happens to it. */
class ClassDataIT {
  private static final int PATIENCE_SECONDS = 180;
  private static final String ARCHIVED = "shared objects file";

  @TempDir Path scratch;
  @TempDir Path folder;
  private Path article;
  private Path cache;
  private String expected;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Texts.article(folder, "a.txt");
    cache = scratch.resolve("mein Cache ü");
    expected = Ran.command(article).out();
  }

  private Packaged packaged() {
    return new Packaged(scratch).with("XDG_CACHE_HOME", cache);
  }

  private void assertCleans(Packaged packaged) throws Exception {
    Ran ran = packaged.run(Packaged.COMMAND, article);
    assertEquals("", ran.err());
    assertEquals(expected, ran.out());
    assertEquals(0, ran.status());
  }

  /** What stands in the cache, folders that lead somewhere aside. */
  private List<Path> kept() throws IOException {
    if (!Files.exists(cache)) {
      return List.of();
    }
    List<Path> kept = new ArrayList<>();
    Files.walkFileTree(
        cache,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.endsWith("lock")) {
              kept.add(folder);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            kept.add(file);
            return FileVisitResult.CONTINUE;
          }

          /** What is being made is cleared away under our eyes. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return kept;
  }

  /** Waits until the archive has its name and nothing else is left. */
  private Path awaitArchive() throws Exception {
    for (int i = 0; i < 20 * PATIENCE_SECONDS; i++) {
      List<Path> kept = kept();
      if (kept.size() == 1 && kept.get(0).toString().endsWith(".jsa")) {
        return kept.get(0);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no archive was made: " + kept());
  }

  private void assertUsed() throws Exception {
    assertUsed(packaged());
  }

  private void assertUsed(Packaged packaged) throws Exception {
    List<String> ours = loaded(packaged);
    List<String> fromJar = ours.stream().filter(l -> !l.contains(ARCHIVED)).toList();
    // What only some articles need may be missing.
    assertTrue(fromJar.size() * 10 < ours.size(), "classes not in the archive: " + fromJar);
  }

  /** What Java says of each of our classes that it loads for a run. */
  private List<String> loaded(Packaged packaged) throws Exception {
    Path log = scratch.resolve("classes.log");
    assertCleans(
        packaged.with("CLEAN_ARTICLE_JAVA_OPTS", "-Xlog:class+load:file=" + log.toAbsolutePath()));
    List<String> ours =
        Files.readAllLines(log).stream().filter(l -> l.contains(" org.cleanarticle.")).toList();
    assertTrue(ours.size() > 50, "the log tells of our classes");
    return ours;
  }

  /** Each is linked when it is first met, which took a fifth of a start when there were 160. */
  @Test
  void aStartLinksFewLambdas() throws Exception {
    Path log = scratch.resolve("classes.log");
    assertCleans(
        packaged()
            .with("CLEAN_ARTICLE_JAVA_OPTS", "-Xlog:class+load:file=" + log.toAbsolutePath()));
    List<String> lambdas =
        Files.readAllLines(log).stream()
            .filter(l -> l.contains(" org.cleanarticle.") && l.contains("$$Lambda"))
            .toList();
    assertFalse(lambdas.isEmpty(), "the log tells of lambdas");
    assertTrue(lambdas.size() <= 40, () -> lambdas.size() + " lambdas: " + lambdas);
  }

  /**
   * Each cost a twentieth of a start: a record that is a key has its methods made anew by every
   * process, and the lists of languages that the article does not use are two megabytes.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"java.lang.runtime.ObjectMethods", "org.cleanarticle.lexicon.Bundle$Languages"})
  void aStartDoesWithout(String dear) throws Exception {
    Path log = scratch.resolve("classes.log");
    assertCleans(
        packaged()
            .with("CLEAN_ARTICLE_JAVA_OPTS", "-Xlog:class+load:file=" + log.toAbsolutePath()));
    List<String> loaded = Files.readAllLines(log);
    assertTrue(loaded.stream().anyMatch(l -> l.contains(" org.cleanarticle.lexicon.Bundle ")));
    assertEquals(List.of(), loaded.stream().filter(l -> l.contains(" " + dear + " ")).toList());
  }

  @Test
  void fortyFirstRunsAtOnceMakeOneArchiveAndTheNextRunTakesIt() throws Exception {
    String one = "\"$COMMAND\" '" + article + "' >\"out$i\" 2>&1 || echo $? >>failed";
    Ran ran =
        packaged()
            .in(scratch)
            .shell("i=0; while [ $i -lt 40 ]; do i=$((i+1)); " + one + " & done; wait");
    assertEquals("", ran.err());
    assertTrue(Files.notExists(scratch.resolve("failed")));
    for (int i = 1; i <= 40; i++) {
      assertEquals(expected, Files.readString(scratch.resolve("out" + i)));
    }
    awaitArchive();
    assertUsed();
  }

  @ParameterizedTest
  @MethodSource("org.cleanarticle.cli.PackagedIT#javas")
  void everyJavaHereMakesItsOwnAndTakesIt(Path javaHome) throws Exception {
    assertCleans(packaged().with("JAVA_HOME", javaHome));
    awaitArchive();
    assertUsed(packaged().with("JAVA_HOME", javaHome));
  }

  @Test
  void anArchiveThatWasCutOffHarmsNobodyAndIsRenewed() throws Exception {
    assertCleans(packaged());
    Path archive = awaitArchive();
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    long half = Files.size(archive);
    assertCleans(packaged());
    while (kept().size() != 1 || Files.size(awaitArchive()) == half) {
      Thread.sleep(50);
    }
    assertUsed();
  }

  @Test
  void anUpgradedJavaGetsItsOwn() throws Exception {
    Path home = scratch.resolve("jdk");
    Path real = Path.of(System.getProperty("java.home"));
    Path java =
        Texts.write(
            home, "bin/java", Texts.bytes("#!/bin/sh\nexec " + real + "/bin/java \"$@\"\n"));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<Path> archives = new ArrayList<>();
    for (String version : List.of("17.0.98", "17.0.99")) {
      Path release =
          Texts.write(home, "release", Texts.bytes("JAVA_VERSION=\"" + version + "\"\n"));
      // As a package manager does, which keeps the date of the build.
      Files.setLastModifiedTime(release, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
      assertCleans(packaged().with("JAVA_HOME", home));
      while (archives.contains(awaitArchive())) {
        Thread.sleep(50);
      }
      archives.add(awaitArchive());
    }
    assertTrue(archives.get(1).toString().contains("17.0.99"), archives.get(1).toString());
  }

  @Test
  void aKilledAttemptIsRepeatedAfterAWhile() throws Exception {
    assertCleans(packaged());
    Path lock = awaitArchive().resolveSibling("lock");
    Files.delete(awaitArchive());
    Files.createDirectory(lock);
    Path rest = Files.createDirectory(lock.resolveSibling("new.12345"));
    Files.writeString(rest.resolve("jsa"), "half an archive");
    assertCleans(packaged());
    Thread.sleep(500);
    assertEquals(2, kept().size(), "the lock is respected");
    Files.setLastModifiedTime(
        lock,
        FileTime.from(Files.getLastModifiedTime(lock).toInstant().minus(Duration.ofHours(2))));
    assertCleans(packaged());
    awaitArchive();
    assertTrue(Files.notExists(rest));
  }

  @Test
  void aHomeThatCannotBeWrittenOrIsMissingDoesNotMatter() throws Exception {
    Path file = Files.writeString(scratch.resolve("file"), "");
    assertCleans(packaged().with("XDG_CACHE_HOME", file));
    assertCleans(packaged().with("XDG_CACHE_HOME", "").with("HOME", file.resolve("nowhere")));
    assertCleans(packaged().with("XDG_CACHE_HOME", "relative").in(folder));
    assertTrue(Files.notExists(folder.resolve("relative")));
  }

  @Test
  void switchedOffNoneIsMadeOrTaken() throws Exception {
    assertCleans(packaged().with("CLEAN_ARTICLE_ARCHIVE", "off"));
    assertTrue(Files.notExists(cache), "an archive is made");
    assertCleans(packaged().with("CLEAN_ARTICLE_ARCHIVE", "on"));
    awaitArchive();
    List<String> ours = loaded(packaged().with("CLEAN_ARTICLE_ARCHIVE", "off"));
    assertEquals(List.of(), ours.stream().filter(l -> l.contains(ARCHIVED)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help", "-V", "--version"})
  void whoOnlyAsksForTheVersionGetsNone(String option) throws Exception {
    Ran ran = packaged().run(Packaged.COMMAND, option);
    assertEquals(0, ran.status());
    assertEquals("", ran.err());
    assertTrue(Files.notExists(cache), "an archive is made");
  }

  @Test
  void aFullDiskLeavesNoArchive() throws Exception {
    // A limit on the size of files stops the archive as a full disk does.
    Ran ran = packaged().in(folder).shell("ulimit -f 200; \"$COMMAND\" a.txt");
    assertEquals("", ran.err());
    assertEquals(Ran.command(article).out().replace(article.toString(), "a.txt"), ran.out());
    for (int i = 0; i < 20 * PATIENCE_SECONDS && busy(); i++) {
      Thread.sleep(50);
    }
    assertEquals(List.of("lock"), kept().stream().map(p -> p.getFileName().toString()).toList());
    assertCleans(packaged());
  }

  /** Whether an attempt is under way: its folder is there, or even the lock is not yet. */
  private boolean busy() throws IOException {
    if (!Files.exists(cache)) {
      return true;
    }
    try (Stream<Path> paths = Files.walk(cache)) {
      List<Path> all = paths.toList();
      return all.stream().noneMatch(p -> p.endsWith("lock"))
          || all.stream().anyMatch(p -> p.getFileName().toString().startsWith("new."));
    }
  }
}
