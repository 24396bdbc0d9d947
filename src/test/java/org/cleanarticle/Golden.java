package org.cleanarticle;

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

  static List<Golden> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
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
}
