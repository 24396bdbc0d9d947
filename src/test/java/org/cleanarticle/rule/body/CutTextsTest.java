package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Announcements of other articles that break off behind the text. */
class CutTextsTest {
  private static final List<String> STORY =
      List.of(
          "The harbour board of Port Alder will rebuild the north pier before the next winter storms.",
          "Engineers found in May that salt had eaten through nine of the forty iron piles.",
          "“We had hoped for ten more years,” said the harbour master, Joan Petrie, on Tuesday.",
          "The ferry to the outer islands will leave from the fish quay while the piles are drawn.",
          "Islanders fear that the crossing will be slower, and that the early boat will be lost.");

  private static final List<String> CUT =
      List.of(
          "A lamp that had been dark since the war was lit again by two pupils of the sailing school…",
          "Bakers on the island say that flour has become so dear that bread will cost a third more…",
          "The council has put off its vote on the new bridge until the auditors have seen the…");

  private static String page(List<String> paragraphs) {
    return "North pier to be rebuilt before winter\n\nBy Maud Ellery\n\n2 March 2022\n\nShare\n\n"
        + String.join("\n\n", paragraphs)
        + "\n\nMost read\n";
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new java.util.ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  @Test
  void textsThatBreakOffBehindTheBodyAreOthers() {
    Labelled page = Labelled.of(page(joined(STORY, CUT)));
    assertEquals(STORY, page.spans(Label.BODY));
  }

  @Test
  void oneThatBreaksOffMayBeTheEndOfACutText() {
    Labelled page = Labelled.of(page(joined(STORY, CUT.subList(0, 1))));
    assertTrue(page.spans(Label.BODY).contains(CUT.get(0)), page.spans(Label.BODY).toString());
  }

  @Test
  void pausesWithinTheTextAreItsManner() {
    Labelled page = Labelled.of(page(joined(CUT, STORY)));
    assertEquals(joined(CUT, STORY), page.spans(Label.BODY));
  }
}
