package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Lines of a story that have more against them than for them, but for what stands beside them. */
class WeakLinesTest {
  private static final List<String> STORY =
      List.of(
          "Marrow Central had missed nine of ten shots when the ball came back to its captain.",
          "The captain, Lena Oduya, threw it over two heads and won the match at the second bell.",
          "“My coach says that a thrower has to forget like a goldfish,” Oduya said on the quay.",
          "Her team had been behind by twelve at the half, and its best thrower had a broken thumb.",
          "About two thousand people saw it in the old rope shed, where there is room for half.",
          "The shed will be closed for a week, since one of its windows has gone into the harbour.");

  private static Labelled page(int at, String... between) {
    List<String> lines = new ArrayList<>(STORY);
    lines.addAll(at, List.of(between));
    return Labelled.of(
        "Calder Courier\nMarrow wins at the second bell\nBy Ann Reed\n2 March 2022\n\n"
            + String.join("\n\n", lines)
            + "\n\nMost read\nComments\nSign in\nContact us");
  }

  @Test
  void aSentenceRightBetweenParagraphsStays() {
    String line = "Marrow Central (11-3) hosts Port Tarn on Tuesday.";
    assertEquals(Label.BODY, page(4, line).label(line));
  }

  @Test
  void aColonBehindAnInsetAnnouncesAListOfTheStory() {
    String line = "Oduya asks for three things:";
    Labelled page =
        page(
            4,
            "Read more:",
            "New Rope For The Old Ferry Shed",
            line,
            "– That the windows be mended before the spring.",
            "– That the clock be set to the time of the town.",
            "– That nobody sells fish behind the goal.");
    assertEquals(Label.INSIDE_BODY, page.label("New Rope For The Old Ferry Shed"));
    assertEquals(Label.BODY, page.label(line));
  }
}
