package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Weights;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** What reads as well as the story and stands behind its end. */
class StoryEndTest {
  private static Labelled page(String name) throws IOException {
    return Labelled.of(Files.readString(Path.of("testdata", "clues", name)));
  }

  private static String last(Labelled page) {
    List<String> body = page.spans(Label.BODY);
    return body.get(body.size() - 1);
  }

  @Test
  void anotherStoryIsNotTheFirst() throws IOException {
    Labelled page = page("museum-roof.txt");
    assertTrue(last(page).startsWith("The council asked the museum"), last(page));
    assertEquals("body-other-story", page.rule("Bakers strike over"));
    assertEquals("body-other-story", page.rule("Talks go on at the labour office"));
    assertEquals("body-region", page.rule("Dockers take up"));
  }

  @Test
  void readersAreNotTheAuthor() throws IOException {
    Labelled page = page("parish-bells.txt");
    assertTrue(last(page).startsWith("Oak for the new frame"), last(page));
    assertEquals("body-story-end", page.rule("Am I the only one"));
  }

  @Test
  void aStoryGoesOnBehindWhatIsSetIntoIt() throws IOException {
    Labelled page = page("crake-wreck.txt");
    assertTrue(last(page).startsWith("The channel stays open"), last(page));
    assertTrue(page.spans(Label.BODY).stream().anyMatch(s -> s.startsWith("Divers")));
  }

  @Test
  void doubtIsTheChanceOfAnErrorAndWhatHangsOnIt() {
    double[] weights = new double[EndClue.COUNT + 1];
    weights[EndClue.LINES.ordinal()] = 1;
    StoryEnd ends = new StoryEnd(Weights.of(EndClue.class, weights));
    assertEquals(.25, ends.doubt(clues(0, .5)), 1e-9);
    assertEquals(.1, ends.doubt(clues(0, .2)), 1e-9);
    assertEquals(.1, ends.doubt(clues(0, .8)), 1e-9);
    // Sure of it, on either side
    assertEquals(.5 / (1 + Math.exp(3)), ends.doubt(clues(3, .5)), 1e-9);
    assertEquals(.5 / (1 + Math.exp(3)), ends.doubt(clues(-3, .5)), 1e-9);
    assertEquals(1, ends.of(List.of(clues(.6, .5), clues(.8, .5), clues(3, .5))));
    assertEquals(-1, ends.of(List.of(clues(.7, .5))));
  }

  private static double[] clues(double lines, double shareBehind) {
    double[] row = new double[EndClue.COUNT];
    EndClue.LINES.put(row, lines);
    EndClue.SHARE_BEHIND.put(row, shareBehind);
    return row;
  }

  @Test
  void aTextInDoubtSaysSoOfItsLines() throws IOException {
    String stories = Files.readString(Path.of("testdata", "clues", "museum-roof.txt"));
    int from = stories.indexOf("Leah Brandt");
    int to = stories.indexOf("Share This Story", from);
    Labelled page = Labelled.of(stories.substring(0, from) + stories.substring(to));
    assertEquals("body-in-doubt", page.rule("Dough was left to rise"));
    assertEquals(Label.BODY, page.label("Dough was left to rise"));
    assertTrue(!page.rule("The council asked").equals("body-in-doubt"));
  }

  @Test
  void gapsLieBetweenLinesOfTheBody() {
    boolean[] body = {false, true, false, false, true, true, false, true, false};
    assertEquals(List.of(new Gap(2, 4), new Gap(6, 7)), Gap.of(body));
    assertEquals(2, new Gap(2, 4).lines());
    assertEquals(List.of(), Gap.of(new boolean[] {false, true, true, false}));
    assertEquals(List.of(), Gap.of(new boolean[3]));
  }
}
