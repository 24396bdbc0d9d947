package org.cleanarticle.quote.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a word at its sight: never no of a word that was added. */
class SieveTest {
  private static final Words ENGLISH = new Words(new Vocabulary(), "en");

  private static Paragraph paragraph(String text) {
    return new Paragraph(0, text, List.of(), ENGLISH.tokenizer().tokens(text, List.of()));
  }

  private static boolean allows(String text, int token) {
    Sieve sieve = new Sieve(Sieve.SMALL);
    sieve.addAll(List.of("mayor", "he", "évêque", "went on", "don't"));
    return sieve.allow(paragraph(text), token);
  }

  @ParameterizedTest
  @CsvSource({
    "mayor, true",
    "mayor., true",
    "maYor, true",
    "he, true",
    "went, true",
    "don't, true",
    "mayors, false",
    "may, false",
    "baker, false",
    "we, false",
    "can't, false",
    // Only small words of ASCII are told by their letters.
    "Baker, true",
    "évêque, true",
    "naïve, true",
    "don’t, true",
    "2nd, true",
    "al-Amin, true",
    "&, true",
  })
  void aWordIsAllowedIfItMayBeOneOfThose(String word, boolean allowed) {
    assertEquals(allowed, allows(word, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, false"})
  void behindTheLastWordNothingIsAllowed(int token, boolean allowed) {
    assertEquals(allowed, allows("the mayor", token));
  }

  /** Long lists are not read for a few questions. */
  @Test
  void longListsRuleNothingOutUntilTheyAreRead() {
    Sieves sieves = new Words(new Vocabulary(), "en").sieves();
    Paragraph words = paragraph("the harbour softly said according");
    assertTrue(sieves.mayBeVerb(words, 1));
    for (int i = 0; i < 2000; i++) {
      sieves.mayBeVerb(words, 0);
    }
    assertFalse(sieves.mayBeVerb(words, 1));
    assertFalse(sieves.mayAttribute(words, 1));
    assertFalse(sieves.mayBeFunction(words, 1));
    assertTrue(sieves.mayBeFunction(words, 0));
    assertTrue(sieves.mayBeFunction(words, 2));
    assertTrue(sieves.mayBeVerb(words, 3));
    assertTrue(sieves.mayAttribute(words, 3));
    assertFalse(sieves.mayBeVerb(words, 4));
    assertTrue(sieves.mayAttribute(words, 4));
  }
}
