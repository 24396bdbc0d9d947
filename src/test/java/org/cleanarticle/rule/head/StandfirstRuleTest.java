package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandfirstRuleTest {
  private static final String HEADLINE = "Bell tower of Orrin shut after stones fall";
  private static final String STANDFIRST =
      "The council wants to know by Friday whether the market can be held under it again.";
  private static final String STORY =
      "<p>Two stones as large as loaves fell from the bell tower of Orrin on Monday night, and"
          + " nobody was hurt, since the square was empty at that hour.</p>"
          + "<p>The mason who was called before daybreak said that frost had opened the joints"
          + " on the weather side, and that more of them would come down.</p>"
          + "<p>Stallholders were told to set up behind the town hall until the tower has been"
          + " looked at from a crane, which is to arrive on Thursday.</p>";

  private static List<String> standfirsts(String body) {
    return Labelled.of(
            "<html><head><meta name=description content=\""
                + STANDFIRST
                + "\"></head><body><article>"
                + body
                + "</article></body></html>")
        .spans(Label.STANDFIRST)
        .stream()
        .skip(1)
        .toList();
  }

  private static String withoutDescription(String body) {
    return "<html><body><article>" + body + "</article></body></html>";
  }

  private static String h1() {
    return "<h1>" + HEADLINE + "</h1>";
  }

  private static String between(String above, String below) {
    return HEADLINE
        + "\nBy Ada Corwin\n"
        + above
        + "\n"
        + below
        + "\n"
        + STORY.replace("<p>", "").replace("</p>", "\n");
  }

  /** What says again what the headline says begins the story, be it this line or the next. */
  @ParameterizedTest
  @ValueSource(strings = {STANDFIRST, "Stones fall from the bell tower of Orrin, and it is shut."})
  void aPictureMayPartItFromTheStory(String line) {
    boolean story = !line.equals(STANDFIRST);
    String below = "3 May 2014\n" + line + "\nPhoto: Eva Marin";
    Labelled page = Labelled.of(between("", below));
    assertEquals(story ? List.of() : List.of(line), page.spans(Label.STANDFIRST));
    Labelled unparted = Labelled.of(between("", "3 May 2014\n" + line));
    assertEquals(List.of(), unparted.spans(Label.STANDFIRST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        STANDFIRST,
        "The council meets on Friday. Nobody knows where the market will be",
        "Two stones fell on the empty square on Monday night, and the market may have to move",
      })
  void itMayStandBetweenBylineAndDate(String line) {
    Labelled page = Labelled.of(between(line, "3 May 2014"));
    assertEquals(List.of(line), page.spans(Label.STANDFIRST));
    assertEquals("standfirst-above-date", page.rule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bell tower of Orrin on Tuesday (Ada Corwin)",
        "The bell tower. Ada Corwin/Getty Images",
        "Market day under the bell tower, 1931",
      })
  void aCaptionThereIsNone(String line) {
    assertEquals(List.of(), Labelled.of(between(line, "3 May 2014")).spans(Label.STANDFIRST));
  }

  @Test
  void itsElementIsNamedSo() {
    for (String name : List.of("article__intro", "einleitung", "post-excerpt", "c-lead-text")) {
      String page = h1() + "<p class=" + name + ">" + STANDFIRST + "</p><div>" + STORY + "</div>";
      assertEquals(
          List.of(STANDFIRST), Labelled.of(withoutDescription(page)).spans(Label.STANDFIRST), name);
    }
  }

  @Test
  void anElementThatHoldsTheTextTooIsNotNamedAfterTheStandfirst() {
    String page = h1() + "<div class=article-intro><p>" + STANDFIRST + "</p>" + STORY + "</div>";
    assertEquals(List.of(), Labelled.of(withoutDescription(page)).spans(Label.STANDFIRST));
  }

  @Test
  void aSubheadingInsideTheTextIsNone() {
    String page =
        h1()
            + "<div>"
            + STORY
            + "<h2 class=subtitle>What the mason found on the weather side</h2>"
            + STORY.replace("Orrin", "Orrin town")
            + "</div>";
    assertEquals(List.of(), Labelled.of(withoutDescription(page)).spans(Label.STANDFIRST));
  }

  /** In text, where nothing else tells it: behind the date, before the byline. */
  private static List<String> betweenDateAndByline(String line) {
    String story = STORY.replace("</p>", "\n\n").replace("<p>", "");
    return Labelled.of(
            HEADLINE + "\n\n4 March 2024, 6:31 pm\n\n" + line + "\n\nBy Ada Moss\n\n" + story)
        .spans(Label.STANDFIRST);
  }

  @Test
  void aDateMayStandAboveIfTheBylineStandsBehind() {
    String two = STANDFIRST + " Nobody can say so far.";
    assertEquals(List.of(two), betweenDateAndByline(two));
  }

  @Test
  void aCaptionBetweenDateAndBylineIsNone() {
    assertEquals(
        List.of(),
        betweenDateAndByline("The bell tower of Orrin before the stones fell. (Ada Moss)"));
  }

  @Test
  void theDescriptionStandsApartFromTheParagraphs() {
    assertEquals(
        List.of(STANDFIRST),
        standfirsts(
            "<header>" + h1() + "<p>" + STANDFIRST + "</p></header><div>" + STORY + "</div>"));
  }

  @Test
  void theDescriptionIsTheFirstParagraph() {
    assertEquals(
        List.of(), standfirsts(h1() + "<div><p>" + STANDFIRST + "</p>" + STORY + "</div>"));
  }

  @Test
  void aTeaserOfThePageItselfIsItsStandfirst() {
    assertEquals(
        List.of(STANDFIRST),
        standfirsts(
            "<header>"
                + h1()
                + "<section class=teaser><p>"
                + STANDFIRST
                + "</p></section></header><div>"
                + STORY
                + "</div>"));
  }

  @Test
  void theHeadlineWithItsKickerIsNone() {
    String text =
        HEADLINE
            + " | Orrin Mercury\nOrrin Mercury\n"
            + HEADLINE
            + "\nCracks in the square:"
            + HEADLINE
            + "\nBy Hanne Ridley\n14 March 2023\n\n"
            + STORY.replace("<p>", "").replace("</p>", "\n\n");
    assertEquals(List.of(), Labelled.of(text).spans(Label.STANDFIRST));
  }

  /** Wire copy opens with its place, wherever the byline stands. */
  @Test
  void aParagraphWithADatelineIsNone() {
    String lede = "ORRIN (ANP) - The bell tower of Orrin has been shut since stones fell from it.";
    Labelled page = Labelled.of(HEADLINE + "\n" + lede + "\n" + between("", "").split("\n", 2)[1]);
    assertEquals(List.of(), page.spans(Label.STANDFIRST));
    assertEquals(List.of("ORRIN (ANP) - "), page.spans(Label.DATELINE));
  }

  @Test
  void aScoreIsNone() {
    Labelled page = Labelled.of(between("Orrin Rovers 2-1 Bell Town United", ""));
    assertEquals(List.of(), page.spans(Label.STANDFIRST));
  }

  /** Several points in a box of that name sum the story up. */
  @Test
  void aPointAmongOthersIsNone() {
    String points =
        "<div class=summary><ul><li>Two stones fell from the tower in the night"
            + "</li><li>The market is to go behind the town hall</li></ul></div>";
    String lead = "<p class=lead>" + STANDFIRST + "</p>";
    assertEquals(
        List.of(STANDFIRST),
        Labelled.of(withoutDescription(h1() + points + lead + "<div>" + STORY + "</div>"))
            .spans(Label.STANDFIRST));
  }

  /** Behind the first paragraph, which a dateline tells, none follows, be it parted from others. */
  @Test
  void behindADatelineTheStoryHasBegun() {
    String first = "ORRIN, May 3 (KTP) - Two stones fell from the bell tower on Monday night.";
    String second = "The council wants to know by Friday whether it can hold the market under it.";
    String page =
        between(first, second + "\nAdvertisement").replace("Ada Corwin", "Ada Corwin\n3 May 2014");
    assertEquals(List.of(), Labelled.of(page).spans(Label.STANDFIRST));
  }
}
