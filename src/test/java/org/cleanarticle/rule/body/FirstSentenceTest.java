package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story may open with a short sentence, where captions stand too. */
class FirstSentenceTest {
  private static final String HEAD =
      """
      The colleague who knows it all

      Share on Facebook

      Share on Twitter

      Stocksy

      """;

  private static final String STORY =
      """


      Meetings that were set for an hour would last for two, and whoever had a question learned that \
      Ray had answered it already, in an earlier meeting that nobody remembered.

      Most of us know a Ray, and a study of nine offices in Vantry says that each of them has two, \
      since one of them would have nobody to explain things to.

      “I was told to take a walk with him,” said Lucia, who counts eels for the drainage board. “He \
      explained the walk.”

      Contact us
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lucia dreaded the hours with Ray.          | true
          Lucia at her desk beside that of Ray       | false
          Lucia was at the desk of Ray in 2014.      | false
          What if you sat beside the one of us...    | false
          """)
  void itIsBody(String line, boolean body) {
    assertEquals(body, Labelled.of(HEAD + line + STORY).label(line).isBody());
  }
}
