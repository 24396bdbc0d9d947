package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Rows;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertEquals(row.get(1), read(row.get(0)), row.get(0));
  }

  private String read(String... paragraphs) {
    PageWords words = vocabulary.pageWords();
    List<PageWords.Tokens> tokens = Stream.of(paragraphs).map(words::read).toList();
    return reader.read(List.of(paragraphs), tokens, words).orElse("-");
  }

  /** {@code the} and {@code and} are English only; {@code ferry} and the like are nobody's. */
  private String read(int small, int words) {
    return read("and the ".repeat(small / 2) + "ferry ".repeat(words - small));
  }

  @Test
  void aSeventhOfTheWordsMustBeSmallOnes() {
    assertEquals("en", read(14, 99));
    assertEquals("-", read(14, 101));
    assertEquals("-", read(10, 11));
    assertEquals("en", read(10, 12));
  }

  @Test
  void theFirstFifteenHundredWordsDecide() {
    assertEquals("en", read("and the ".repeat(750), "und der ".repeat(9000)));
    assertEquals("-", read("ferry ".repeat(1500), "and the ".repeat(1500)));
  }

  @Test
  void twoLanguagesInEqualPartsAreNeither() {
    String half = "and the und der ".repeat(20);
    assertEquals("-", read(half));
    assertEquals("en", read(half + "and the and the "));
    assertEquals("de", read(half + "und der und der "));
  }

  /** A page whose text is too short to show its language. */
  private static String declared(String tag) {
    String page = "<html lang='" + tag + "'><body><article><h1>Nordvik</h1><p>Kestrel Marlow 3.";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return Objects.toString(new CleanArticle().clean(bytes).article().language());
  }

  @ParameterizedTest
  @CsvSource({
    "de, de",
    "DE, de",
    "de-AT, de",
    "pt_BR, pt",
    "gsw, gsw",
    "gsw-CH, gsw",
    "d, null",
    "german, null",
    "de at, null",
    "d\u00e9, null",
    "-de, null"
  })
  void aShortTextIsInTheLanguageThatThePageDeclares(String tag, String language) {
    assertEquals(language, declared(tag));
  }
}
