package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanarticle.article.Block;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Phrase;
import org.junit.jupiter.api.Test;

/**
 * The mechanisms do not lean on phrases: with all lexicon lines gone that stand verbatim in an
 * article, no line of its body is lost and at most three lines of junk come in, over both of a
 * pair.
 */
class WithoutVerbatimPhrasesTest {
  private static final int MOST_JUNK = 3;

  @Test
  void invented() throws IOException {
    Path folder = Path.of("testdata", "articles");
    check(
        List.of(folder.resolve("oyster-licence.txt"), folder.resolve("rent-tribunal.txt")),
        ".json");
  }

  /** The two samples that the project began with; they are not ours to publish. */
  @Test
  void samples() throws IOException {
    Path folder = Path.of("..", "shared", "seeds");
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped: the two samples are not there (" + folder + ")");
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inputs = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      assertEquals(2, inputs.size());
      check(inputs, ".expected.json");
    }
  }

  private static void check(List<Path> inputs, String suffix) throws IOException {
    List<String> lost = new ArrayList<>();
    List<String> junk = new ArrayList<>();
    int removed = 0;
    for (Path input : inputs) {
      String text = Files.readString(input, StandardCharsets.UTF_8);
      Set<String> lines = text.lines().map(Fold::fold).collect(Collectors.toSet());
      Lexicon bundled = Lexicon.bundled();
      Lexicon less = bundled.without(phrase -> standsIn(lines, phrase));
      removed += bundled.phrases().size() - less.phrases().size();
      List<String> body =
          new CleanArticle(Options.NONE, less)
              .clean(text.getBytes(StandardCharsets.UTF_8)).article().body().stream()
                  .map(Block::text)
                  .toList();
      String name = input.getFileName().toString().replace(".txt", suffix);
      List<String> expected = new ArrayList<>();
      new ObjectMapper()
          .readTree(input.resolveSibling(name).toFile())
          .get("body")
          .forEach(paragraph -> expected.add(paragraph.asText()));
      expected.stream().filter(paragraph -> !body.contains(paragraph)).forEach(lost::add);
      body.stream().filter(paragraph -> !expected.contains(paragraph)).forEach(junk::add);
    }
    assertTrue(removed > 0, "no phrase stands verbatim in the articles");
    assertEquals(List.of(), lost);
    assertTrue(junk.size() <= MOST_JUNK, "junk in the body: " + junk);
  }

  private static boolean standsIn(Set<String> lines, Phrase phrase) {
    return lines.contains(Fold.fold(phrase.text()));
  }
}
