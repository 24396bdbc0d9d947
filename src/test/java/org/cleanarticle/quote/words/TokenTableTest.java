package org.cleanarticle.quote.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

/** The words met so far are kept, and never taken for others. */
class TokenTableTest {
  private static final int MANY = 40_000;

  private final Words words = new Words(new Vocabulary(), "en");
  private final TokenTable table = new TokenTable(words::notes);

  private Token of(String word) {
    return table.of(("<" + word + ">").toCharArray(), 1, word.length() + 1);
  }

  @Test
  void aWordIsKeptAsItIsPrinted() {
    assertSame(of("crane"), of("crane"));
    assertEquals("Crane", of("Crane").text());
    assertEquals("crane", of("Crane").key());
    assertEquals("don't", of("Don’t").key());
    assertEquals("don't", of("Don‘t").key());
  }

  @Test
  void wordsOfOneHashAreTwo() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals("Aa", of("Aa").text());
    assertEquals("BB", of("BB").text());
    assertSame(of("Aa"), of("Aa"));
    assertSame(of("BB"), of("BB"));
    assertEquals("kilometresAa", of("kilometresAa").text());
    assertEquals("kilometresBB", of("kilometresBB").text());
    assertEquals("café", of("café").text());
  }

  @Test
  void wordsOfTwelveLettersAndOfThirteenAreThemselves() {
    for (String word :
        List.of("neighbourhoo", "Neighbourhoo", "neighbourhood", "nEighbourhoo", "neighbourho4")) {
      assertEquals(word, of(word).text());
      assertSame(of(word), of(word));
    }
    assertTrue(Token.code("neighbourhoo".toCharArray(), 0, 12) > 0, "told by its code alone");
    assertTrue(Token.code("nEighbourhoo".toCharArray(), 0, 12) < 0, "told by its letters");
  }

  @Test
  void wordsOfEightLettersAndOfNineAreThemselves() {
    assertEquals("lighthou", of("lighthou").text());
    assertEquals("lighthous", of("lighthous").text());
    assertEquals("lighthouse", of("lighthouse").text());
    assertSame(of("lighthou"), of("lighthou"));
    assertSame(of("lighthous"), of("lighthous"));
    assertSame(of("lighthouse"), of("lighthouse"));
  }

  @Test
  void longWordsAreMadeAnew() {
    String forty = "x".repeat(40);
    assertSame(of(forty), of(forty));
    assertNotSame(of(forty + "x"), of(forty + "x"));
    assertEquals(forty + "x", of(forty + "x").text());
  }

  @Test
  void howeverManyAreMetEachIsItself() {
    for (int i = 0; i < MANY; i++) {
      Token token = of("w" + i);
      assertEquals("w" + i, token.text());
      assertSame(token, of("w" + i), "the last one that was met is kept");
    }
    assertEquals("w0", of("w0").text());
  }

  @Test
  void twoThatFallTogetherAreKept() {
    for (int i = 0; i < MANY; i += 2) {
      Token first = of("w" + i);
      of("v" + i);
      assertSame(first, of("w" + i));
    }
  }
}
