package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every invented archive export gives the articles that the file beside it says, field by field but
 * for the quotations, which have tests of their own. {@code mvn test -Dupdate=true} writes what
 * comes out today; each changed line is then to be read before it is committed.
 */
class ExportsTest {
  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");
  private static final Path FOLDER = Path.of("testdata", "exports");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CleanArticle cleaner = new CleanArticle();

  static List<String> exports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void givesItsArticles(String name) throws IOException {
    ArrayNode actual = JSON.createArrayNode();
    for (Cleaned cleaned : cleaner.cleanAll(Files.readAllBytes(FOLDER.resolve(name)), name)) {
      ObjectNode article = (ObjectNode) JSON.readTree(Golden.json(cleaned.article()));
      article.remove("quotes");
      actual.add(article);
    }
    Path expected = FOLDER.resolve(name.replace(".txt", ".json"));
    if (UPDATE) {
      Files.writeString(expected, Golden.pretty(actual), StandardCharsets.UTF_8);
    }
    JsonNode want = JSON.readTree(Files.readString(expected, StandardCharsets.UTF_8));
    assertEquals(want.size(), actual.size());
    for (int i = 0; i < want.size(); i++) {
      assertEquals(want.get(i).toPrettyString(), actual.get(i).toPrettyString());
    }
  }

  /** Whoever asks for one article is told that there are more. */
  @ParameterizedTest
  @MethodSource("exports")
  void theFirstIsGivenWhereOneIsAskedFor(String name) throws IOException {
    byte[] input = Files.readAllBytes(FOLDER.resolve(name));
    Article first = cleaner.cleanAll(input, name).get(0).article();
    Article one = cleaner.clean(input, name).article();
    assertEquals(first.headline(), one.headline());
    assertEquals(first.body(), one.body());
    assertEquals(first.date(), one.date());
    assertEquals(
        1, one.warnings().stream().filter(w -> w.code().equals("multiple-articles")).count());
  }

  @Test
  void anInputOfOneArticleIsOne() {
    for (Golden golden : Golden.all()) {
      List<Cleaned> all = cleaner.cleanAll(golden.bytes(), golden.name());
      assertEquals(1, all.size(), golden.name());
      assertEquals(golden.clean(cleaner).article(), all.get(0).article());
    }
    List<Cleaned> nothing = cleaner.cleanAll(new byte[0], "empty.txt");
    assertEquals("empty.txt", nothing.get(0).article().source().path());
  }

  @Test
  void whatIsNoTextIsRefusedByItself() throws IOException {
    byte[] text = Files.readAllBytes(FOLDER.resolve("nexis-uni.txt"));
    String broken =
        new String(text, StandardCharsets.UTF_8).replace("The first night", "\0".repeat(600));
    List<Cleaned> all = cleaner.cleanAll(broken.getBytes(StandardCharsets.UTF_8), "e.txt");
    assertEquals(3, all.size());
    assertFalse(all.get(0).refusal().isPresent());
    assertEquals("holds NUL bytes, so it is not text", all.get(1).refusal().orElseThrow());
    assertFalse(all.get(2).refusal().isPresent());
  }
}
