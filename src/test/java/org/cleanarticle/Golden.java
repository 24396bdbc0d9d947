package org.cleanarticle;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.article.Article;
import org.cleanarticle.json.ArticleJson;

/**
 * The golden articles: an input, and beside it what must come out. They are found by folder.
 *
 * @param input {@code testdata/articles/harbour-fire.txt}
 */
record Golden(Path input) {
  private static final Path FOLDER = Path.of("testdata", "articles");
  private static final List<String> INPUTS = List.of(".txt", ".html", ".md");

  static List<Golden> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> INPUTS.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .map(Golden::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return input.getFileName().toString();
  }

  Path expected() {
    return input.resolveSibling(name().substring(0, name().lastIndexOf('.')) + ".json");
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of an input that is UTF-8, as all are but those that try the decoder. */
  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  Cleaned clean(CleanArticle cleaner) {
    return cleaner.clean(bytes(), name());
  }

  /** An article as the command writes it for people. */
  static String json(Article article) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new ArticleJson(true).write(article, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tree as the command would write it. */
  static String pretty(JsonNode tree) throws IOException {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withArrayIndenter(indenter)
            .withObjectIndenter(indenter);
    return new ObjectMapper().writer(printer).writeValueAsString(tree) + "\n";
  }
}
