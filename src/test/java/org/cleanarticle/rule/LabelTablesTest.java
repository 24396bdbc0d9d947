package org.cleanarticle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every line of some pages is, and by which rule: the golden articles show what is left of a
 * page, not why the rest is gone. Phrases are named by their file alone, as their lines move.
 *
 * <p>{@code mvn test -Dupdate=true} writes the tables anew; each line that has changed is then to
 * be read.
 */
class LabelTablesTest {
  private static final Path TABLES = Path.of("testdata", "labels");
  private static final Path ARTICLES = Path.of("testdata", "articles");
  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");

  private final PageReader reader;
  private final NewsRules rules;

  LabelTablesTest() {
    Vocabulary vocabulary = new Vocabulary();
    reader = new PageReader(vocabulary);
    rules = new NewsRules(Lexicon.bundled(), vocabulary);
  }

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.filter(file -> file.toString().endsWith(".labels")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  @Tag("one-by-one")
  void everyLineIsWhatItIsForItsReason(Path table) throws IOException, RefusedException {
    String name = table.getFileName().toString().replace(".labels", "");
    Path own = TABLES.resolve(name);
    byte[] bytes = Files.readAllBytes(Files.exists(own) ? own : ARTICLES.resolve(name));
    Page page = reader.read(bytes, "", "");
    Labelling labelling = rules.label(page);
    StringBuilder actual = new StringBuilder();
    for (int i = 0; i < labelling.lines().size(); i++) {
      for (Mark mark : labelling.marks(i)) {
        String rule = mark.rule().replaceFirst("\\.txt:\\d+$", ".txt");
        actual.append(mark.label()).append('\t').append(rule).append('\t');
        actual.append(labelling.text(mark)).append('\n');
      }
    }
    if (UPDATE) {
      Files.writeString(table, actual, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(table, StandardCharsets.UTF_8), actual.toString());
  }

  /** The same in one test, for the profile mutation, where each test begins from nothing. */
  @Test
  void allTogether() throws IOException, RefusedException {
    for (Path table : tables().toList()) {
      everyLineIsWhatItIsForItsReason(table);
    }
  }
}
