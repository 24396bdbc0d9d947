package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command where things go wrong about it, or where there is very much to do. */
class HardTimesIT {
  private static final int MANY = 100_000;
  private static final long MOST_MEMORY_KB = 512 << 10;

  @TempDir Path scratch;
  @TempDir Path folder;

  @BeforeEach
  void writeAnArticle() throws IOException {
    Texts.article(folder, "a.txt");
  }

  private Packaged packaged() {
    return new Packaged(scratch).in(folder);
  }

  private static long assertWhole(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        assertTrue(file.toString().endsWith(".json"), file + " is left");
        assertTrue(new ObjectMapper().readTree(file.toFile()).has("source"), file + " is half");
      }
      return all.size();
    }
  }

  /**
   * Runs lines of shell in a small file system; the test is left out where there is no mounting.
   */
  private Ran onSmallDisk(String lines) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted =
        packaged().shell("mount -t tmpfs -o size=256k none disk 2>/dev/null").status() == 0;
    assumeTrue(mounted, "nothing can be mounted here");
    try {
      return packaged().shell(lines);
    } finally {
      packaged().shell("umount " + disk);
    }
  }

  @Test
  void aFullDiskLeavesNoHalfFile() throws Exception {
    for (int i = 0; i < 400; i++) {
      Texts.article(folder, "pages/n" + i + ".txt");
    }
    Ran ran =
        onSmallDisk(
            """
            "$COMMAND" pages -o disk/out; echo $?
            for file in disk/out/*; do tail -c 2 "$file" | head -c 1; done | tr -d '}' | wc -c
            ls -A disk/out | grep -vc 'json$'
            "$COMMAND" pages > disk/all; echo $?
            """);
    assertEquals("3\n0\n0\n3\n", ran.out(), ran.err());
    assertEquals(2, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("cannot be written: No space left on device"), ran.err());
  }

  @Test
  void aReadOnlyDiskIsTold() throws Exception {
    Ran ran =
        onSmallDisk(
            """
            mkdir disk/out; mount -o remount,ro disk || exit 9
            "$COMMAND" a.txt -o disk/out; echo $?
            "$COMMAND" a.txt -o disk/new; echo $?
            "$COMMAND" a.txt --errors-to disk/errors; echo $?
            """);
    assertEquals("3\n3\n3\n", ran.out(), ran.err());
    assertEquals(3, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().lines().allMatch(line -> line.contains("cannot be written")), ran.err());
  }

  @Test
  void filesThatVanishOrGrowOnTheWayAreTold() throws Exception {
    for (int i = 0; i < 10; i++) {
      Texts.article(folder, "pages/n" + i);
    }
    Ran ran =
        packaged()
            .shell(
                """
                mkfifo pipe; cp a.txt gone.txt; cp a.txt grows.txt; cp a.txt z.txt
                ( sleep 3; rm gone.txt; cat pages/* > grows.txt; cat a.txt > pipe ) &
                "$COMMAND" --jobs 1 --max-size 1000 --fields source.path pipe gone.txt grows.txt z.txt
                echo $?
                """);
    assertEquals("{\"source.path\":\"pipe\"}\n{\"source.path\":\"z.txt\"}\n1\n", ran.out());
    assertEquals(
        """
        clean-article: gone.txt: no such file or folder
        clean-article: grows.txt: is larger than 1000 bytes (--max-size raises the limit)
        """,
        ran.err());
  }

  @Test
  void twoRunsIntoOneFolderDoNotDisturbEachOther() throws Exception {
    for (int i = 0; i < 300; i++) {
      Texts.article(folder, "pages/n" + i + ".txt");
    }
    Ran ran =
        packaged()
            .shell(
                """
                "$COMMAND" pages -o out & first=$!
                "$COMMAND" pages -o out; echo $?
                wait $first; echo $?
                """);
    assertEquals(new Ran(0, "0\n0\n", ""), ran);
    assertEquals(300, assertWhole(folder.resolve("out")));
  }

  @Test
  void theOutputMayLieInsideTheInput() throws Exception {
    Ran ran =
        packaged()
            .shell(
                """
                for run in 1 2; do "$COMMAND" -f text . -o clean || exit; done
                find . -name '*.txt' | sort
                """);
    assertEquals(new Ran(0, "./a.txt\n./clean/a.txt\n", ""), ran);
  }

  @Test
  void whatWasInterruptedIsFinishedLater() throws Exception {
    assumeTrue(
        packaged().shell("kill -INT $$").status() == 130, "whoever started this build ignores INT");
    for (int i = 0; i < 500; i++) {
      Texts.article(folder, "pages/n" + i + ".txt");
    }
    Path pipe = folder.resolve("pages/pipe");
    Path out = folder.resolve("out");
    assertEquals(0, packaged().run("mkfifo", pipe).status());
    Process process =
        packaged().start(Packaged.COMMAND, "pages", pipe, "-o", out, "--skip-existing");
    while (!Files.exists(out) || out.toFile().list().length < 50) {
      assertTrue(process.isAlive(), "ended before it was interrupted");
      Thread.sleep(5);
    }
    packaged().run("kill", "-INT", process.pid());
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "does not heed the signal");
    assertEquals(130, process.exitValue());
    long done = assertWhole(out);
    assertTrue(done >= 50);
    Ran rest = packaged().run(Packaged.COMMAND, "pages", "-o", "out", "--skip-existing", "--stats");
    assertEquals(0, rest.status(), rest.err());
    assertTrue(
        rest.err().startsWith("{\"inputs\":" + (500 - done) + ",\"articles\":" + (500 - done)),
        rest.err());
    assertTrue(rest.err().contains("\"skipped\":" + done + ","), rest.err());
    assertEquals(500, assertWhole(out));
  }

  @Test
  void anInterruptLeavesNoHalfLine() throws Exception {
    assumeTrue(
        packaged().shell("kill -TERM $$").status() == 143,
        "whoever started this build ignores TERM");
    for (int i = 0; i < 300; i++) {
      Texts.article(folder, "pages/n" + i + ".txt");
    }
    Ran ran =
        packaged()
            .shell(
                """
                mkfifo pipe
                : > lines
                "$COMMAND" pages pipe > lines & run=$!
                while [ "$(wc -l < lines)" -lt 100 ]; do sleep 0.05; done
                kill -TERM $run; wait $run; echo $?
                tail -c 1 lines | wc -l
                """);
    assertEquals("143\n1\n", ran.out(), ran.err());
  }

  @Test
  void aHundredThousandFilesTakeLittleMemory() throws Exception {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path text =
        Texts.write(folder, "t.txt", Texts.bytes("The ferry sailed at noon, and came back.\n"));
    for (int i = 0; i < MANY; i++) {
      // Some file systems allow no more than so many links to a file.
      if (i % 30_000 == 0) {
        text = Texts.write(folder, "t" + i + ".txt", Files.readAllBytes(text));
      }
      Files.createLink(pages.resolve("n" + i + ".txt"), text);
    }
    Ran ran =
        packaged()
            .with("CLEAN_ARTICLE_JAVA_OPTS", "-Xmx256m")
            .shell(
                String.format(
                    Locale.ROOT,
                    """
                mkfifo pipe
                : > lines
                "$COMMAND" pages pipe --fields source.path > lines & run=$!
                while [ "$(wc -l < lines)" -lt %d ]; do kill -0 $run || exit; sleep 0.2; done
                grep VmHWM /proc/$run/status | tr -dc 0-9; echo
                kill $run; wc -l < lines
                """,
                    MANY));
    List<String> out = ran.out().lines().toList();
    assertEquals(2, out.size(), ran.toString());
    assertEquals(MANY, Integer.parseInt(out.get(1).strip()));
    assumeTrue(!out.get(0).isEmpty(), "this system does not tell the memory of a process");
    assertTrue(Long.parseLong(out.get(0)) < MOST_MEMORY_KB, out.get(0) + " KB");
    assertFalse(ran.err().contains("memory"), ran.err());
  }
}
