package org.cleanarticle.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a word by its first letter and its length: never no of a word that was added. */
class ShapesTest {
  private static final String LONG = "m".repeat(64);

  private static boolean allows(String text, int token) {
    Shapes shapes = new Shapes();
    for (String word : List.of("mayor", "he", "évêque", LONG)) {
      shapes.add(word);
    }
    Tokens tokens = new Words(new Vocabulary(), "en").tokenizer().tokens(text, List.of());
    return shapes.allow(new Paragraph(0, text, List.of(), tokens), token);
  }

  @ParameterizedTest
  @CsvSource({
    "mayor, true",
    "miner, true",
    "mayors, false",
    "may, false",
    "baker, false",
    "he, true",
    "we, false",
    // Only small words of ASCII are told by their letters.
    "Baker, true",
    "évêque, true",
    "naïve, true",
  })
  void aWordIsAllowedByItsFirstLetterAndLength(String word, boolean allowed) {
    assertEquals(allowed, allows(word, 0));
  }

  @ParameterizedTest
  @CsvSource({"62, false", "63, true", "64, true", "65, true"})
  void veryLongWordsAreOfOneLength(int length, boolean allowed) {
    assertEquals(allowed, allows("m".repeat(length), 0));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, false"})
  void behindTheLastWordNothingIsAllowed(int token, boolean allowed) {
    assertEquals(allowed, allows("the mayor", token));
  }
}
