package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Boxes between the paragraphs of a text. */
class SignatureVoteTest {
  private static final String BEFORE =
      "<p>The tide gauge of Port Elin writes its figures into a file that nobody had read for"
          + " eleven years, until the harbour office asked for a curve.</p><p>It turned out that"
          + " the file begins anew at every full moon, so that its parts must be put together by"
          + " hand before anything can be drawn.</p>";

  private static final String BEHIND =
      "<p>What comes out is a list of some four hundred thousand heights, one for each quarter of"
          + " an hour, and a gap for the winter in which the gauge had frozen.</p><p>The office"
          + " has hung the curve beside its counter, where fishermen mark what they remember of"
          + " the nights in question.</p>";

  private static Labelled page(String box) {
    return Labelled.of(
        "<!DOCTYPE html><html lang=en><body><article><h1>A curve for the tides of Elin</h1>"
            + BEFORE
            + box
            + BEHIND
            + "</article></body></html>");
  }

  @Test
  void aBoxOfAnotherKindIsSetIntoTheText() {
    String box = "The gauge was built in 1911 by two brothers from Marrow, who also made clocks.";
    Labelled page = page("<div class=k4><div class=k5>" + box + "</div></div>");
    assertEquals("html-signature-vote", page.rule(box));
  }

  @Test
  void codeIsTheTextsOwn() {
    String code = "cat gauge-*.txt | sort -u | awk -F, 'NF == 3 { print $1, $3 }' > heights.txt";
    Labelled page = page("<div class=k4><pre class=k5>" + code + "</pre></div>");
    assertEquals(Label.BODY, page.label("cat gauge"));
  }

  @Test
  void theQuestionsOfAnInterviewAreTheTextsOwn() {
    assertEquals(
        Label.BODY, interview("blue", "blue", "blue").label("Who reads the gauge at night?"));
    assertEquals(
        "html-signature-vote",
        interview("blue", "red", "green").rule("Who reads the gauge at night?"));
  }

  private static Labelled interview(String first, String second, String third) {
    return page(
        "<div class="
            + first
            + "><p>What did the gauge cost?</p></div>"
            + "<p>Nobody knows, since the bill was eaten by a goat that belonged to the harbour"
            + " master of those days, and the goat was never asked.</p>"
            + "<div class="
            + second
            + "><p>Who reads the gauge at night?</p></div>"
            + "<p>A boy used to do that for a loaf, and since the war it has read itself, which"
            + " is cheaper but cannot be trusted when there is ice.</p>"
            + "<div class="
            + third
            + "><p>And is there ever ice?</p></div>"
            + "<p>Once.</p>");
  }
}
