package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last sentences of a story, behind an inset or too short to be told from what follows. */
class ResumptionTest {
  private static final String[] STORY = {
    "The bell foundry at Calder Bridge will pour its last bell on Friday, after 212 years.",
    "Its owner, Harriet Oakes, said nobody had ordered more than a ship's bell since the spring.",
    "“We could have gone on for a year,” she said, “but then there would be nothing for the men.”",
    "Eleven people work in the yard, most of them sons and daughters of others who worked there.",
    "The pattern books, which go back to 1812, are to be given to the county record office.",
    "A brewery from Marrow has bought the buildings and means to keep the furnace as it is.",
  };
  private static final String LAST = "The last bell will hang in Tarn. It is a small one.";
  private static final String OFFER =
      """
      Sign up for our daily newsletter
      The best of the county in your inbox
      Email address
      """;
  private static final String MENU = "Comments\nSign in\nContact us\nTerms and conditions";

  private static Labelled page(String tail) {
    return Labelled.of(
        "Calder Courier\nBell foundry pours its last bell\nBy Ann Reed\n2 March 2022\n\n"
            + String.join("\n\n", STORY)
            + "\n\n"
            + tail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OFFER + "%s\nShare this article\n" + MENU,
        "Read more:\nOld pier closed for repair\nNew boats for the islands\n%s\n" + MENU,
        OFFER + "Nobody has asked for its name yet.\nAdvertisement\n%s\n" + MENU,
        OFFER + "Save article\n%s\nShare this article\n" + MENU,
        "Read more:\nOld pier closed for repair\nNew boats for the islands\n%s\n"
            + "Ann Reed (Tarn, correspondent)\n"
            + MENU,
      })
  void sentencesBetweenAnInsetAndTheFootAreOfTheStory(String tail) {
    Labelled page = page(tail.replace("%s", LAST));
    assertEquals("body-resumes", page.rule(LAST));
    assertEquals(Label.BODY, page.label(LAST));
  }

  /** One word that offers have, too, makes no offer of a sentence that is else like others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The foundry's book of bells will be shown at the town hall, where admission is free.",
        "The council has asked that nothing be built on the site before the bell has rung.",
      })
  void aWordOfOffersMayStandInTheLastSentence(String line) {
    String inset = "More: Five bells to hear before the leaves fall\n";
    assertEquals(
        Label.BODY,
        page(inset + line + "\nAdvertisement\nShare this article\n" + MENU).label(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The newsletter of the bells is free.",
        "A free newsletter of the bells goes out to subscribers on the first day of every month.",
        "I agree to get the newsletter of the bells and of the county, which is sent out monthly.",
        "TARN — The old pier of the island is to be given a new site, the council said today.",
      })
  void severalAreAnOffer(String line) {
    String inset = "More: Five bells to hear before the leaves fall\n";
    assertEquals(
        Label.AFTER_BODY,
        page(inset + line + "\nAdvertisement\nShare this article\n" + MENU).label(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Verdict on 5 March.", "By rail.", "Mayor Osgood Tarrant declined."})
  void shortSentencesRightBehindTheStoryAreOfIt(String last) {
    assertEquals(Label.BODY, page(last + "\nShare this article\n" + MENU).label(last));
  }

  /** A subheading goes with its sentences. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Read more: Old pier closed for repair until the spring | What comes next | Share
          Read more: Old pier closed for repair until the spring | What comes next | More from the Courier
          Read more: Old pier closed for repair until the spring | What comes next? | Share
          Read more: Old pier closed for repair until the spring | Where nobody has heard the bell of a foundry | Share
          Sign up for our daily newsletter                       | What comes next | Share
          Advertisement                                          | What comes next | Share
          """)
  void theSubheadingOverThemIsToo(String inset, String heading, String foot) {
    Labelled page = page(inset + "\n\n" + heading + "\n\n" + LAST + "\n\n" + foot + "\n" + MENU);
    assertEquals(Label.SUBHEADING, page.label(heading));
    assertEquals(Label.BODY, page.label(LAST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A title of another story, and what that is about
          Read more: Old pier closed for repair until the spring | New boats are to sail to the islands by June | They go twice each day.
          Read more: Old pier closed for repair until the spring | New Boats For Islands | They go twice each day.
          # Announced
          Read more about the old pier that is closed for repair: | What comes next | They go twice each day.
          Related                                                 | What comes next | They go twice each day.
          # An offer
          Advertisement                                           | Subscribe to the foundry | It will hang in Tarn.
          """)
  void otherTitlesAreNot(String inset, String title, String line) {
    Labelled page = page(inset + "\n\n" + title + "\n\n" + line + "\n\nShare\n" + MENU);
    assertEquals(Label.AFTER_BODY, page.label(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What stands under a title is what that story is about.
        "Read more:\nOld pier closed for repair\n%s\nMore\n" + MENU,
        // What comes before an offer leads up to it.
        "Advertisement\n%s\nSign up\n" + MENU,
        // Behind the foot nothing goes on.
        "Comments\n%s\nShare this article\n" + MENU,
        "© 2022 Calder Courier\n%s\nShare this article\n" + MENU,
        // A list of sentences and titles is one of other stories.
        OFFER + "%s\nNew boats for the islands\n" + MENU,
        OFFER + "One\nTwo\nThree\nFour\n%s\nShare this article\n" + MENU,
      })
  void otherSentencesAreNot(String tail) {
    String line = "Tarn will have it by June.";
    assertEquals(Label.AFTER_BODY, page(tail.replace("%s", line)).label(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You can have the news on your phone.",
        "Get it before everybody else does.",
        "Where will the bell hang?",
        "The bell that nobody...",
        "Bells, boats, boots.",
      })
  void whatSpeaksToTheReaderIsNot(String line) {
    assertEquals(
        Label.AFTER_BODY, page(OFFER + line + "\nShare this article\n" + MENU).label(line));
  }

  @Test
  void manySentencesAreAnotherStory() {
    String[] lines = {
      "One boat lay at the quay.", "Two men came at noon.", "Three gulls saw them there.",
      "Four bells rang over the town.", "Five boys ran to the pier.", "Six girls stayed at home.",
    };
    Labelled page = page(OFFER + String.join("\n", lines) + "\nShare this article\n" + MENU);
    for (String line : lines) {
      assertTrue(!page.rule(line).equals("body-resumes"), line);
    }
  }
}
