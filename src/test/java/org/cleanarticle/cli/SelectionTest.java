package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which inputs are read, and where their articles go. */
class SelectionTest {
  @TempDir Path folder;

  private List<String> below(Ran ran) throws IOException {
    return ran.paths().stream().map(path -> folder.relativize(Path.of(path)).toString()).toList();
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
  void takesNamesFromAList() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    Path b = Texts.article(folder, "b b.txt");
    Path c = Texts.article(folder, "c.txt");
    Path list = Texts.write(folder, "list", Texts.bytes(b + "\n\n" + c + "\r\n"));
    Ran ran = Ran.command("--files-from", list, a);
    assertEquals(0, ran.status(), ran.err());
    assertEquals(List.of("a.txt", "b b.txt", "c.txt"), below(ran));
    assertEquals(ran, Ran.onStandardInput(Files.readAllBytes(list), "--files-from", "-", a));
  }

  @Test
  void takesNamesEndedByNul() throws IOException {
    Path odd = Texts.article(folder, "two\nlines.txt");
    Path b = Texts.article(folder, "b.txt");
    Ran ran = Ran.onStandardInput(Texts.bytes(odd + "\0" + b + "\0"), "--files-from", "-", "-0");
    assertEquals(0, ran.status(), ran.err());
    assertEquals(List.of("two\nlines.txt", "b.txt"), below(ran));
  }

  @Test
  void aListMayComeFromWindows() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    Path odd = Texts.article(folder, "\uFEFFodd.txt");
    String lines = "\uFEFF" + a + "\r\n" + odd.getFileName() + "\r\n";
    Ran ran = Ran.onStandardInput(Texts.bytes(lines), "--files-from", "-");
    assertEquals(List.of("a.txt"), below(ran));
    // Only before the first name is it no part of one.
    assertEquals("clean-article: \uFEFFodd.txt: no such file or folder\n", ran.err());
    Ran bare = Ran.onStandardInput(Texts.bytes("\uFEFF" + a + "\0"), "--files-from", "-", "-0");
    assertEquals("clean-article: \uFEFF" + a + ": no such file or folder\n", bare.err());
  }

  @Test
  void namesEndedByNulAreNotTakenForLines() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    for (byte[] list :
        List.of(Texts.bytes(a + "\0" + a + "\0"), (a + "\n").getBytes(StandardCharsets.UTF_16LE))) {
      Ran ran = Ran.onStandardInput(list, "--files-from", "-");
      assertEquals(2, ran.status());
      assertEquals("", ran.out());
      assertTrue(ran.err().contains("a line of it holds NULs (is it of --null, or"), ran.err());
    }
  }

  @Test
  void aListMayBeEmptyOrNameFoldersAndMissingFiles() throws IOException {
    assertEquals(new Ran(0, "", ""), Ran.onStandardInput(new byte[0], "--files-from", "-"));
    Texts.article(folder, "sub/a.txt");
    Ran ran =
        Ran.onStandardInput(
            Texts.bytes("none\n" + folder.resolve("sub") + "\n-\n"), "--files-from", "-");
    assertEquals(1, ran.status());
    assertEquals(List.of("sub/a.txt"), below(ran));
    assertEquals(
        """
        clean-article: none: no such file or folder
        clean-article: -: standard input has been read already
        """,
        ran.err());
  }

  @Test
  void aListThatCannotBeReadIsWrongUsage() throws IOException {
    Ran missing = Ran.command("--files-from", folder.resolve("none"));
    assertEquals(2, missing.status());
    assertTrue(missing.err().contains("cannot be read: no such file"), missing.err());
    assertEquals(2, Ran.command("--files-from", folder).status());
  }

  @Test
  void aListKeepsItsFoldersInTheOutput() throws IOException {
    Path one = Texts.article(folder, "one/index.html");
    Path two = Texts.article(folder, "two/index.html");
    Path out = folder.resolve("out");
    Ran ran =
        Ran.onStandardInput(
            Texts.bytes(one + "\n" + two + "\n" + folder.resolve("two/../one") + "\n"),
            "--files-from",
            "-",
            "-o",
            out);
    assertEquals(0, ran.status(), ran.err());
    String at = folder.toString().substring(1);
    assertEquals(
        List.of(at + "/one/index.html.json", at + "/one/index.json", at + "/two/index.json"),
        files(out));
  }

  @Test
  void includeAndExcludeChooseInFolders() throws IOException {
    for (String name : List.of("a.txt", "b.html", "c.php", "drafts/d.txt", "sub/e.txt")) {
      Texts.article(folder, name);
    }
    assertEquals(List.of("c.php"), below(Ran.command(folder, "--include", "*.php")));
    assertEquals(
        List.of("a.txt", "sub/e.txt"),
        below(Ran.command(folder, "--exclude", "drafts", "--exclude=*.html")));
    assertEquals(
        below(Ran.command(folder, "--exclude", "drafts")),
        below(Ran.command(folder, "--exclude", "drafts/")));
    assertEquals(
        List.of("sub/e.txt"), below(Ran.command(folder, "--include", "sub/**", "--include=x")));
    Path named = folder.resolve("c.php");
    assertEquals(List.of("c.php"), below(Ran.command(named, "--exclude", "*.php")));
    Ran none = Ran.command(folder, "--include", "*.xml");
    assertEquals(1, none.status());
    assertEquals("clean-article: " + folder + ": holds no file that --include names\n", none.err());
  }

  @Test
  void tellsOfNamesThatClash() throws IOException {
    Path html = Texts.article(folder, "pages/a.html");
    Path txt = Texts.article(folder, "pages/a.txt");
    Path out = folder.resolve("out");
    Ran ran = Ran.command(html, txt, "-o", out);
    assertEquals(0, ran.status());
    assertEquals(
        "clean-article: "
            + txt
            + ": goes to "
            + out.resolve("a.txt.json")
            + ", since "
            + out.resolve("a.json")
            + " is taken\n",
        ran.err());
    assertEquals("", Ran.command("--quiet", html, txt, "-o", out).err());
    assertEquals(List.of("a.json", "a.txt.json"), files(out));
  }

  @Test
  void skipsWhatIsThereAlready() throws IOException {
    Texts.article(folder, "pages/a.txt");
    Texts.article(folder, "pages/b.txt");
    Path out = folder.resolve("out");
    Ran.command(folder.resolve("pages/a.txt"), "-o", out);
    Texts.write(folder, "pages/a.txt", new byte[0]);
    Ran ran = Ran.command(folder.resolve("pages"), "-o", out, "--skip-existing", "--stats");
    assertEquals(0, ran.status(), ran.err());
    assertTrue(Files.readString(out.resolve("a.json")).contains("Lighthouse"));
    assertTrue(Files.exists(out.resolve("b.json")));
    assertTrue(ran.err().startsWith("{\"inputs\":1,\"articles\":1,\"failed\":0,\"skipped\":1,"));
  }

  @Test
  void aDryRunSaysWhatWouldBeDone() throws IOException {
    Path a = Texts.article(folder, "pages/a.txt");
    Path b = Texts.article(folder, "pages/b\nc.txt");
    Path out = folder.resolve("out");
    Ran ran = Ran.command("--dry-run", a.getParent(), "none", "-o", out);
    assertEquals(1, ran.status());
    assertEquals("clean-article: none: no such file or folder\n", ran.err());
    assertEquals(
        a
            + "\t"
            + out.resolve("a.json")
            + "\n"
            + b.toString().replace("\n", "\\n")
            + "\t"
            + out
            + "/b\\nc.json\n",
        ran.out());
    assertFalse(Files.exists(out));
    assertEquals(a + "\n", Ran.command("--dry-run", a).out());
    Ran.command(a, "-o", out);
    assertEquals(
        1,
        Ran.command("--dry-run", a.getParent(), "-o", out, "--skip-existing")
            .out()
            .lines()
            .count());
  }

  @Test
  void doesNotReadItsOwnOutput() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    Path out = folder.resolve("clean");
    for (int run = 0; run < 2; run++) {
      assertEquals(new Ran(0, "", ""), Ran.command("-f", "text", folder, "-o", out));
      assertEquals(List.of("a.txt"), files(out));
    }
    Path link = Files.createSymbolicLink(folder.resolve("link"), out);
    assertEquals(new Ran(0, "", ""), Ran.command("-f", "text", folder, "-o", link));
    assertEquals(Texts.ARTICLE, Files.readString(a));
  }

  @Test
  void aTextNeverTakesThePlaceOfAnInput() throws IOException {
    Path a = Texts.article(folder, "sub/a.txt");
    for (Object input : List.of(a, a.getParent())) {
      Ran ran = Ran.command("-f", "text", input, "-o", folder);
      assertEquals(2, ran.status());
      assertTrue(ran.err().contains("texts would take the place of inputs"), ran.err());
    }
    assertEquals(List.of("sub/a.txt"), files(folder));
  }

  @Test
  void aTextNeverTakesThePlaceOfAnInputThatAListNames() throws IOException {
    Path a = Texts.article(folder, "out/sub/a.txt");
    Path b = Texts.article(folder, "b.txt");
    Path out = folder.resolve("out");
    for (Path listed : List.of(a, a.getParent())) {
      byte[] list = Texts.bytes(listed + "\n" + b + "\n");
      Ran ran = Ran.onStandardInput(list, "--files-from", "-", "-f", "text", "-o", out);
      assertEquals(1, ran.status());
      assertEquals(
          "clean-article: "
              + a
              + ": lies in the output folder, and texts would take the place of inputs\n",
          ran.err());
      assertEquals(Texts.ARTICLE, Files.readString(a));
      assertTrue(Files.exists(out.resolve(b.toString().substring(1))));
    }
    byte[] list = Texts.bytes(a + "\n");
    assertEquals(0, Ran.onStandardInput(list, "--files-from", "-", "-o", out).status());
  }

  @Test
  void theFileOfErrorsTakesThePlaceOfNoInput() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    Path list = Texts.write(folder, "list", Texts.bytes(a + "\n"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), a);
    for (Path errors : List.of(a, link)) {
      Ran ran = Ran.command(a, "--errors-to", errors);
      assertEquals(2, ran.status());
      assertTrue(ran.err().contains("a.txt is an input, and would be emptied"), ran.err());
    }
    Ran ran = Ran.command("--files-from", list, "--errors-to", list);
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("is the list of inputs, and would be emptied"), ran.err());
    assertEquals(Texts.ARTICLE, Files.readString(a));
    assertEquals(a + "\n", Files.readString(list));
  }

  @Test
  void theFileOfErrorsTakesThePlaceOfNothingElse() throws IOException {
    Path a = Texts.article(folder, "pages/a.txt");
    Path b = Texts.article(folder, "pages/b.txt");
    Path none = folder.resolve("none");
    Path list = Texts.write(folder, "list", Texts.bytes(b + "\n" + none + "\n"));
    for (Object[] inputs :
        List.of(
            new Object[] {a.getParent()},
            new Object[] {"--files-from", list},
            new Object[] {"--files-from", list, "--stats"})) {
      Object[] args = Arrays.copyOf(inputs, inputs.length + 2);
      args[inputs.length] = "--errors-to";
      args[inputs.length + 1] = b;
      Ran ran = Ran.command(args);
      assertEquals(2, ran.status());
      assertEquals("", ran.out());
      assertTrue(
          ran.err().contains("--errors-to: " + b + " holds something else than errors"), ran.err());
      assertEquals(Texts.ARTICLE, Files.readString(b));
    }
    // An article may be one line, and its file may be named by a variable.
    Path line = Texts.write(folder, "line.txt", Texts.bytes("{\"path\": 1}"));
    Command command =
        new Command(
            new Environment(
                false, false, false, Map.of("CLEAN_ARTICLE_ERRORS_TO", line.toString())));
    Ran ran = Ran.with(command, new byte[0], a);
    assertEquals(2, ran.status());
    assertTrue(ran.err().startsWith("clean-article: CLEAN_ARTICLE_ERRORS_TO: "), ran.err());
    assertEquals("{\"path\": 1}", Files.readString(line));
    Ran named = Ran.with(command, new byte[0], line);
    assertTrue(named.err().contains("is an input, and would be emptied"), named.err());
  }

  @Test
  void theFileOfErrorsIsNoInput() throws IOException {
    Path a = Texts.article(folder, "pages/a.txt");
    Path errors = folder.resolve("pages/errors.txt");
    Path gone = folder.resolve("pages/gone.txt");
    Files.createSymbolicLink(gone, folder.resolve("nowhere"));
    for (int run = 0; run < 2; run++) {
      Ran ran = Ran.command(a.getParent(), "--errors-to", errors);
      assertEquals("clean-article: " + gone + ": no such file or folder\n", ran.err());
      assertEquals(List.of("pages/a.txt"), below(ran));
      assertEquals(1, Files.readAllLines(errors).size());
    }
    byte[] list = Texts.bytes(errors + "\n");
    Ran listed = Ran.onStandardInput(list, "--files-from", "-", "--errors-to", errors);
    assertEquals("clean-article: " + errors + ": is the file of errors\n", listed.err());
  }
}
