package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One invented page for each of the languages that have no golden article of their own for their
 * boilerplate. {@code testdata/languages/sv.txt} is the page in Swedish with a letter before each
 * line: {@code H} for the headline, {@code B} for the body, {@code -} for what is neither.
 */
class LanguagePagesTest {
  private static final Path FOLDER = Path.of("testdata", "languages");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headlineAndBodyComeOutClean(Path page) throws IOException {
    Article article = clean(page, new CleanArticle());
    assertEquals(lines(page, 'H'), List.of(String.valueOf(article.headline())));
    assertEquals(String.join("\n", lines(page, 'B')), String.join("\n", body(article)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void withoutThePhrasesOfTheLanguageTheyDoNot(Path page) throws IOException {
    String folder = page.getFileName().toString().replaceFirst("[-.].*", "") + "/";
    Lexicon less = Lexicon.bundled().without(phrase -> phrase.file().startsWith(folder));
    assertNotEquals(lines(page, 'B'), body(clean(page, new CleanArticle(Options.NONE, less))));
  }

  @Test
  void thereArePages() throws IOException {
    assertTrue(pages().count() >= 20, "pages are missing");
  }

  private static Article clean(Path page, CleanArticle cleaner) throws IOException {
    String text = String.join("\n", lines(page, ' '));
    return cleaner.clean(text.getBytes(StandardCharsets.UTF_8)).article();
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(Block::text).toList();
  }

  /** The lines of a kind without its letter; all of them for a space. */
  private static List<String> lines(Path page, char kind) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(page, StandardCharsets.UTF_8)) {
      if (kind == ' ' || !line.isEmpty() && line.charAt(0) == kind) {
        lines.add(line.isEmpty() ? line : line.substring(2));
      }
    }
    return lines;
  }
}
