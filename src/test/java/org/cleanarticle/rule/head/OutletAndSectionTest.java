package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletAndSectionTest {
  private static final String HEADLINE = "Eels return to the pumping station after forty years\n";
  private static final String STORY =
      "By Dorothea Quill\n4 October 2011\n\n"
          + "The keeper of the pumping station told the drainage board on Tuesday that the eels had"
          + " come back after forty years, and that nobody had asked them to.\n\n"
          + "The board has asked for a count of the eels before it decides on the new screens for"
          + " the station, which would cost about as much as it did when it was built.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # above the headline               | the section
          Politics                           | Politics
          Home > News > Science              | Science
          Home » News                        | ''
          News~Science                       | Science
          Sport~Science                      | Sport
          Home~Sport~Culture~Login~Register  | ''
          Farming~Politics~Shop~Farming      | Farming
          """)
  void theSectionStandsAboveTheHeadline(String above, String section) {
    Labelled page = Labelled.of(above.replace('~', '\n') + "\n\n" + HEADLINE + STORY);
    assertEquals(section.isEmpty() ? List.of() : List.of(section), page.spans(Label.SECTION));
  }

  @Test
  void theSectionStandsAboveTheFirstCopyOfTheHeadline() {
    Labelled page = Labelled.of("News\nScience\n\n" + HEADLINE + "\n" + HEADLINE + STORY);
    assertEquals(List.of("Science"), page.spans(Label.SECTION));
  }

  @Test
  void theOwnersPictureAtTheTopIsNoOutlet() {
    Labelled page =
        Labelled.of(
            HEADLINE + "(KXLM)\n\n" + STORY + "Copyright 2011 KXLM. All rights reserved.\n");
    assertEquals(List.of("KXLM"), page.spans(Label.OUTLET));
  }

  @Test
  void theOwnerConfirmsTheNameAtTheTop() {
    Labelled page =
        Labelled.of("The Marsh Examiner\n\n" + HEADLINE + STORY + "© 2011 Marsh Examiner Ltd\n");
    assertEquals(List.of("The Marsh Examiner", "Marsh Examiner"), page.spans(Label.OUTLET));
  }

  /** A place in its name may be a given name, too. */
  @Test
  void anOutletBetweenAuthorAndDateIsNoSecondAuthor() {
    Labelled page =
        Labelled.of(
            HEADLINE + STORY.replace("By Dorothea Quill", "Dorothea Quill\nAustin Fen Record"));
    assertEquals(List.of("Dorothea Quill"), page.spans(Label.BYLINE));
    assertEquals(List.of("Austin Fen Record"), page.spans(Label.OUTLET));
    Labelled two =
        Labelled.of(HEADLINE + STORY.replace("By Dorothea Quill", "Dorothea Quill\nAustin Fenn"));
    assertEquals(List.of("Dorothea Quill", "Austin Fenn"), two.spans(Label.BYLINE));
  }

  @Test
  void aPhotographerIsNoOutlet() {
    Labelled page = Labelled.of(HEADLINE + STORY + "© Dorothea Quill\n");
    assertEquals(List.of(), page.spans(Label.OUTLET));
  }

  @Test
  void anAggregatorOwnsNothing() {
    Labelled page = Labelled.of(HEADLINE + STORY + "© 2011 LexisNexis\n");
    assertEquals(List.of(), page.spans(Label.OUTLET));
    assertEquals(List.of("LexisNexis"), page.spans(Label.VIA));
  }

  @Test
  void anAggregatorAmongShareButtonsIsNotTheWay() {
    Labelled page =
        Labelled.of(HEADLINE + "Share on Facebook\nFlipboard\nShare on Twitter\n\n" + STORY);
    assertEquals(List.of(), page.spans(Label.VIA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Marsh Examiner | Dorothea Quill, The Marsh Examiner    | The Marsh Examiner
          The Marsh Examiner | By Dorothea Quill, The Marsh Examiner | The Marsh Examiner
          The Marsh Examiner | By Dorothea Quill, The Fen Post       | ''
          The Marsh Examiner | By Dorothea Quill                     | ''
          Politics           | By Dorothea Quill, Politics           | ''
          Peter Holm         | By Dorothea Quill, Peter Holm         | ''
          """)
  void aBylineMayEndWithTheOutletThatStandsAloneAbove(String above, String byline, String outlet) {
    String story = STORY.substring(STORY.indexOf('\n'));
    Labelled page = Labelled.of(above + "\n\n" + HEADLINE + "\n" + byline + story);
    assertEquals(outlet.isEmpty() ? List.of() : List.of(outlet), page.spans(Label.OUTLET));
    if (!outlet.isEmpty()) {
      assertEquals("outlet-in-byline", page.rule(outlet));
    }
  }

  /** With no title at its end, as sites print it above the headline. */
  @Test
  void aBreadcrumbMayBePartedBySlashes() {
    String story =
        "Ferries stay in port as the storm grows\nBy Ada Kern\n12 March 2022\n\n"
            + "The ferries to the northern islands stayed in port on Monday as the storm grew, and"
            + " the harbour master said that they would not leave before Wednesday.\n";
    Labelled page = Labelled.of("HOME / NEWS / ISLANDS / FERRIES\n" + story);
    assertEquals(List.of("ISLANDS"), page.spans(Label.SECTION));
  }
}
