package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which compiler and which collector the launcher asks Java for; a script in Java's place prints
 * what it is asked.
 */
class CompilerChoiceIT {
  private static final int MANY = 20_000;
  private static final String QUICK = "-XX:TieredStopAtLevel=1";
  private static final String RARELY = "-XX:CompileThresholdScaling=3";
  private static final String SMALL = "-XX:InlineSmallCode=1000";
  private static final String SMALL_CALLS = "-XX:FreqInlineSize=150";
  private static final String ONE_THREAD = "-XX:+UseSerialGC";
  private static final String THREADS = "-XX:+UseParallelGC";

  @TempDir Path scratch;

  private Path folder;

  @BeforeEach
  void folderOfThree() throws Exception {
    Path java =
        Texts.write(scratch, "home/bin/java", Texts.bytes("#!/bin/sh\nprintf '%s\\n' \"$@\"\n"));
    assertEquals(true, java.toFile().setExecutable(true));
    folder = Files.createDirectory(scratch.resolve("a folder"));
    fill(folder, 3);
  }

  private static void fill(Path folder, int files) throws Exception {
    for (int i = 0; i < files; i++) {
      Files.createFile(folder.resolve(i + ".txt"));
    }
  }

  /** The options of Java that a choice is made of. */
  private List<String> chosen(Object... arguments) throws Exception {
    Object[] words = new Object[arguments.length + 1];
    words[0] = Packaged.COMMAND;
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    Ran ran =
        new Packaged(scratch).with("JAVA_HOME", scratch.resolve("home")).in(scratch).run(words);
    assertEquals("", ran.err());
    return Arrays.stream(ran.out().split("\n"))
        .filter(List.of(QUICK, RARELY, SMALL, SMALL_CALLS, ONE_THREAD, THREADS)::contains)
        .toList();
  }

  @Test
  void aFewArticlesGetTheQuickCompilerAndOneThreadForGarbage() throws Exception {
    assertEquals(List.of(QUICK, RARELY, ONE_THREAD), chosen(folder.resolve("1.txt"), "--compact"));
  }

  @Test
  void aFolderGetsTheQuickCompilerAndThreads() throws Exception {
    assertEquals(List.of(QUICK, THREADS), chosen(folder));
    assertEquals(List.of(QUICK, THREADS), chosen("--compact", "a folder", "-o", "not there"));
  }

  @Test
  void hugeBatchesAreWorthTheOptimisingCompiler() throws Exception {
    fill(Files.createDirectory(folder.resolve("deep")), MANY - 3);
    assertEquals(List.of(SMALL, SMALL_CALLS, THREADS), chosen("a folder"));
    Files.delete(folder.resolve("1.txt"));
    assertEquals(List.of(QUICK, THREADS), chosen("a folder"));
  }

  @Test
  void longListsAreHugeBatches() throws Exception {
    Path list = Files.writeString(scratch.resolve("list"), "a.txt\n".repeat(MANY));
    assertEquals(List.of(SMALL, SMALL_CALLS, THREADS), chosen("--files-from=" + list));
    Files.writeString(list, "a.txt\n".repeat(MANY - 1));
    assertEquals(List.of(QUICK, THREADS), chosen("--files-from=" + list));
    assertEquals(List.of(QUICK, THREADS), chosen("--files-from", "-"));
  }

  @Test
  void hugeArticlesAreWorthTheOptimisingCompiler() throws Exception {
    assertEquals(
        List.of(SMALL, SMALL_CALLS, THREADS),
        chosen("--max-size", "200M", folder.resolve("1.txt")));
  }
}
