package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Block;
import org.junit.jupiter.api.Test;

/** Stories of a few sentences on HTML pages that hold more of other prose. */
class ShortStoryTest {
  private static final String TITLE = "Night ferry to Skerry Holm is laid up";
  private static final String FIRST =
      "The night ferry to Skerry Holm was laid up on Monday after its mate had heard a sound in the"
          + " engine that he could not name.";
  private static final String SECOND =
      "Forty passengers slept in the hall of the school, and the baker opened at four so that they"
          + " should have something to eat.";
  private static final String THIRD =
      "A smaller boat will take the post until the engine has been opened, which the mate says he"
          + " would rather not see.";
  private static final String STORY =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  private static final List<String> BODY = List.of(FIRST, SECOND, THIRD);

  private static final String OTHER =
      """
      <p>The harbour trust has sold the crane on the north quay to a museum, which will come for it \
      with a barge as soon as the wind allows, the trust said.</p>
      <p>The crane was built in 1931 and lifted its last boat in 1984; since then the gulls have had \
      it, and a heron in the winters when the estuary froze.</p>
      <p>The museum wants to mend the cabin and to let children pull the levers, while the trust \
      would like to have the place for six more berths.</p>
      <p>Whether the gulls may be moved is for the county to say, and the county has asked for a \
      count of the nests before it says anything at all.</p>
      <p>The heron has not been seen since the sale was made known, which the keeper of the lock \
      thinks is no accident, since he has known that heron for years.</p>
      """;

  private static List<String> body(String html) {
    String page =
        "<!DOCTYPE html><html lang=en><head><title>"
            + TITLE
            + "</title><meta property=og:title content='"
            + TITLE
            + "'></head><body>"
            + html;
    return Block.texts(
        new CleanArticle().clean(page.getBytes(StandardCharsets.UTF_8)).article().body());
  }

  @Test
  void whatHoldsTheMainHeadingIsNoComments() {
    assertEquals(
        BODY,
        body(
            "<article class='single comments-open'><h1>"
                + TITLE
                + "</h1><div class=entry>"
                + STORY
                + "</div></article><div class=most-read>"
                + OTHER
                + "</div>"));
  }

  @Test
  void whatIsSoldStandsInABoxNamedForWhoSellsIt() {
    assertEquals(
        BODY,
        body(
            "<main><article><h1>"
                + TITLE
                + "</h1><section class=post-body><div class=piano-premium-part>"
                + STORY
                + "</div></section></article></main><footer>"
                + OTHER
                + "</footer>"));
  }

  @Test
  void theArticleBelowThePagesTitleIsItsOwnHoweverShort() {
    String standfirst = "<p class=lead>A sound that nobody can name</p>";
    assertEquals(
        BODY,
        body(
            "<article><h1>"
                + TITLE
                + "</h1>"
                + standfirst
                + "<div class=bodytext>"
                + STORY
                + "</div></article><article><h1>Museum buys the crane on the quay</h1>"
                + "<div class=bodytext>"
                + OTHER
                + OTHER.replace("crane", "winch")
                + "</div></article>"));
  }
}
