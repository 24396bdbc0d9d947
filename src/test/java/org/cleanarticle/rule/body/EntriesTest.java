package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a fixed form under each of many names. */
class EntriesTest {
  private record Boat(String name, int built, String helm, String next, String told) {}

  private static final List<Boat> BOATS =
      List.of(
          new Boat(
              "Marigold", 1911, "Wren Tollgate", "July 9, Nordvik", "won her first cup in fog"),
          new Boat("Pale Harriet", 1923, "Oswin Fell", "TBA", "sank twice and was raised twice"),
          new Boat("Curlew", 1931, "Bettina Rook", "July 16", "carried peat until the road came"),
          new Boat("Third Sister", 1908, "Amos Quarrie", "TBA", "is the last of three sisters"),
          new Boat("Nine of Hearts", 1947, "Isla Prynne", "July 30", "was won at a card table"),
          new Boat("Linnet", 1915, "Greer Maddock", "Aug. 2", "lay in a barn for sixty years"));

  /** How an entry of the story is printed. */
  private interface Print {
    String of(int number, Boat boat);
  }

  private static Labelled story(List<Boat> boats, Print print) {
    return Labelled.of(text(boats, print));
  }

  private static String text(List<Boat> boats, Print print) {
    StringBuilder text =
        new StringBuilder(
                "The boats that race for the reed cup\n\nBy Hester Quill\n\nShare\nTweet\n\n")
            .append("The old boats race for the reed cup on Saturday, and none of them has an ")
            .append("engine, a toilet or a sail that was not sewn above the chandlery.\n\n");
    int number = 0;
    for (Boat boat : boats) {
      text.append(print.of(++number, boat)).append("\n\n").append(boat.name()).append(' ');
      text.append(boat.told()).append(". Her keel was laid in the yard below the church, where ");
      text.append("nobody has built a boat since, and her mast is older than the church.\n\n");
    }
    return text
        + "The gun is fired at noon from the roof, if there is any wind.\n\nRead more\n\nSign up\n\n";
  }

  private static String numbered(int number, Boat boat) {
    return number + ". " + boat.name() + ", built " + boat.built();
  }

  private static String whole(int number, Boat boat) {
    return numbered(number, boat) + "\n\n" + keyed("Helm", boat);
  }

  private static String keyed(String key, Boat boat) {
    return key + ": " + boat.helm() + "\nLast race: DNF\nNext race: " + boat.next();
  }

  @Test
  void numberedHeadsAreBody() {
    Labelled story = story(BOATS, EntriesTest::whole);
    for (int i = 0; i < BOATS.size(); i++) {
      String head = numbered(i + 1, BOATS.get(i));
      assertEquals(Label.LIST_ITEM, story.label(head), head);
    }
    assertEquals("body-entries", story.rule("1. Marigold"));
  }

  @Test
  void soAreHeadsThatCountDown() {
    Labelled story = story(BOATS, (n, boat) -> whole(BOATS.size() - n + 1, boat));
    assertEquals("body-entries", story.rule("6. Marigold"));
  }

  @Test
  void anotherNumberedListBelowChangesNothing() {
    String below = "Most read\n\n1. Ferry late\n2. Pie eaten\n3. Cat found\n";
    Labelled story = Labelled.of(text(BOATS, EntriesTest::whole) + below);
    assertEquals("body-entries", story.rule("1. Marigold"));
  }

  @Test
  void numbersThatDoNotCountAreNoHeads() {
    Labelled story = story(BOATS, (n, boat) -> whole(n * 7 % 10, boat));
    assertFalse(story.rule("7. Marigold").equals("body-entries"));
  }

  @Test
  void linesWithTheSameKeyAreBody() {
    Labelled story = story(BOATS, (n, boat) -> keyed("Helm", boat));
    for (Boat boat : BOATS) {
      assertTrue(story.label("Helm: " + boat.helm()).isBody(), boat.helm());
    }
    assertEquals("body-entries", story.rule("Helm: Oswin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" - 6", " \u2013 7/10", ": 10/10"})
  void headsThatGiveMarksAreBody(String mark) {
    Labelled story = story(BOATS, (n, boat) -> boat.helm() + mark + "\n\n" + keyed("Crew", boat));
    for (Boat boat : BOATS) {
      assertTrue(story.label(boat.helm() + mark).isBody(), boat.helm());
    }
    assertEquals("body-entries", story.rule("Oswin Fell" + mark));
  }

  @Test
  void whatOnlyLooksLikeAMarkIsNone() {
    Labelled story =
        story(BOATS, (n, boat) -> boat.helm() + ", " + n + "\n\n" + keyed("Crew", boat));
    assertFalse(story.rule("Oswin Fell, 2").equals("body-entries"));
  }

  @Test
  void fewAreNoForm() {
    assertEquals("body-entries", story(BOATS.subList(0, 5), EntriesTest::whole).rule("1. "));
    assertFalse(story(BOATS.subList(0, 4), EntriesTest::whole).rule("1. ").equals("body-entries"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HELM", "Watch"})
  void teasersHaveAFormToo(String key) {
    Labelled story = story(BOATS, (n, boat) -> keyed(key, boat));
    assertFalse(story.rule(key + ": Oswin").equals("body-entries"));
  }

  @Test
  void aListWithoutProseIsNoPlanOfTheStory() {
    StringBuilder list = new StringBuilder();
    int number = 0;
    for (Boat boat : BOATS) {
      list.append(numbered(++number, boat)).append('\n');
    }
    Labelled story =
        story(BOATS.subList(0, 1), (n, boat) -> list + "\n" + "The boats are drawn by lot.");
    assertFalse(story.rule("2. Pale").equals("body-entries"));
  }
}
