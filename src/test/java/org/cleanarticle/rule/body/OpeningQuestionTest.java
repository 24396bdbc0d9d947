package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text of questions and answers opens with a question. */
class OpeningQuestionTest {
  private static final String PAGE =
      """
      The lighthouse of Skerry Point goes dark

      By Ines Holm

      9 April 2019

      %s

      The lamp was switched off at noon on Monday, after the harbour office had found that only two \
      boats in the whole of the past year had steered by it.

      %s

      The office says that the tower will stand, since the swifts nest in it and the walls keep the \
      wind from the cottages behind them.

      Who has the key?

      The last keeper, Tove Lind, has hung it on a nail in her kitchen and means to leave it there \
      until somebody with a letter from the king comes to ask for it.

      Contact us
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What has happened?       | Will the tower stand? | true
          # A text that goes on otherwise
          What has happened?       | The tower will stand  | false
          What has happened        | Will the tower stand? | false
          # An offer
          Want our newsletter too? | Will the tower stand? | false
          """)
  void itIsBody(String first, String second, boolean body) {
    Labelled page = Labelled.of(PAGE.replaceFirst("%s", first).replaceFirst("%s", second));
    assertEquals(first + body, first + page.label(first).isBody());
  }
}
