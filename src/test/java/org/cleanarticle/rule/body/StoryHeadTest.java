package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Block;
import org.junit.jupiter.api.Test;

/** A body does not go across the head of the story: headline and byline or date. */
class StoryHeadTest {
  private static final String TITLE = "Bell of the drowned church is heard again off Skerry Holm";

  private static final List<String> STORY =
      List.of(
          "Two men who were lifting pots off Skerry Holm on Sunday heard a bell under the boat,"
              + " where the church of the old village has lain since 1864.",
          "The coastguard took them for drunk, then went out to listen, and wrote down that it had"
              + " heard eleven strokes before the tide turned.",
          "A diver from the university will go down when the wind allows, since the bell itself was"
              + " sold to a chapel in the hills the year before the flood.");

  private static final List<String> POLICY =
      List.of(
          "Here you can talk with others who have read the same, as long as you do it under the"
              + " name that your mother would know you by.",
          "Whoever has no account yet makes one first, since what is typed before that is lost and"
              + " nobody here is able to bring it back.");

  private static List<String> body(List<String> lines) {
    String menu = "Skip to content\n\nHome\n\nTides\n\nFerries\n\nSign in\n\n";
    byte[] page = (menu + String.join("\n\n", lines)).getBytes(StandardCharsets.UTF_8);
    return Block.texts(new CleanArticle().clean(page).article().body());
  }

  @Test
  void whatStandsBetweenACopyOfTheHeadlineAndTheStorysHeadIsNoBody() {
    assertEquals(
        STORY,
        body(
            List.of(
                TITLE,
                "Post to the board",
                POLICY.get(0),
                POLICY.get(1),
                TITLE,
                "By Asa Thorn, 4 May 2021",
                STORY.get(0),
                STORY.get(1),
                STORY.get(2))));
  }

  /** What says how long ago it was is an entry of a list, and the story may go on around it. */
  @Test
  void aCopyWithATimeThatCountsBackPartsNothing() {
    assertEquals(
        STORY,
        body(
            List.of(
                TITLE,
                "By Asa Thorn, 4 May 2021",
                STORY.get(0),
                TITLE,
                "2 hours ago",
                STORY.get(1),
                STORY.get(2))));
  }

  /** So is what stands between two dates. */
  @Test
  void aCopyInAListOfDatedTitlesPartsNothing() {
    List<String> body =
        body(
            List.of(
                TITLE,
                "By Asa Thorn, 4 May 2021",
                STORY.get(0),
                STORY.get(1),
                "Sluice at Rattle Bridge stays shut",
                "Published 5 May 2021",
                TITLE,
                "Published 4 May 2021",
                "Ferry takes a goat for a passenger",
                "Published 3 May 2021",
                STORY.get(2)));
    assertTrue(body.containsAll(STORY), body::toString);
  }
}
