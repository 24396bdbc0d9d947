package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands right below the byline opens the story, though it may sound like an offer. */
class LeadTest {
  private static final String LEAD =
      "You can get the app Ebb for free from Friday, RunKelp has pictured offers for subscribers,"
          + " and Cabble was updated.";

  private static final String STORY =
      """


      Ebb goes free

      The harbour board paid for Ebb for six years, and counted on Monday how many had bought it: \
      the harbour master and his mother, who lives in a town without a sea.

      It was written by a pilot who has since moved inland, and nobody at the board knows where he \
      keeps the part of it that tells the height of the water.

      “It is right on most days,” said Nils Orre, who mends nets below the office. “On the others \
      one looks out of the window.”

      Contact us
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Asa Thorn                              | true
          By Asa Thorn, 4 May 2021                  | true
          All tides                                 | false
          """)
  void itIsBody(String above, boolean body) {
    String page =
        "Home\n\nTides\n\nSign in\n\nTide table goes free, harbour radio gets a page\n\n"
            + above
            + "\n\n";
    assertEquals(body, Labelled.of(page + LEAD + STORY).label(LEAD).isBody());
  }
}
