package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A story of short paragraphs goes on behind a short inset, and ends before a long list. */
class ShortInsetTest {
  private static final String HEAD =
      """
      Eels return to the pumping station

      by: Edda Quill
      Posted: May 12, 2011 / 10:12 AM

      Share

      The keeper of a pumping station counted four hundred eels on Tuesday, more than in any year.

      "I did not ask them to come," Jonas Birch said. "They must have asked somebody else."

      The drainage board said that it would look into the matter.

      """;
  private static final String INSET =
      """
      Top Stories from Marsh Radio:
      Storm moves in on Thursday
      Ring found in a pike
      """;
  private static final String FOOT =
      "\n\nCopyright 2011 Vantry Media Inc. All rights reserved.\n\nTrending Stories\n";
  private static final String LAST =
      "Birch, 71, said he was not surprised. His dog, who found the first of them, will get a licence.";

  @Test
  void theLastParagraphBehindItIsBody() {
    List<String> body = Labelled.of(HEAD + INSET + "\n" + LAST + FOOT).spans(Label.BODY);
    assertEquals(LAST, body.get(body.size() - 1));
    assertEquals(4, body.size());
  }

  @Test
  void soAreTwoFairParagraphs() {
    String inset =
        "Recommended\nHow I gave up a flat for a life among the eels of the fen\nRead more\n\n";
    String first =
        "A count by the Vantry Eel Trust found 9,400 eels in 31 stations, at 0.4 kilos each.";
    String second = "Its warden, Hugo Blanch, accused the board of “scraping the sluice”.";
    List<String> body =
        Labelled.of(HEAD + inset + first + "\n\n" + second + FOOT).spans(Label.BODY);
    assertEquals(List.of(first, second), body.subList(3, body.size()));
  }

  @Test
  void aLongListEndsTheText() {
    List<String> body = Labelled.of(HEAD + list(3) + LAST + FOOT).spans(Label.BODY);
    assertEquals(3, body.size());
  }

  /** Two paragraphs of the story, each behind a list, go on with it; but not behind any list. */
  @ParameterizedTest
  @CsvSource({"2, 5", "4, 5", "8, 3"})
  void behindTwoParagraphsItGoesOn(int times, int paragraphs) {
    String second =
        "The board, whose keepers counted the eels, said it had never seen so many at the station.";
    List<String> body =
        Labelled.of(HEAD + list(times) + second + "\n\n" + list(1) + LAST + FOOT).spans(Label.BODY);
    assertEquals(paragraphs, body.size());
  }

  /** Each below a title of its own, with its date or without: they tell of other articles. */
  @ParameterizedTest
  @ValueSource(strings = {"", "13 May 2011\n\n"})
  void butNotBehindTeasers(String date) {
    String more =
        "The eels, which had not been seen in the lake since the dam was built, came up in one night.\n\n";
    String box = "Topics\n\nEels\n\nLakes\n\nDogs\n\n";
    String teasers =
        "Storm moves in on Thursday\n\n"
            + "The storm that has kept the ferries in port since Monday is to reach the coast soon.\n\n"
            + date
            + "Ring found in a pike\n\n"
            + "A ring that was lost in the lake forty years ago has come to light in a large pike.\n\n"
            + date;
    String page = HEAD + LAST + "\n\n" + more + box + teasers + FOOT;
    assertEquals(5, Labelled.of(page).spans(Label.BODY).size());
  }

  private static String list(int times) {
    return INSET + "Ferry stays in the harbour\nBaker wins his oven back\n".repeat(times) + "\n";
  }
}
