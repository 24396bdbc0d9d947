package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void gapsLieBetweenLinesOfTheBody() {
    boolean[] body = {false, true, false, false, true, true, false, true, false};
    assertEquals(List.of(new Gap(2, 4), new Gap(6, 7)), Gap.of(body));
    assertEquals(2, new Gap(2, 4).lines());
    assertEquals(List.of(), Gap.of(new boolean[] {false, true, true, false}));
    assertEquals(List.of(), Gap.of(new boolean[3]));
  }
}
