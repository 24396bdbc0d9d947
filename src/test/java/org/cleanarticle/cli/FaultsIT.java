package org.cleanarticle.cli;

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
}
