package org.cleanarticle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a run, what it wrote is whole, and another run can go on from there. */
class FaultsIT {
  private static final int BATCH = 2_000;
  private static final int CROWD_INPUTS = 25;

  @TempDir Path scratch;
  @TempDir Path folder;

  private Packaged packaged() {
    return new Packaged(scratch);
  }

  private void writeArticles(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Texts.article(folder, "n" + i + ".txt");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static long whole(Path folder) throws IOException {
    long whole = 0;
    for (Path file : files(folder)) {
      if (file.toString().endsWith(".json")) {
        assertTrue(new ObjectMapper().readTree(file.toFile()).has("source"), file + " is half");
        whole++;
      }
    }
    return whole;
  }

  @Test
  void aKilledBatchIsResumedAndNothingIsLost() throws Exception {
    writeArticles(BATCH);
    Path out = scratch.resolve("out");
    Process process = packaged().start(Packaged.COMMAND, folder, "-o", out);
    while (files(out).size() < BATCH / 4) {
      assertTrue(process.isAlive(), "ended before it was killed");
      Thread.sleep(5);
    }
    packaged().run("kill", "-KILL", process.pid());
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    long before = whole(out);
    assertTrue(before < BATCH, "it was done before it was killed");
    Ran resumed = packaged().run(Packaged.COMMAND, folder, "-o", out, "--skip-existing", "--stats");
    assertEquals(0, resumed.status(), resumed.err());
    assertEquals(BATCH, whole(out));
  }

  @Test
  void aFullDiskIsToldAndLeavesWholeFiles() throws Exception {
    Path disk = Files.createDirectory(scratch.resolve("disk"));
    Ran mounted = packaged().shell("mount -t tmpfs -o size=64k none '" + disk + "'");
    assumeTrue(mounted.status() == 0, "a small disk cannot be mounted here: " + mounted.err());
    try {
      writeArticles(200);
      Ran ran = packaged().run(Packaged.COMMAND, folder, "-o", disk.resolve("out"));
      assertEquals(3, ran.status());
      assertTrue(ran.err().contains("No space left on device"), ran.err());
      assertEquals(whole(disk.resolve("out")), files(disk.resolve("out")).size());
    } finally {
      packaged().shell("umount '" + disk + "'");
    }
  }

  /**
   * They start together, each finds the folder as the others leave it, and every one writes all.
   */
  @Test
  void fortyRunsIntoOneFolderLoseNothing() throws Exception {
    writeArticles(CROWD_INPUTS);
    Path out = scratch.resolve("out");
    Ran ran =
        packaged()
            .in(scratch)
            .with("PAGES", folder)
            .shell(
                """
                i=0
                while [ $i -lt 40 ]; do
                  i=$((i + 1))
                  { "$COMMAND" "$PAGES" missing$i.txt -o out 2>err$i; echo $? >status$i; } &
                done
                wait
                cat status* | sort | uniq -c | tr -s ' '
                cat err* | grep -vc 'missing[0-9]*.txt: no such file or folder$'
                """);
    assertEquals(" 40 1\n0\n", ran.out(), ran.err());
    assertEquals(CROWD_INPUTS, files(out).size(), "nothing else is left");
    byte[] expected = Files.readAllBytes(out.resolve("n0.json"));
    for (int i = 0; i < CROWD_INPUTS; i++) {
      String whole = Files.readString(out.resolve("n" + i + ".json"));
      assertEquals(new String(expected, UTF_8), whole.replace("/n" + i + ".txt", "/n0.txt"));
    }
  }

  @Test
  void withoutAnyNetworkNothingIsMissing() throws Exception {
    Ran alone = packaged().shell("unshare -rn true");
    assumeTrue(alone.status() == 0, "a network cannot be taken away here: " + alone.err());
    writeArticles(3);
    Path page =
        Texts.write(
            folder,
            "page.html",
            Texts.bytes(
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"http://dtd.invalid/x.dtd\">"
                    + "<html><base href=\"http://base.invalid/\"><link rel=\"canonical\""
                    + " href=\"https://page.invalid/1\"><script src=\"http://js.invalid/\"></script>"
                    + Texts.ARTICLE.replaceAll("(?m)^(.+)$", "<p>$1</p>")));
    String before = packaged().run(Packaged.COMMAND, folder).out();
    Ran ran = packaged().shell("exec unshare -rn \"$COMMAND\" '" + folder + "'");
    assertEquals(new Ran(0, before, ""), ran);
    assertTrue(before.contains(page.toString()), before);
  }
}
