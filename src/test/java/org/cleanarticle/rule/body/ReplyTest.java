package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in few words stands on a line of its own. */
class ReplyTest {
  static final String ABOVE =
      """
      The last ferry of the night

      By Ada Corwin

      3 May 2014

      At ten past one the Brandy leaves the quay with eleven people on board, four of them asleep, \
      and nobody asks the ferryman how late he is tonight.

      """;

  private static final String BELOW =
      """

      The engine has been on its last voyage since the spring of the flood, and the company would \
      be glad to be asked less often when it is to be mended.

      Contact us
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ‘Will it hold until the other side tonight?’ asks a woman with a cello. | ‘Never has.’    | true
          “Will it hold until the other side tonight?” asks a woman with a cello. | “Never has.”    | true
          The ferryman is asked whether it will hold until the other side.        | ‘Never has.’    | false
          ‘Will it hold until the other side tonight?’ asks a woman with a cello. | Never has       | false
          ‘Will it hold until the other side tonight?’ asks a woman with a cello. | ‘Never has’     | false
          """)
  void aReplyUnderAnUtteranceIsBody(String above, String reply, boolean body) {
    Labelled page = Labelled.of(ABOVE + above + "\n\n" + reply + "\n\nHarbour news\n" + BELOW);
    assertEquals(body, page.label(reply).isBody());
  }
}
