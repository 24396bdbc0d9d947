package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.Rows;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageReaderTest {
  private final LanguageReader reader = new LanguageReader(new Vocabulary());

  static Stream<List<String>> rows() {
    return Rows.of("languages", 2);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsTheLanguageOfEachRow(List<String> row) {
    assertEquals(row.get(1), reader.read(List.of(row.get(0))).orElse("-"), row.get(0));
  }
}
