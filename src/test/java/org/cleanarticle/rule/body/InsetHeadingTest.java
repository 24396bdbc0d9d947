package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subheadings right behind what is set into a text, where titles of other articles stand too. */
class InsetHeadingTest {
  private static final String ABOVE =
      ReplyTest.ABOVE
          + """
      The bridge that was to replace it has been drawn four times since the flood, and each of the \
      drawings hangs in the hut where the tickets are sold.

      """;

  private static final String BELOW =
      """

      The engine has been on its last voyage since the spring of the flood, and the company would \
      be glad to be asked less often when it is to be mended.

      Share this article

      Contact us
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Get our newsletter: Harbour news in your inbox | Mayor calls for talks       | true
          Advertisement                                  | Mayor calls for talks       | true
          Related: Why the third bridge was never built  | Mayor calls for talks       | true
          Related                                        | Mayor calls for talks       | false
          Advertisement                                  | Mayor Ada Corwin            | false
          Advertisement                                  | 14 calls for talks          | false
          Advertisement                                  | Follow the mayor            | false
          Advertisement                                  | Mayor calls for talks, but then she has called for them in each of the last nine years | false
          """)
  void aFewWordsInSmallLettersAreOne(String inset, String heading, boolean one) {
    Labelled page = Labelled.of(ABOVE + inset + "\n\n" + heading + "\n" + BELOW);
    assertEquals(heading + " " + one, heading + " " + page.rule(heading).equals("body-heading"));
    assertTrue(page.label(heading).isBody() || !one);
  }

  /** Whatever is set into the text above it, and however many of its words have capitals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'Nobody Asked The Engine'       | true
          “Asked less often”              | true
          'Asked less often'              | true
          'Glad to be mended'             | true
          'The Harbour Pays For Nothing'  | false
          """)
  void wordsThatTheTextBelowHasOnceMoreAreOne(String heading, boolean one) {
    Labelled page =
        Labelled.of(
            ABOVE
                + "Related: Why the third bridge was never built\n\n"
                + heading
                + "\n"
                + BELOW.replace("since the spring", "since, as he says, nobody asked the engine"));
    assertEquals(heading + " " + one, heading + " " + page.label(heading).isBody());
  }
}
