package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose own title is another one than that above the byline. */
class SignedTitleTest {
  private static final String RULE = "headline-signed";

  private static final String OWN = "Why the salt road to Marrow closed: what walkers need to know";

  private static final String MENU =
      "\n\nSign in\n\nHome\n\nWalks\n\nTides\n\nMaps\n\nShop\n\nAbout\n\nOutdoors\n\n";

  private static final String STORY =
      """

      By Odile Brannigan

      14 November 2023

      The causeway that has joined the saltings of Marrow to the shore since the monks laid it will \
      be closed from Monday, the county has said, because the sea has taken eleven of its stones.

      Walkers who come from the north will find a gate at the old customs house, and a notice that \
      was printed before anybody had asked the farmers whose sheep graze on the far side of it.
      """;

  private static void assertHeadline(String headline, String titles) {
    Labelled page = Labelled.of(OWN + MENU + titles + "\n" + STORY);
    assertEquals(List.of(headline), page.spans(Label.HEADLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eleven stones are gone. The salt road is shut.",
        "Salt road to Marrow shut until the sea gives back its stones",
        "Who closed the salt road to Marrow?",
      })
  void theOneAboveTheBylineIsTheHeadline(String title) {
    assertHeadline(title, title);
    assertHeadline(title, title + "\n\nThe county says that it will take all winter.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bakery in Skerry burns its last loaf",
        "The county has shut the salt road to Marrow until somebody has found the stones.",
        "Salt road to Marrow shut until the sea gives back its stones and whatever else it has taken"
            + " from the saltings since the monks went away",
        "The salt road",
      })
  void noOtherLineThereSaysTheSame(String line) {
    assertNotEquals(RULE, Labelled.of(OWN + MENU + line + "\n" + STORY).rule(line));
  }

  @Test
  void thePagesOwnIsWhereItStandsThereAgain() {
    assertHeadline(OWN, "Salt road to Marrow shut until spring, says county\n\n" + OWN);
  }

  @Test
  void rightBelowThePagesOwnStandsItsStandfirst() {
    String standfirst = "Walkers on the salt road to Marrow need to know the tides";
    Labelled page = Labelled.of(OWN + "\n\n" + standfirst + "\n" + STORY);
    assertNotEquals(RULE, page.rule(standfirst));
  }

  /** A slogan of the outlet's may look more like a headline. */
  @ParameterizedTest
  @ValueSource(strings = {"The Saltings Log: T", "T › The Saltings Log"})
  void whatThePagesOwnHoldsIsTheHeadline(String own) {
    String title = "Stones of the salt road are back";
    String slogan =
        "The latest news and insights from the tides and everything that they take away";
    String page = own.replaceFirst("\\bT\\b", title) + "\n\nLog\n\n" + slogan + "\n\n" + title;
    Labelled dated = Labelled.of(page + "\n\n14 November 2023\n" + STORY);
    assertEquals(List.of(title), dated.spans(Label.HEADLINE));
  }

  @Test
  void theNameOfTheOutletInItIsNot() {
    String title = "Stones are back";
    String page = title + " | Gazette of Marrow\n\n" + title + "\n\nGazette of Marrow";
    assertEquals(List.of(title), Labelled.of(page + "\n" + STORY).spans(Label.HEADLINE));
  }
}
