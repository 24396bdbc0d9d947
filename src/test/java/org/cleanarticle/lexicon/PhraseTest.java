package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  private static Phrase phrase(String source) {
    return Phrase.parse("en/sign-up.txt", 4, source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Sign up                          ~ SIGN-UP
          Sign up to ...                   ~ Sign up to this letter
          Sign up to ...                   ~ Sign up to
          ... to your inbox                ~ Straight to your inbox
          ... to your inbox                ~ To your inbox!
          Top stories on ... right now     ~ Top stories on Courier right now
          Top stories on ... right now     ~ Top stories on right now
          a ... a b ... c                  ~ a a a b b c c
          LENGTH: {n} words                ~ LENGTH: 1,355 words
          {n} of {n} DOCUMENTS             ~ 3 of 10 documents
          {n} min read                     ~ 1.2k min read
          Photo: ...                       ~ Photo: Eva Marin
          © ...                            ~ © 2022 Example
          ... / AFP                        ~ Eva Marin/AFP
          Tags:                            ~ Tags
          """)
  void matchesWholeLines(String source, String line) {
    assertTrue(phrase(source).matches(Fold.tokens(line)), source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Sign up                          ~ Sign up now
          Sign up                          ~ Please sign up
          Sign up to ...                   ~ They sign up to vote
          Sign up to ... now               ~ Sign up now
          Photo: ...                       ~ Photo albums sell well again
          Photo: ...                       ~ Photo:
          © ...                            ~ 2022 Example
          {n} min read                     ~ Ten min read
          LENGTH: {n} words                ~ LENGTH 355 words
          a ... a b ... c                  ~ a b c
          a ... a                          ~ a
          """)
  void leavesOtherLinesAlone(String source, String line) {
    assertFalse(phrase(source).matches(Fold.tokens(line)), source);
  }

  @Test
  void readsTextExampleAndPlace() {
    Phrase phrase = phrase("Top stories on ...  # Top stories on Courier");
    assertEquals("Top stories on ...", phrase.text());
    assertEquals("Top stories on Courier", phrase.example());
    assertEquals("en/sign-up.txt:4", phrase.where());
    assertEquals(List.of(List.of("top", "stories", "on"), List.of()), phrase.pieces());
    assertFalse(phrase.exception());
  }

  @Test
  void readsAnException() {
    Phrase phrase = phrase("!Sign up sheets ...");
    assertTrue(phrase.exception());
    assertTrue(phrase.matches(Fold.tokens("Sign-up sheets lay on the table.")));
  }

  @Test
  void keepsAHashThatBeginsNoExample() {
    assertEquals(List.of(List.of("room", "101")), phrase("Room #101").pieces());
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "!...", "—", "...  # anything", "! "})
  void refusesAPhraseThatSaysNothing(String source) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> phrase(source));
    assertTrue(e.getMessage().startsWith("en/sign-up.txt:4: "), e.getMessage());
  }
}
