package org.cleanarticle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables of test cases: a row is a line, its cells are parted by tabs, {@code #} begins a comment.
 */
public final class Rows {
  private Rows() {}

  /** The rows of {@code testdata/fields/<name>.tsv}, each with so many cells. */
  public static Stream<List<String>> of(String name, int cells) {
    Path path = Path.of("testdata", "fields", name + ".tsv");
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", cells)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
