package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a press release says that it is over. */
class ReleaseEndTest {
  private static final String RULE = "release-end";
  private static final String HEAD =
      "Marden opens its new pumping station\n\nMARDEN, 4 October 2011\n\n";

  private static final String FIRST =
      """
      The drainage board of Marden has opened the new pumping station at the north dyke, which will \
      keep eleven villages dry and let the eels pass on their way to the sea.

      """;

  private static final String REST =
      """
      The station took four years to build and was paid for by the county, the state and a levy on \
      every acre of the fen, the board said at the opening.

      Its three pumps lift nine tonnes of water a second, and a ladder beside them lets fish climb \
      from the dyke into the river above, whatever the tide may be.

      """;

  private static final String BELOW =
      "The board will send pictures to newsrooms that ask for them by the end of the week.\n";

  private static String rule(String line, String below) {
    return Labelled.of(HEAD + FIRST + REST + line + "\n\n" + below).rule(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ENDS",
        "###",
        "-30-",
        "For more information, please contact",
        "Kontakt dla mediów:"
      })
  void theStoryIsOverThere(String line) {
    assertEquals(RULE, rule(line, BELOW));
    assertEquals(RULE, Labelled.of(HEAD + FIRST + REST + line + "\n\n" + BELOW).rule("The board"));
    String tooShort = HEAD + FIRST + line + "\n\n" + BELOW;
    assertNotEquals(RULE, Labelled.of(tooShort).rule(line), "no story stands above");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          About Marden Drainage  | Marden Drainage keeps   | true
          About The Marden Board | The Marden Board keeps  | true
          About the Marden Board | The Marden Board keeps  | true
          About the marden board | The Marden Board keeps  | false
          About Marden Drainage  | The Marden Board keeps  | true
          About marden drainage  | Marden Drainage keeps   | false
          About Marden Drainage  | Founded in 1871, Marden Drainage keeps | true
          About Marden Drainage  | Founded by nine farmers in the year of the flood, Marden keeps | false
          About Fenland          | Marden Drainage keeps   | false
          About                  | Marden Drainage keeps   | false
          Aboutface Marden       | Marden Drainage keeps   | false
          """)
  void whoSendsItIsToldUnderTheirName(String line, String below, boolean over) {
    String sender = " the fen dry with forty pumps and employs sixty people in three offices.\n";
    assertEquals(over, rule(line, below + sender).equals(RULE));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "4, false"})
  void moreTextBelowThanAboveIsNoEnd(int times, boolean over) {
    StringBuilder below = new StringBuilder();
    for (int i = 0; i < times; i++) {
      below.append("In village number ").append(i).append(" the board found ").append(30 + i);
      below.append(" cellars under water, and promised that none would be so again next year.\n\n");
      below.append("Its mayor, he said, had asked for pump number ").append(i).append(" long ago");
      below.append(", since the dyke had never been meant to carry so much water.\n\n");
    }
    assertEquals(over, rule("ENDS", below.toString()).equals(RULE));
  }
}
