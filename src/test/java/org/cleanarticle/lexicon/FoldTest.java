package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          “Sign-up!”              ~ sign up
          SIGN IN                 ~ sign in
          Don’t miss              ~ dont miss
          Don't miss              ~ dont miss
          Daten\u00ADschutz       ~ datenschutz
          L’Équipe à Paris        ~ léquipe à paris
          Read more:              ~ read more
          Read more: Ferries      ~ read more : ferries
          AFP/Getty Images        ~ afp / getty images
          Privacy | Terms |       ~ privacy | terms
          © 2022 Courier          ~ © 2022 courier
          maya@example.com        ~ maya @ example com
          1,069 views (1.2k)      ~ 1,069 views 1.2k
          Terms & Conditions      ~ terms conditions
          """)
  void foldsCaseQuotesAndPunctuation(String text, String folded) {
    assertEquals(folded, Fold.fold(text));
  }

  @Test
  void keepsAMarkWithItsLetter() {
    assertEquals(List.of("cafe\u0301"), Fold.tokens("Cafe\u0301"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "—", "...", ":", "| / :"})
  void findsNothingInALineWithoutWords(String text) {
    assertTrue(Fold.tokens(text).isEmpty());
  }

  @Test
  void keepsTheSignsOfATextThatGoesOn() {
    assertEquals(List.of("photo", ":"), Fold.parts("Photo: "));
    assertEquals(List.of("photo"), Fold.tokens("Photo: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1,069", "2.5", "1.2k", "3m", "٣"})
  void knowsNumbers(String token) {
    assertTrue(Fold.isNumber(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"k", "m", "100s", "2nd", "word", ":"})
  void knowsWhatIsNoNumber(String token) {
    assertFalse(Fold.isNumber(token));
  }
}
