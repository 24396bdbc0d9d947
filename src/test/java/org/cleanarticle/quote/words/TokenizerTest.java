package org.cleanarticle.quote.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a paragraph is cut into words and signs. */
class TokenizerTest {
  private static Tokens tokens(String language, String text, Span... spans) {
    Words words = new Words(new Vocabulary(), language);
    return words.tokenizer().tokens(text, List.of(spans));
  }

  private static String printed(Tokens tokens) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      texts.add(tokens.at(i).text());
    }
    return String.join(" ", texts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          en ~ The crane, she said.          ~ The crane , she said .
          en ~ the U.S. Senate               ~ the U.S. Senate
          en ~ the U.S.                      ~ the U.S.
          en ~ Owen J. Birch                 ~ Owen J. Birch
          en ~ a plan j. The                 ~ a plan j . The
          en ~ Gov. Birch and Dr. Shaw       ~ Gov. Birch and Dr. Shaw
          en ~ courier.example is down       ~ courier.example is down
          en ~ It ended.Then it began        ~ It ended . Then it began
          en ~ 3.5 of 1,200 boats            ~ 3.5 of 1,200 boats
          en ~ boats,gulls                   ~ boats , gulls
          en ~ $3.50 or £4 or 5%             ~ $3.50 or £4 or 5%
          en ~ #crane @quaywatch             ~ #crane @quaywatch
          en ~ mail a@b.example now          ~ mail a@b.example now
          en ~ AT&T and R & B                ~ AT&T and R & B
          en ~ Anne-Marie O'Brien            ~ Anne-Marie O'Brien
          en ~ don't, don’t                  ~ don't , don’t
          en ~ the mayor's crane             ~ the mayor 's crane
          en ~ the MAYOR’S CRANE             ~ the MAYOR ’S CRANE
          en ~ the boys' crane               ~ the boys ' crane
          en ~ Marquez' crane                ~ Marquez ' crane
          en ~ the men' crane                ~ the men ' crane
          en ~ it's                          ~ it 's
          en ~ stop -- then go - on          ~ stop -- then go - on
          en ~ stop—then–go                  ~ stop — then – go
          en ~ wait... no                    ~ wait . . . no
          en ~ naïve e\u0301tude             ~ naïve e\u0301tude
          en ~ (Marsh) [sic]                 ~ ( Marsh ) [ sic ]
          fr ~ l'homme d’État qu'il          ~ l' homme d’ État qu' il
          fr ~ dit-il, a-t-elle              ~ dit il , a elle
          fr ~ aujourd'hui                   ~ aujourd'hui
          pt ~ disse-me                      ~ disse-me
          """)
  void isCut(String language, String text, String expected) {
    assertEquals(expected.translateEscapes(), printed(tokens(language, text.translateEscapes())));
  }

  @Test
  void everyTokenKnowsItsPlace() {
    String text = "The mayor's crane, dit-elle -- U.S.";
    for (String language : List.of("en", "fr")) {
      Tokens tokens = tokens(language, text);
      for (int i = 0; i < tokens.size(); i++) {
        assertEquals(tokens.at(i).text(), text.substring(tokens.start(i), tokens.end(i)));
      }
    }
  }

  @Test
  void aSmallWordIsTold() {
    Tokens tokens = tokens("en", "She saw the iPhone, al-Amin and 3 cafés' doors");
    List<String> small = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isSmall(i)) {
        small.add(tokens.at(i).text());
      }
    }
    assertEquals(List.of("saw", "the", "iPhone", "and", "3", "cafés", "doors"), small);
  }

  /** The list of tokens has room for those of a usual text, and grows. */
  @Test
  void manyShortTokensAreKept() {
    Tokens tokens = tokens("en", "a ,".repeat(200));
    assertEquals(400, tokens.size());
    assertEquals("a , ".repeat(200).strip(), printed(tokens));
  }

  @Test
  void aQuotationIsOneToken() {
    String text = "She said: “Yes. No.” Then";
    Tokens tokens = tokens("en", text, new Span(10, 20, 11, 19, true, false));
    assertEquals(5, tokens.size());
    assertEquals(true, tokens.at(3).isSpan());
    assertEquals(true, tokens.isQuotation(3));
    assertEquals(10, tokens.start(3));
    assertEquals("Then", tokens.at(4).text());
    assertEquals(21, tokens.start(4));
  }
}
