package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output to a folder. */
class OutputFolderTest {
  @TempDir Path folder;
  private Path pages;
  private Path clean;

  @BeforeEach
  void nameFolders() {
    pages = folder.resolve("pages");
    clean = folder.resolve("new/clean");
  }

  private List<String> written() throws IOException {
    return files(clean);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void mirrorsFolders() throws IOException {
    Path a = Texts.article(pages, "a.html");
    Texts.article(pages, "sub/b.txt");
    Texts.article(pages, "sub/c.txt.gz");
    Ran ran = Ran.command(pages, "-o", clean);
    assertEquals(new Ran(0, "", ""), ran);
    assertEquals(List.of("a.json", "sub/b.json", "sub/c.json"), written());
    assertEquals(Ran.command("--pretty", a).out(), Files.readString(clean.resolve("a.json")));
  }

  /** Markdown in a folder may be notes, or what we wrote. */
  @Test
  void takesMarkdownWhereItIsAskedFor() throws IOException {
    Texts.article(pages, "a.txt");
    Path clip = Texts.article(pages, "b.md");
    assertEquals(new Ran(0, "", ""), Ran.command(pages, "-o", clean));
    assertEquals(List.of("a.json"), written());
    Texts.article(pages, "c.markdown.gz");
    Ran ran = Ran.command(clip, pages, "--include", "*.markdown*", "-o", clean);
    assertEquals(new Ran(0, "", ""), ran);
    assertEquals(List.of("a.json", "b.json", "c.json"), written());
  }

  @Test
  void givesEveryInputItsOwnFile() throws IOException {
    for (String name : List.of("a.html", "a.txt", "a.txt.gz", "sub/a.txt", "a.txt.txt")) {
      Texts.article(pages, name);
    }
    Ran ran = Ran.command(pages, pages.resolve("a.txt"), pages.resolve("sub/a.txt"), "-o", clean);
    assertEquals(0, ran.status(), ran.err());
    assertEquals(
        List.of(
            "a.json",
            "a.txt.2.json",
            "a.txt.3.json",
            "a.txt.gz.json",
            "a.txt.json",
            "a.txt.txt.json",
            "sub/a.json"),
        written());
  }

  @Test
  void namesTheFileOfStandardInput() throws IOException {
    Ran ran = Ran.onStandardInput(Texts.bytes(Texts.ARTICLE), "-o", clean);
    assertEquals(0, ran.status(), ran.err());
    assertEquals(List.of("stdin.json"), written());
  }

  @Test
  void keepsSuffixesThatSayNothingOfTheFormat() throws IOException {
    Path odd = Texts.article(pages, "page.php");
    Ran.command(odd, Texts.article(pages, ".." + "hidden"), "-o", clean);
    assertEquals(List.of("..hidden.json", "page.php.json"), written());
  }

  @Test
  void replacesWhatAnEarlierRunWrote() throws IOException {
    Texts.article(pages, "a.txt");
    assertEquals(0, Ran.command(pages, "-o", clean).status());
    String first = Files.readString(clean.resolve("a.json"));
    Texts.write(pages, "a.txt", Texts.bytes(Texts.ARTICLE.replace("forty", "fifty")));
    assertEquals(0, Ran.command(pages, "-o", clean).status());
    assertNotEquals(first, Files.readString(clean.resolve("a.json")));
    assertEquals(List.of("a.json"), written());
  }

  @Test
  void writesNothingForAnInputThatCannotBeRead() throws IOException {
    Texts.article(pages, "a.txt");
    Texts.write(pages, "b.txt", new byte[] {0});
    assertEquals(1, Ran.command(pages, folder.resolve("none"), "-o", clean).status());
    assertEquals(List.of("a.json"), written());
  }

  @Test
  void isToldWhenItIsAFile() throws IOException {
    Path a = Texts.article(pages, "a.txt");
    Path file = Texts.article(folder, "file");
    Ran ran = Ran.command(a, "-o", file);
    assertEquals(3, ran.status());
    assertEquals("clean-article: " + file + ": cannot be written: is not a folder\n", ran.err());
    assertEquals(3, Ran.command(a, "-o", file.resolve("below")).status());
  }

  @Test
  void isToldWhenAFileCannotBeWritten() throws IOException {
    Texts.article(pages, "a.txt");
    Files.createDirectories(clean.resolve("a.json/full"));
    Ran ran = Ran.command(pages, "-o", clean);
    assertEquals(3, ran.status());
    assertTrue(
        ran.err().startsWith("clean-article: " + clean.resolve("a.json") + ": cannot be written: "),
        ran.err());
    assertEquals(List.of(), written(), "no temporary file is left");
  }

  @Test
  void isNeverLeftThroughALink() throws IOException {
    Texts.article(pages, "sub/deep/a.txt");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(clean);
    Files.createSymbolicLink(clean.resolve("sub"), elsewhere);
    Ran ran = Ran.command(pages, "-o", clean);
    assertEquals(3, ran.status());
    assertTrue(ran.err().contains("leads out of the output folder"), ran.err());
    try (Stream<Path> there = Files.list(elsewhere)) {
      assertEquals(0, there.count());
    }
  }

  @Test
  void replacesALinkAndNotWhatItLeadsTo() throws IOException {
    Texts.article(pages, "a.txt");
    Path precious = Texts.write(folder, "precious", Texts.bytes("keep me"));
    Files.createDirectories(clean);
    Files.createSymbolicLink(clean.resolve("a.json"), precious);
    assertEquals(0, Ran.command(pages, "-o", clean).status());
    assertEquals("keep me", Files.readString(precious));
    assertFalse(Files.isSymbolicLink(clean.resolve("a.json")));
  }

  @Test
  void mayBeTheFolderThatIsRead() throws IOException {
    Texts.article(pages, "a.txt");
    assertEquals(0, Ran.command(pages, "-o", pages).status());
    assertEquals(0, Ran.command(pages, "-o", pages).status());
    assertEquals(List.of("a.json", "a.txt"), files(pages));
  }

  @Test
  void leavesTheTemporaryFileOfAnotherRunAlone() throws IOException {
    Texts.article(pages, "a.txt");
    Texts.write(clean, ".clean-article-0.tmp", Texts.bytes("of another run"));
    assertEquals(0, Ran.command(pages, "-o", clean).status());
    assertEquals(List.of(".clean-article-0.tmp", "a.json"), written());
  }

  @Test
  void keepsWhatAnEarlierRunMadeOfAnotherInput() throws IOException {
    Path txt = Texts.article(pages, "a.txt");
    Path html = Texts.article(pages, "a.html");
    Path json = clean.resolve("a.json");
    for (String option : List.of("--explain", "--fields=source.path,body", "--pretty")) {
      assertEquals(new Ran(0, "", ""), Ran.command(txt, "-o", clean, option));
      String first = Files.readString(json);
      boolean made = false;
      Files.deleteIfExists(clean.resolve("a.html.json"));
      for (String other : List.of("--skip-existing", "--skip-existing")) {
        Ran ran = Ran.command(html, "-o", clean, option, other);
        Path own = clean.resolve("a.html.json");
        assertEquals(0, ran.status());
        // What is skipped goes nowhere.
        String note = html + ": goes to " + own + ", since " + json + " is taken";
        assertEquals(made ? "" : "clean-article: " + note + "\n", ran.err());
        made = true;
        assertEquals(first, Files.readString(json));
        assertTrue(Files.readString(own).contains(html.toString()));
      }
      // All of them together find their own again.
      assertEquals(0, Ran.command(pages, "-o", clean, option).status());
      assertEquals(List.of("a.html.json", "a.json"), written());
      assertEquals(first, Files.readString(json));
      assertTrue(
          Ran.command(pages, "-o", clean, option, "--skip-existing", "--stats")
              .err()
              .contains("\"skipped\":2,"));
    }
    assertEquals(
        html + "\t" + clean.resolve("a.html.json") + "\n",
        Ran.command("--dry-run", html, "-o", clean).out());
  }

  @Test
  void knowsAnInputByWhateverWayItIsReached() throws IOException {
    Path a = Texts.article(pages, "a.txt");
    assertEquals(0, Ran.command(a, "-o", clean).status());
    String first = Files.readString(clean.resolve("a.json"));
    Path roundabout = pages.resolve("../pages/./a.txt");
    assertEquals(new Ran(0, "", ""), Ran.command(roundabout, "-o", clean));
    assertEquals(List.of("a.json"), written());
    assertNotEquals(first, Files.readString(clean.resolve("a.json")));
    // One of the same name in another folder is another, but one that was moved is not.
    Path elsewhere = Texts.article(folder, "elsewhere/a.txt");
    assertEquals(0, Ran.command(elsewhere, "-o", clean, "--skip-existing").status());
    assertEquals(List.of("a.json", "a.txt.json"), written());
    Path moved = folder.resolve("moved/a.txt");
    Files.createDirectory(moved.getParent());
    Files.move(a, moved);
    assertEquals(new Ran(0, "", ""), Ran.command(moved, "-o", clean));
    assertEquals(List.of("a.json", "a.txt.json"), written());
  }
}
