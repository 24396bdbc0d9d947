package org.cleanarticle.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case of {@code testdata/quotes}: {@code ## name}, with the language behind {@code |} unless it
 * is English; a line for each paragraph; a line for each span, in order: {@code > direct | speaker
 * | words | utterance} ({@code -} for no speaker; the utterance may be left out) or {@code > no |
 * rule | words}.
 *
 * @param expected the lines behind {@code >}
 */
record Snippet(
    String file, String name, String language, List<String> paragraphs, List<String> expected) {
  static final Path FOLDER = Path.of("testdata", "quotes");

  static List<Snippet> all() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(FOLDER)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Snippet> all = new ArrayList<>();
    for (Path file : files) {
      read(file, all);
    }
    return all;
  }

  private static void read(Path file, List<Snippet> all) throws IOException {
    Snippet current = null;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ")) {
        String[] head = line.substring(3).split("\\|", -1);
        current =
            new Snippet(
                file.getFileName().toString(),
                head[0].strip(),
                head.length > 1 ? head[1].strip() : "en",
                new ArrayList<>(),
                new ArrayList<>());
        all.add(current);
      } else if (current != null && line.startsWith("> ")) {
        current.expected.add(line.substring(2).strip());
      } else if (current != null && !line.isBlank()) {
        current.paragraphs.add(line);
      }
    }
  }
}
