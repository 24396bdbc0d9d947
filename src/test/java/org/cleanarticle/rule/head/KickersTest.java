package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above a headline and looks like one, and what looks the same and is one. */
class KickersTest {
  private static final String FRAME =
      "Skip to content\nThe Lower Fen Courier\nHome\nNews\nSport\nSign in\nSubscribe\n";

  private static final String SIGNED = "\nBy Dorothea Quill\nTuesday 4 October 2011\n\n";

  private static final String STORY =
      """
      The eels that were thought to have left the old drain for good are back at the station, and \
      the keeper has counted forty of them since the beginning of the month of September.

      The board has asked for a count of the eels before it decides on the new screens, which cost \
      about as much as the station did when it was built.

      Fishermen on the lower drain said they had seen nothing of the kind, but promised to leave \
      the nets at home until the count is over.

      Share
      Facebook
      Contact us
      Privacy policy
      """;

  private static void assertHeadline(String headline, String page) {
    assertEquals(List.of(headline), Labelled.of(page).spans(Label.HEADLINE), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fen nature", "Business", "THE LOWER FEN"})
  void aLabelAboveATitleIsAKicker(String kicker) {
    String title = "Drainage board has its eels counted";
    assertHeadline(title, FRAME + kicker + "\n" + title + SIGNED + STORY);
  }

  @Test
  void soIsWhatStandsAboveATitleThatIsSaidAgain() {
    String title = "Drainage board has its eels counted";
    assertHeadline(
        title, title + "\nHome\nNews\nWonder of the lower fen\n" + title + SIGNED + STORY);
  }

  /** A short headline over its standfirst looks the same, and so does one over bare names. */
  @ParameterizedTest
  @CsvSource({
    "The town without nets, How one night changed Calder Bay",
    "The last net mender, Maren Ellen Tolliver",
    "The last net mender, Maren Tolliver and Bo Ek",
    "The last net mender, The Associated Press",
    "Das Leben der Netzflicker, Anna Holm und Bo Ek",
    "Film review: The Net Store, Reviewed by Maren Tolliver",
    "Anleger bleibt zwei Jahre zu, Händler fürchten um das Sommergeschäft",
  })
  void aShortHeadlineIsNone(String headline, String below) {
    assertHeadline(headline, FRAME + headline + "\n" + below + "\n14 March 2023\n\n" + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Opinion | Count the eels", "Sport | Swimmers lose home"})
  void aSectionBeforeABarIsNotAllOfTheHeadline(String headline) {
    assertHeadline(headline, FRAME + headline + SIGNED + STORY);
  }

  @Test
  void aSectionBeforeABarIsNone() {
    Labelled page =
        Labelled.of(
            "Business | Management & Careers\nThe eels of the old drain are back" + SIGNED + STORY);
    assertEquals(List.of("The eels of the old drain are back"), page.spans(Label.HEADLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opinion | The harbour needs a fire boat of its own",
        "Analysis | Why the eels of the lower fen are back",
        "Football | Calder Bay beat Morville to reach cup final",
      })
  void aHeadlineBehindItsSectionIsOne(String headline) {
    assertHeadline(headline, FRAME + headline + SIGNED + STORY);
  }

  /** What stands above a headline and speaks of something else is no headline for its length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry strike enters third week on the islands",
        "Most read: council approves flood wall",
        "Local journalism for the fen since 1902",
      })
  void aTeaserAboveALongerHeadlineIsNone(String teaser) {
    String headline = "Eels climb the old drain again, and the keeper has counted";
    assertHeadline(headline, FRAME + teaser + "\n" + headline + SIGNED + STORY);
  }
}
