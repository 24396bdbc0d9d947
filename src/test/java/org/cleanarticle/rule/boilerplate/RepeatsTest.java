package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Lines that say what an earlier line has said. */
class RepeatsTest {
  private static final String CRANE =
      "The harbour board said on Monday that the crane on the north quay would be kept, because"
          + " nobody had asked what it would cost to take it down.";
  private static final String GULLS =
      "It has stood idle for forty years, and the gulls that nest in its cabin are thought to be"
          + " the oldest in the town, according to the board.";

  /** The repeats among lines of a text that has dirt. */
  private static List<String> repeats(String... lines) {
    String head = "Crane on the north quay to be kept\n\nBy Maud Ellery\n\nShare this article\n\n";
    return Labelled.of(head + String.join("\n\n", lines)).spans(Label.REPEAT);
  }

  @Test
  void aLongLineIsSaidOnce() {
    assertEquals(List.of(CRANE), repeats(CRANE, GULLS, CRANE));
    assertEquals(List.of(CRANE, CRANE), repeats(CRANE, CRANE, GULLS, CRANE));
    assertEquals(List.of(), repeats(CRANE, GULLS));
  }

  /** A box for sharing the story may quote it, above its headline. */
  @Test
  void aCopyAboveTheHeadlineIsTheRepeat() {
    String title = "Crane on the north quay to be kept";
    Labelled page =
        Labelled.of(
            String.join(
                "\n\n",
                title + " | The Fen Courier",
                "Share this story",
                CRANE,
                "Post to a wall",
                title,
                "By Maud Ellery, 4 May 2021",
                CRANE,
                GULLS));
    assertEquals(List.of(CRANE, GULLS), page.spans(Label.BODY));
  }

  /** A box may quote any paragraph, however far down the story has it. */
  @Test
  void aParagraphIsTheStorysWhereMoreFollowsIt() {
    String title = "Crane on the north quay to be kept";
    String later = CRANE.replace("north", "south");
    Labelled page =
        Labelled.of(
            String.join(
                "\n\n",
                title + " | The Fen Courier",
                later,
                title,
                "By Maud Ellery, 4 May 2021",
                CRANE,
                GULLS,
                GULLS.replace("gull", "tern"),
                later,
                CRANE.replace("crane", "winch")));
    assertEquals(true, page.spans(Label.BODY).contains(later));
  }

  /** What stands at the top and the foot of every page is no quotation from the story. */
  @Test
  void aCopyBehindTheStoryIsTheRepeatItself() {
    String title = "Crane on the north quay to be kept";
    String notice =
        "The weather in the harbour and on the lower fen tomorrow will be fine, with a light wind.";
    Labelled page =
        Labelled.of(
            String.join(
                "\n\n",
                title + " | The Fen Courier",
                notice,
                title,
                "By Maud Ellery, 4 May 2021",
                CRANE,
                GULLS,
                GULLS.replace("gull", "tern"),
                CRANE.replace("crane", "winch"),
                notice));
    assertEquals(true, page.spans(Label.REPEAT).contains(notice));
    assertEquals(false, page.spans(Label.BODY).contains(notice));
  }

  @Test
  void aShortOneIsARepeatOnlyNextToItsCopy() {
    assertEquals(List.of(), repeats("Not yet.", CRANE, "Not yet.", GULLS, "Not yet."));
    assertEquals(List.of("Not yet."), repeats(CRANE, "Not yet.", "Not yet.", GULLS));
  }

  @Test
  void theHeadOfAPageComesAgainWithAnotherNumber() {
    String head = "THE FEN COURIER TUESDAY, FEBRUARY 14, 2023 A4";
    String next = head.replace("A4", "A6");
    String bell = CRANE.replace("crane", "bell");
    String clock = GULLS.replace("gulls", "owls");
    assertEquals(
        List.of(next), repeats(head, CRANE, GULLS, bell, clock, next, bell.replace("bell", "net")));
    assertEquals(List.of(), repeats(CRANE, GULLS, bell, clock, head, next));
    assertEquals(List.of(), repeats("Day 4", CRANE, GULLS, bell, clock, "Day 6", clock + " Yes."));
  }

  /**
   * One paper puts the same questions to each candidate; a teaser that comes again has no answer.
   */
  @Test
  void aQuestionMayBePutAgain() {
    String asked = "What would you do with the crane on the north quay?";
    String answer = GULLS.replace("the board", "Mr Ek");
    assertEquals(List.of(), repeats(asked, CRANE, asked, GULLS, asked, answer));
    assertEquals(List.of(asked), repeats(asked, CRANE, GULLS, asked, "Crane"));
    assertEquals(List.of(asked), repeats(asked, "Crane", CRANE, asked, GULLS));
    String told = asked.replace('?', ':');
    assertEquals(List.of(told), repeats(told, CRANE, told, GULLS));
  }

  @Test
  void signsSayNothing() {
    assertEquals(List.of(), repeats(CRANE, "* * *", "* * *", GULLS));
  }

  @Test
  void boilerplateDoesNotSayItFirst() {
    assertEquals(List.of(), repeats("Related", CRANE, GULLS, "Related"));
  }

  @Test
  void inHtmlShortLinesMayComeAgain() {
    String page =
        "<html><body><article><h1>Crane on the north quay to be kept</h1><p>"
            + CRANE
            + "</p><h3>What the board keeps of the quay</h3><p>"
            + GULLS
            + "</p><h3>What the board keeps of the quay</h3><p>"
            + GULLS.replace("forty", "fifty")
            + "</p></article></body></html>";
    assertEquals(List.of(), Labelled.of(page).spans(Label.REPEAT));
  }
}
