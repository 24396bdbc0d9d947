package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Captions whose credits stand on lines of their own. */
class CaptionAboveCreditTest {
  private static final String RULE = "caption-above-credit";

  private static final String OPENING =
      "The last thatcher of the marsh villages has taken on two apprentices, the first in nineteen"
          + " years, since the county now pays for reed roofs on houses older than the railway.";
  private static final String TRADE =
      "Osgar Pell, who has laid reed since he was fourteen, said he had turned away forty roofs"
          + " last winter alone, and that the list of those who wait for him goes to the year 2031.";
  private static final String END =
      "The reed is cut in January, when the marsh is frozen, and must lie until the frost is out of"
          + " it; a good roof takes three thousand bundles and keeps the rain off for sixty years.";
  private static final String CUT = "Reed is cut by hand where the ground is soft.";
  private static final String ROOF = "The ridge of a roof is made of sedge and not of reed.";

  /** The three paragraphs with lines behind the first and the second. */
  private static Labelled story(String first, String second) {
    return Labelled.of(
        String.join(
            "\n\n",
            "Marsh thatcher takes on his first apprentices in nineteen years",
            "By Hester Loyd",
            OPENING,
            first,
            TRADE,
            second,
            END));
  }

  private static List<String> captions(Labelled story) {
    List<String> told = new ArrayList<>();
    for (String line : story.spans(Label.CAPTION)) {
      if (story.rule(line).equals(RULE)) {
        told.add(line);
      }
    }
    return told;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Photo: Ada Crane            | true
          © Ada Crane                 | true
          (Ada Crane/Fen Courier)     | true
          Image credits: Fen Courier  | true
          Getty Images                | true
          Ada Crane / Fen Courier     | true
          # Whose the picture is stands nowhere.
          View 6 images               | false
          Ada Crane                   | false
          # A line that goes on with more than names.
          Photo: this is how it looks | false
          """)
  void aCreditIsNamesAndHasAWordForItAStrokeOrAHouse(String credit, boolean one) {
    assertEquals(
        one ? List.of(CUT, ROOF) : List.of(),
        captions(story(CUT + "\n\n" + credit, ROOF + "\n\n" + credit)));
  }

  /** A picture without a caption stands below any paragraph. */
  @Test
  void oneAloneMayBeAParagraph() {
    assertEquals(List.of(), captions(story(CUT + "\n\nPhoto: Ada Crane", ROOF)));
  }

  @Test
  void whatIsLongerThanTheParagraphsIsNone() {
    String longer = END.replace("January", "February") + " Nobody has ever counted the sheaves.";
    assertEquals(
        List.of(), captions(story(CUT + "\n\nPhoto: Ada Crane", longer + "\n\nPhoto: Ada Crane")));
  }

  @Test
  void whatIsNoSentenceMayBeASubheading() {
    String heading = CUT.substring(0, CUT.length() - 1);
    assertEquals(List.of(), captions(story(heading + "\n\n© Ada Crane", ROOF + "\n\n© Ada Crane")));
    assertEquals(
        List.of(), captions(story("Soft ground." + "\n\n© Ada Crane", ROOF + "\n\n© Ada Crane")));
  }

  @Test
  void numberedEntriesStandAboveTheirPictures() {
    assertEquals(
        List.of(),
        captions(story("1. " + CUT + "\n\n© Ada Crane", "2. " + ROOF + "\n\n© Ada Crane")));
  }

  @Test
  void questionsStandAboveThePicturesOfWhoAnswers() {
    String asked = "How do you know where the ground is soft?";
    String asks = "And what is the ridge of a roof made of?";
    assertEquals(List.of(), captions(story(asked + "\n\n© Ada Crane", asks + "\n\n© Ada Crane")));
  }

  /** A paragraph may be as short; who writes as people speak writes no caption. */
  @ParameterizedTest
  @CsvSource({
    "It’s cold where the ground is soft and the reed is wet.",
    "The ground is soft and you'll need a boat to get there.",
  })
  void ofTwoSpokenSentencesOneAloneIsLeft(String spoken) {
    assertEquals(List.of(), captions(story(CUT + "\n\n© Ada Crane", spoken + "\n\n© Ada Crane")));
  }

  /** In HTML the caption stands in its figure, credit and all. */
  @Test
  void inHtmlItIsAParagraph() {
    String page =
        "<html><body><article><h1>Marsh thatcher takes on his first apprentices</h1><p>"
            + String.join(
                "</p><p>",
                OPENING,
                CUT + "</p><figure><figcaption>© Ada Crane</figcaption></figure><p>" + TRADE,
                ROOF + "</p><figure><figcaption>© Ada Crane</figcaption></figure><p>" + END)
            + "</p></article></body></html>";
    assertEquals(List.of(), captions(Labelled.of(page)));
  }
}
