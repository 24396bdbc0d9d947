package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cleanarticle.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in and what comes out when all is well. */
class CommandTest {
  @TempDir Path folder;

  @Test
  void writesOneCompactLinePerArticleIntoAPipe() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    Path b = Texts.article(folder, "b.txt");
    Ran ran = Ran.command(b, a);
    assertEquals(0, ran.status());
    assertEquals("", ran.err());
    assertEquals(2, ran.out().lines().count());
    assertTrue(ran.out().endsWith("}\n"));
    assertEquals(List.of(b.toString(), a.toString()), ran.paths());
  }

  @Test
  void indentsOnATerminalUnlessToldOtherwise() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    Command onTerminal = new Command(new Environment(true, true, false, java.util.Map.of()));
    Ran indented = Ran.with(onTerminal, new byte[0], a);
    Ran compact = Ran.with(onTerminal, new byte[0], "--compact", a);
    assertTrue(indented.out().startsWith("{\n  \"headline\""), indented.out());
    assertEquals(indented.out(), Ran.command("--pretty", a).out());
    assertEquals(compact.out(), Ran.command(a).out());
    assertEquals(1, compact.out().lines().count());
  }

  @Test
  void readsStandardInputWhenNothingOrADashIsNamed() throws IOException {
    byte[] text = Texts.bytes(Texts.ARTICLE);
    Ran unnamed = Ran.onStandardInput(text);
    Ran dash = Ran.onStandardInput(text, "-");
    assertEquals(0, unnamed.status());
    assertEquals(List.of("-"), unnamed.paths());
    assertEquals(unnamed, dash);
  }

  @Test
  void readsStandardInputInItsPlaceAmongFiles() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    Path b = Texts.article(folder, "b.txt");
    Ran ran = Ran.onStandardInput(Texts.bytes(Texts.ARTICLE), a, "-", b);
    assertEquals(List.of(a.toString(), "-", b.toString()), ran.paths());
  }

  @Test
  void takesANamedFileWhateverItIsCalled() throws IOException {
    Path page = Texts.article(folder, "page.php?id=7");
    Path none = Texts.article(folder, "none");
    assertEquals(List.of(page.toString(), none.toString()), Ran.command(page, none).paths());
  }

  @Test
  void takesAnyFileNameBehindTwoDashes() {
    Ran ran = Ran.command("--", "--explain", "@list", "-");
    assertEquals(1, ran.status());
    assertTrue(ran.err().contains("clean-article: --explain: no such file or folder\n"), ran.err());
    assertTrue(ran.err().contains("clean-article: @list: no such file or folder\n"), ran.err());
  }

  @Test
  void unpacksGzipByContent() throws IOException {
    byte[] packed = Texts.gzip(Texts.bytes(Texts.ARTICLE));
    Path file = Texts.write(folder, "a.txt", packed);
    Ran named = Ran.command(file);
    Ran piped = Ran.onStandardInput(packed);
    Ran plain = Ran.onStandardInput(Texts.bytes(Texts.ARTICLE));
    assertEquals(0, named.status(), named.err());
    assertEquals(plain, piped);
    assertEquals(plain.articles().get(0).get("body"), named.articles().get(0).get("body"));
  }

  @Test
  void unpacksGzipOfSeveralMembers() throws IOException {
    byte[] first = Texts.gzip(Texts.bytes("The ferry sailed at noon.\n\n"));
    byte[] second = Texts.gzip(Texts.bytes("It came back at night, empty and late.\n"));
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    Ran ran = Ran.onStandardInput(both);
    assertTrue(ran.out().contains("at noon"), ran.out());
    assertTrue(ran.out().contains("at night"), ran.out());
  }

  @Test
  void explainsEveryLine() throws IOException {
    Path a = Texts.article(folder, "a.txt");
    JsonNode explained = Ran.command("--explain", a).articles().get(0);
    assertEquals(3, explained.get("lines").size());
    assertEquals(5, explained.at("/lines/2/line").asInt());
    assertTrue(explained.at("/lines/2/label").isTextual());
    assertTrue(explained.at("/lines/2/rule").isTextual());
    assertTrue(explained.has("evidence"));
    assertFalse(Ran.command(a).articles().get(0).has("lines"));
  }

  @Test
  void explainsWhatIsNoSpeech() throws IOException {
    Path page = folder.resolve("scare.txt");
    Texts.write(
        folder,
        "scare.txt",
        Texts.bytes(
            "Ferry company drops its plan\n\nThe company has dropped its so-called “bridge of boats”"
                + " plan, which nobody on the islands had asked for.\n"));
    JsonNode rejected = Ran.command("--explain", page).articles().get(0).at("/evidence/rejected");
    assertEquals("bridge of boats", rejected.at("/0/text").asText());
    assertTrue(rejected.at("/0/rule").isTextual());
    assertEquals(List.of(), Schema.faults(Ran.command("--explain", page).out()));
  }

  @Test
  void givesTheSameBytesWhateverTheNumberOfJobs() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      // The first ones are the longest, so that the later ones overtake them.
      text.setLength(0);
      text.append("Story number ").append(i).append("\n\n");
      text.append("A sentence of the story, long enough to count.\n\n".repeat((40 - i) * 5));
      Texts.write(folder, "s" + (100 + i) + ".txt", Texts.bytes(text.toString()));
    }
    Texts.write(folder, "s120.txt", new byte[] {0, 1, 2});
    Ran serial = Ran.command("--jobs", 1, folder);
    assertEquals(39, serial.out().lines().count());
    assertEquals(serial, Ran.command("--jobs", 2, folder));
    assertEquals(serial, Ran.command("--jobs", 7, folder));
    assertEquals(serial, Ran.command(folder));
  }

  @Test
  void overrulesTheGuesses() throws IOException {
    byte[] utf16 = Texts.ARTICLE.getBytes(StandardCharsets.UTF_16LE);
    assertEquals(
        "text", Ran.onStandardInput(utf16).articles().get(0).at("/source/format").asText());
    Ran ran =
        Ran.onStandardInput(utf16, "--encoding", "utf-16le", "--from", "html", "--lang", "de");
    assertEquals(0, ran.status(), ran.err());
    JsonNode article = ran.articles().get(0);
    assertEquals("UTF-16LE", article.at("/source/encoding").asText());
    assertEquals("html", article.at("/source/format").asText());
    assertEquals("de", article.get("language").asText());
  }

  @Test
  void saysItsVersionAndItsHelp() {
    Ran version = Ran.command("--version");
    assertEquals(0, version.status());
    assertTrue(version.out().matches("clean-article [0-9]+\\.[0-9]+\\.[0-9]+.*\n"), version.out());
    Ran help = Ran.command("--help", "--jobs", "3");
    assertEquals(0, help.status());
    assertEquals("", help.err());
    for (String option :
        List.of(
            "-o, --output=DIR",
            "--pretty",
            "--compact",
            "--jobs=N",
            "--explain",
            "--quiet",
            "--from=KIND",
            "--encoding=NAME",
            "--lang=TAG",
            "--max-size=SIZE",
            "--allow-empty",
            "--help",
            "--version")) {
      assertTrue(help.out().contains(option), option);
    }
    assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
  }

  @Test
  void theDateOptionsReachTheReader() throws IOException {
    String dated = Texts.ARTICLE.replaceFirst("\n\n", "\n\nPublished: 02/03/2022 08:46\n\n");
    byte[] text = Texts.bytes(dated);
    assertTrue(
        Ran.onStandardInput(text, "--date-order", "mdy", "--zone", "Europe/London")
            .out()
            .contains("\"date\":\"2022-02-03T08:46Z\""));
    assertTrue(
        Ran.onStandardInput(text, "--date-order", "mdy", "--reference-date", "2022-02-02")
            .out()
            .contains("\"date\":null"));
  }
}
