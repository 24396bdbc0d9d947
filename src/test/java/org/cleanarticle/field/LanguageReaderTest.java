package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageReaderTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final LanguageReader reader = new LanguageReader(vocabulary);

  static Stream<List<String>> rows() {
    return Rows.of("languages", 2);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsTheLanguageOfEachRow(List<String> row) {
    String text = row.get(0);
    PageWords words = vocabulary.pageWords();
    Optional<String> told = reader.read(List.of(text), List.of(words.read(text)), words);
    assertEquals(row.get(1), told.orElse("-"), text);
  }
}
