package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of social networks between the paragraphs of a text. */
class EmbeddedPostTest {
  private static final String RULE = "embedded-post";

  private static final String OPENING =
      """
      Swan closes the ring road of Kettlebury for the third morning

      By Dot Amory

      A swan that has taken the middle of the ring road for its own kept four thousand people from \
      their work in Kettlebury on Thursday, the county council said.

      """;

  private static final String ENDING =
      """
      The council has asked the royal keeper of swans for help, who let it know that he had read \
      the letter and would think about it after the weekend.

      Until then the buses go by way of Nether Wallop, where nobody has seen so many people since \
      the cheese fair, said the landlord of the Plough.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— Kettlebury Police (@kettleburypol) June 3, 2021",
        "– Kettlebury Police (@kettlebury_pol) 3. Juni 2021",
        "— Kettlebury Police (@kettlebury.example) June 3, 2021 at 7:40 AM",
        "— Kettlebury Police (@_kettlebury)\nJune 3, 2021"
      })
  void thePostAndItsSignatureAreNoBody(String signature) {
    String post = "It has looked at the sergeant. The sergeant is in the car.\n\n";
    Labelled page = Labelled.of(OPENING + post + signature + "\n\n" + ENDING);
    assertEquals(RULE, page.rule("It has looked at"));
    assertEquals(RULE, page.rule(signature.substring(0, 5)));
    assertEquals(3, page.spans(Label.BODY).size());
  }

  @Test
  void aPostOfSeveralLinesEndsAtTheBlankLineAboveItAndMayHoldLinks() {
    Labelled page =
        Labelled.of(
            OPENING
                + "Day three.\nIt has eaten the cone.\npic.twitter.com/aB3dE6gH9j\n"
                + "— Dot (@dotamory) June 3, 2021\n\n"
                + ENDING);
    assertEquals(Label.EMBED, page.label("Day three."));
    assertEquals(Label.EMBED, page.label("It has eaten"));
    assertTrue(page.label("A swan").isBody());
  }

  @Test
  void aParagraphRightAboveASignatureStays() {
    String paragraph =
        "Nobody has been able to say what the swan wants. ".repeat(10).strip() + "\n";
    Labelled page = Labelled.of(OPENING + paragraph + "— Dot (@dotamory)\n\n" + ENDING);
    assertTrue(page.label("Nobody has").isBody());
  }

  @Test
  void aNameInBracketsBehindADashIsNoSignature() {
    Labelled page = Labelled.of(OPENING + "— Dot Amory (Kettlebury)\n\n" + ENDING);
    assertNotEquals(RULE, page.rule("— Dot"));
  }

  @Test
  void theDayOfAPostIsNotTheArticles() {
    String text = OPENING + "It is asleep.\n\n— Dot (@dotamory) June 3, 2021\n\n" + ENDING;
    byte[] bytes = text.replace("By Dot Amory\n\n", "").getBytes(StandardCharsets.UTF_8);
    assertEquals(null, new CleanArticle().clean(bytes).article().date());
  }
}
