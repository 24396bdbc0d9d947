package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: one line, status 2, nothing done. */
class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --frm text                | '--frm'
          -x                        | '-x'
          --jobs                    | '--jobs'
          --jobs 0                  | --jobs: 0 is
          --jobs -3                 | --jobs: -3 is
          --jobs two                | --jobs: two is
          --jobs 99999999999        | --jobs: 99999999999 is
          --max-size 0              | --max-size: 0 is
          --max-size 12Q            | --max-size: 12Q is
          --max-size 2G             | --max-size: 2G is not between 1 and 1G
          --max-size 99999999999999 | --max-size: 99999999999999 is
          --from pdf                | --from: pdf is none of the formats text, html
          --encoding klingon        | --encoding: klingon is
          --encoding n/a            | --encoding: n/a is
          --lang e!                 | --lang: e! is
          --date-order ymd          | --date-order: ymd is none of the orders dmy, mdy
          --reference-date 2/3/22   | --reference-date: 2/3/22 is no date
          --reference-date 2022-02-30 | --reference-date: 2022-02-30 is no date
          --zone Mars/Olympus       | --zone: Mars/Olympus is no zone
          --pretty --compact        | exclude each other
          --compact -o out          | --compact: does not go with --output
          --output=                 | --output: the folder has no name
          --output -                | --output: - is no name of a folder (./- is one)
          -o out.json               | --output: out.json would be a folder (for one file use > out.json)
          -f csv -o out.csv         | --output: out.csv would be a folder (for one file use > out.csv)
          --errors-to -             | --errors-to: - is no name of a file (./- is one)
          --lang english            | --lang: english is not a language tag
          --color purple            | --color: purple is none of the words auto, always, never
          --fields headline,        | --fields: an empty name is none of the fields headline
          - -                       | standard input (-) is named twice
          --diff --explain          | --explain: does not go with --diff
          --schema --list-rules     | --schema and --list-rules exclude each other
          --list-rules --generate man | --generate and --list-rules exclude each other
          --explain=maybe           | --explain: maybe is neither true nor false
          --stats=                  | --stats: an empty value is neither true nor false
          --lang=                   | --lang: an empty value is not a language tag
          --zone=                   | --zone: an empty value is no zone
          --max-size=               | --max-size: an empty value is not a size
          """)
  void isToldInOneLine(String args, String told) throws Exception {
    Path a = Texts.article(folder, "a.txt");
    String[] words = (args + " " + a).split(" ", -1);
    // An option that lacks its value stands last.
    Ran ran = args.equals("--jobs") ? Ran.command(a, "--jobs") : Ran.command((Object[]) words);
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("clean-article: "), ran.err());
    assertTrue(ran.err().contains(told), ran.err());
    assertTrue(ran.err().contains("--help"), ran.err());
    assertFalse(Files.exists(Path.of("out")));
  }

  @Test
  void aFolderMayBeCalledLikeAFile() throws Exception {
    Path a = Texts.article(folder, "a.txt");
    Path out = Files.createDirectory(folder.resolve("out.json"));
    assertEquals(new Ran(0, "", ""), Ran.command(a, "-o", out));
    assertEquals(new Ran(0, "", ""), Ran.command(a, "-o", folder.resolve("out.csv")));
    assertTrue(Files.exists(out.resolve("a.json")));
  }

  @Test
  void hasNothingToReadOnATerminal() {
    Ran ran =
        Ran.with(new Command(new Environment(true, false, false, java.util.Map.of())), new byte[0]);
    assertEquals(2, ran.status());
    assertTrue(ran.err().startsWith("clean-article: no input"), ran.err());
  }

  @Test
  void takesTheLastOfRepeatedOptions() throws Exception {
    Path a = Texts.article(folder, "a.txt");
    assertEquals(
        0,
        Ran.command("--jobs", "2", "--jobs=3", "--max-size", "1", "--max-size", "1k", a).status());
  }

  @Test
  void takesTheLastWordOnAFlag() throws Exception {
    Path a = Texts.article(folder, "a.txt");
    Ran plain = Ran.command(a);
    assertEquals(plain, Ran.command("--explain=false", a));
    assertEquals(plain, Ran.command("--explain", "--explain=false", "--schema=false", a));
    Ran explained = Ran.command("--explain", a);
    assertEquals(explained, Ran.command(a, "--explain=false", "--explain=true"));
    assertEquals(1, Ran.command(a, "--", "--explain=false").status());
  }
}
