package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile inputs: the small ones from {@code testdata/broken}, the large ones made here. */
class BrokenFilesTest {
  private static final Path FOLDER = Path.of("testdata", "broken");
  private static final String TABLE = "expected.tsv";

  private static SortedMap<String, String> expected() throws IOException {
    SortedMap<String, String> expected = new TreeMap<>();
    for (String row : Files.readAllLines(FOLDER.resolve(TABLE), StandardCharsets.UTF_8)) {
      if (!row.startsWith("#")) {
        int tab = row.indexOf('\t');
        expected.put(row.substring(0, tab), row.substring(tab + 1));
      }
    }
    return expected;
  }

  @Test
  void everyFileIsInTheTable() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals(TABLE))
              .sorted()
              .toList();
      assertEquals(List.copyOf(expected().keySet()), names);
    }
  }

  @TestFactory
  Stream<DynamicTest> files() throws IOException {
    return expected().entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
  }

  private static void check(String name, String outcome) throws IOException {
    Path file = FOLDER.resolve(name);
    Ran ran = Ran.command(file);
    if (outcome.equals("article")) {
      assertEquals("", ran.err());
      assertEquals(0, ran.status());
    } else {
      String problem = outcome.equals("empty") ? "holds no article" : outcome;
      assertEquals("clean-article: " + file + ": " + problem + "\n", ran.err());
      assertEquals(1, ran.status());
    }
    boolean object = outcome.equals("article") || outcome.equals("empty");
    assertEquals(object ? 1 : 0, ran.articles().size());
    assertTrue(isWellFormed(ran.out()), "a lone surrogate or a control character in the output");
  }

  /** As strict JSON readers want it: no raw control characters, no half of a surrogate pair. */
  private static boolean isWellFormed(String json) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(json)
        && !json.contains("\\uD")
        && json.chars().allMatch(c -> c >= ' ' || c == '\n');
  }

  /** Each is half a megabyte or so: what is quadratic in any of them takes minutes. */
  static Stream<byte[]> large() {
    int n = 1 << 19;
    return Stream.of(
            " ".repeat(n) + "end",
            "\n".repeat(n) + "end",
            "word" + " \t".repeat(n / 2) + "\n" + "word" + "\u00A0".repeat(n / 2),
            "a\n".repeat(n / 32),
            "x".repeat(n),
            "“".repeat(n / 2),
            "“a” ".repeat(n / 128),
            "By By By ".repeat(n / 16),
            "1/2/3 ".repeat(n / 16),
            "<div>".repeat(n / 16) + "deep down",
            "<html><p>" + "<a><b><i>".repeat(n / 32) + "badly nested",
            "<html><script type=\"application/ld+json\">" + "[".repeat(n / 4) + "</script><p>Text",
            "<html><!--" + "-".repeat(n),
            "<html><body class=\"" + "a ".repeat(n / 2) + "\"><p>Text</p>")
        .map(Texts::bytes);
  }

  @ParameterizedTest
  @MethodSource("large")
  void largeOnesAreNoBugs(byte[] input) throws IOException {
    Ran ran = Ran.onStandardInput(input, "--explain");
    assertTrue(ran.status() <= 1, ran.err());
    assertEquals(1, ran.articles().size());
    assertTrue(isWellFormed(ran.out()));
  }
}
