package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a walk of a folder finds. */
class FolderTest {
  @TempDir Path folder;

  private List<String> found() throws IOException {
    Ran ran = Ran.command(folder);
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    return below(ran.paths());
  }

  private List<String> below(List<String> paths) {
    return paths.stream().map(path -> folder.relativize(Path.of(path)).toString()).toList();
  }

  @Test
  void knowsArticlesByTheirSuffix() throws IOException {
    for (String name :
        List.of("a.txt", "b.TEXT", "c.html", "d.Htm", "e.txt.gz", "f.html.GZ", "sub/deep/g.txt")) {
      Texts.article(folder, name);
    }
    for (String name : List.of("z.json", "z.gz", "z.pdf", "z", "txt", ".txt", "sub/z.txt~")) {
      Texts.article(folder, name);
    }
    assertEquals(
        List.of("a.txt", "b.TEXT", "c.html", "d.Htm", "e.txt.gz", "f.html.GZ", "sub/deep/g.txt"),
        found());
  }

  @Test
  void goesThroughNamesInOrderOfTheirBytes() throws IOException {
    for (String name :
        List.of("b.txt", "B.txt", "a b.txt", "ä.txt", "a\nb.txt", "10.txt", "9.txt")) {
      Texts.article(folder, name);
    }
    assertEquals(
        List.of("10.txt", "9.txt", "B.txt", "a\nb.txt", "a b.txt", "b.txt", "ä.txt"), found());
  }

  @Test
  void leavesOutLinksThatLeadBack() throws IOException {
    Texts.article(folder, "one/a.txt");
    Texts.article(folder, "two/b.txt");
    Files.createSymbolicLink(folder.resolve("one/self"), folder.resolve("one"));
    Files.createSymbolicLink(folder.resolve("one/up"), folder);
    Files.createSymbolicLink(folder.resolve("one/above"), folder.getParent());
    Files.createSymbolicLink(folder.resolve("one/other"), folder.resolve("two"));
    Files.createSymbolicLink(folder.resolve("two/other"), folder.resolve("one"));
    assertEquals(List.of("one/a.txt", "two/b.txt"), found());
  }

  @Test
  void followsLinksOutOfTheFolderOnce(@TempDir Path elsewhere) throws IOException {
    Path linked = Texts.article(elsewhere, "far/c.txt");
    Files.createSymbolicLink(elsewhere.resolve("far/back"), folder);
    Texts.article(folder, "a.txt");
    Files.createSymbolicLink(folder.resolve("b"), elsewhere);
    Files.createSymbolicLink(folder.resolve("c"), elsewhere);
    Files.createSymbolicLink(folder.resolve("d.txt"), linked);
    assertEquals(List.of("a.txt", "b/far/c.txt", "d.txt"), found());
  }

  @Test
  void takesAFolderThatIsALinkItself(@TempDir Path elsewhere) throws IOException {
    Texts.article(folder, "a.txt");
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);
    assertEquals(List.of(link.resolve("a.txt").toString()), Ran.command(link).paths());
  }

  @Test
  void tellsOfWhatItCannotReadAndGoesOn() throws IOException {
    Texts.article(folder, "z.txt");
    Path dangling = folder.resolve("a.txt");
    Files.createSymbolicLink(dangling, folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("a.log"), folder.resolve("nowhere"));
    Ran ran = Ran.command(folder);
    assertEquals(1, ran.status());
    assertEquals("clean-article: " + dangling + ": no such file or folder\n", ran.err());
    assertEquals(List.of("z.txt"), below(ran.paths()));
  }

  @Test
  void goesIntoFoldersHundredsDeep() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 300; i++) {
      deep = deep.resolve("d");
    }
    Texts.article(deep, "a.txt");
    Ran ran = Ran.command("-o", folder.resolve("out"), folder.resolve("d"));
    assertEquals(0, ran.status(), ran.err());
    assertTrue(
        Files.exists(
            folder
                .resolve("out")
                .resolve(folder.relativize(deep).subpath(1, 300))
                .resolve("a.json")));
  }

  @Test
  void aFolderThatCannotBeOpenedIsOneProblem() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "the superuser may read everything");
    Ran ran = Ran.command(locked, "--stats");
    assertEquals(1, ran.status());
    List<String> lines = ran.err().lines().toList();
    assertEquals("clean-article: " + locked + ": permission denied", lines.get(0));
    assertTrue(lines.get(1).startsWith("{\"inputs\":1,\"articles\":0,\"failed\":1,"), ran.err());
  }
}
