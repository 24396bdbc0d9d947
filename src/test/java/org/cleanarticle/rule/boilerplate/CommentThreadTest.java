package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers write under an article is told by who wrote it and when. */
class CommentThreadTest {
  private static final String RULE = "comment-thread";

  private static final String STORY =
      """
      The weir at Aldermere gets a fish ladder

      9 May 2016

      The weir at Aldermere, where the river has fallen two metres since the mill was built, will \
      get a ladder for salmon, the river trust has decided after nine years of asking.

      Forty concrete basins, each a little higher than the last, will let the fish rest on their \
      way up. The first of them is to be poured in August, when the water is lowest and the anglers \
      are at the sea.

      """;

  private static final String FIRST =
      "My grandfather used to say that they jumped it without any help, when there were more.";

  private static final String SECOND =
      "Has anybody asked the herons what they think of forty basins full of tired salmon?";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 Kommentare   | Berta ¦ 11.05.2016 10:52          | Knut ¦ 11.05.2016 17:20
          2 comments     | marten7 · May 11, 2016            | Klaus Ohl · May 12, 2016
          Comments       | owlet says:/May 11, 2016 at 5:23  | jib says:/May 12, 2016 at 7:40
          6 commentaires | Par Anne Lind, le 11 mai 2016     | Par Jean Pré 2, le 12 mai 2016
          35 Comments »  | Comment by Ida — May 11, 2016 @ 13:04 | Comment by Ola — May 12, 2016 @ 9:10
          7 Comments     | Ida/3 hours ago                   | Ola/2 hours ago
          """)
  void aThreadIsLabelledAsOne(String heading, String first, String second) {
    Labelled page = Labelled.of(thread(STORY, heading, first, second));
    assertEquals(Label.COMMENTS, page.label(FIRST));
    assertEquals(RULE, page.rule(SECOND));
    assertEquals(RULE, page.rule(second.substring(0, 3)));
    assertTrue(page.label("Forty concrete").isBody());
  }

  /** The head of an agency's copy looks like that of a comment where teasers stand above. */
  @Test
  void thePlaceAndTimeOfADatelineAreNoHeadOfAComment() {
    String page =
        STORY.replace("9 May 2016\n\n", "")
            + "2 comments\n\nRiver people | Tue May 10, 2016 8:02am\n\n"
            + FIRST
            + "\n\nALDERMERE | Wed May 11, 2016 3:27pm\n\n";
    assertNotEquals(
        RULE, Labelled.of(page + "ALDERMERE (HNA) - " + SECOND + "\n").rule("ALDERMERE (HNA)"));
    assertEquals(RULE, Labelled.of(page + SECOND + "\n").rule(SECOND));
  }

  @Test
  void datedTitlesOfOtherArticlesAreNoNamesOfWriters() {
    String page = STORY + "Comments\n\n" + FIRST + "\n\n";
    String titles = "Why salmon jump higher now\n18 May 2013\n%s\nHow herons learn\n03 Aug 2012\n";
    String rest = titles.replace("%s", "Seven weirs and no ladder at all\n17 May 2013") + SECOND;
    assertNotEquals(RULE, Labelled.of(page + rest).rule(FIRST));
    String names =
        "Ida Marten\n18 May 2013\n" + SECOND + "\nOla Holm\n03 Aug 2012\n" + SECOND + "!";
    assertEquals(RULE, Labelled.of(page + names).rule(FIRST));
  }

  /** What stands between the page's title and the headline is no story to comment on. */
  @Test
  void aCountAboveTheStoryIsNotBelowOneWhereTheTitleStandsOnTop() {
    String title = "The weir at Aldermere gets a fish ladder\n\n";
    String teasers = STORY.substring(STORY.indexOf("The weir at Aldermere, where"));
    String rest =
        "2 comments\n\nIda May 11, 2016 13:04\n\n"
            + FIRST
            + "\n\nOla May 12, 2016 9:10\n\n"
            + SECOND
            + "\n";
    assertEquals(RULE, Labelled.of(title + teasers + rest).rule(FIRST));
    assertNotEquals(RULE, Labelled.of(title + teasers + title + rest).rule(FIRST));
    String told = teasers + teasers.replace("weir", "dam") + teasers.replace("basins", "steps");
    assertEquals(RULE, Labelled.of(title + told + title + rest).rule(FIRST));
  }

  private static String thread(String story, String heading, String first, String second) {
    String under = first.replace('¦', '|').replace('/', '\n');
    String next = second.replace('¦', '|').replace('/', '\n');
    return story + heading + "\n\n" + under + "\n" + FIRST + "\n\n" + next + "\n" + SECOND + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Comments | — Ann Lee (@annlee) May 11, 2016 | — Bo Ek (@boek) May 12, 2016
          Comments | Ann Lee                          | Bo Ek
          Reports  | Ann Lee · May 11, 2016           | Bo Ek · May 12, 2016
          Comments | Ann Lee · May 11, 2016           | Bo Ek
          Comments | Ann on Ladders and what came of other ones in 2016 (May 1, 2016) | Bo Ek
          """)
  void withoutHeadingOrTwoWritersItIsNone(String heading, String first, String second) {
    Labelled page = Labelled.of(thread(STORY, heading, first, second));
    assertNotEquals(RULE, page.rule(FIRST));
    assertNotEquals(RULE, page.rule(SECOND));
  }

  /** Alone, it must be timed, and stand right below the heading. */
  @Test
  void aSingleCommentIsOneBelowItsHeading() {
    String head = "Comments\n\nottertail\n\n11 May 2016, 13:47\n\n";
    assertEquals(RULE, Labelled.of(STORY + head + FIRST + "\n").rule(FIRST));
    String untimed = head.replace(", 13:47", "");
    assertNotEquals(RULE, Labelled.of(STORY + untimed + FIRST + "\n").rule(FIRST));
    String apart = head.replace("otter", "Write one\n\notter");
    assertNotEquals(RULE, Labelled.of(STORY + apart + FIRST + "\n").rule(FIRST));
  }

  @Test
  void aButtonToAnswerStandsInsideTheThread() {
    String first = "millpond May 11, 2016 at 1:24 pm\n" + FIRST + "\n\nReply\n\n";
    String second = "Hedgerow May 12, 2016 at 3:02 pm\n" + SECOND + "\n\nReply\n";
    assertEquals(RULE, Labelled.of(STORY + first + second).rule(FIRST));
    String caption = "The weir on 11 May 2016\n\n" + FIRST + "\n\nReply\n\n";
    assertNotEquals(RULE, Labelled.of(STORY + caption + second).rule(FIRST));
  }

  @Test
  void aCountAboveTheStoryBeginsNoThread() {
    String head =
        "The weir at Aldermere gets a fish ladder\n\n12 comments\n\nAnn Lee, 9 May 2016\n\n";
    String updated = "Updated by Bo Ek, 10 May 2016\n\n";
    Labelled page =
        Labelled.of(head + updated + STORY.substring(STORY.indexOf("The weir at A", 9)));
    assertTrue(page.label("Forty concrete").isBody());
  }

  @Test
  void whatThePageHasBelowTheLastCommentIsNoneOfIt() {
    String thread = thread(STORY, "2 comments", "Ida · May 11, 2016", "Ola · May 12, 2016");
    Labelled page = Labelled.of(thread + "\nRelated articles\n\nA bridge for hedgehogs at last\n");
    assertEquals(RULE, page.rule(SECOND));
    assertNotEquals(RULE, page.rule("A bridge"));
  }

  @Test
  void aStoryThatGoesOnAfterLongEnoughIsNotSwallowed() {
    StringBuilder middle = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      middle.append("Basin number ").append(i).append(" will be ").append(40 + i);
      middle.append(
          " centimetres above the one below it, so that no fish has to jump higher than a");
      middle.append(
          " salmon can, and the eels will have a mat of bristles along the western wall,");
      middle.append(
          " where the current is weaker and the stones of the old mill are still lying.\n\n");
    }
    String first = "Comments\n\nIda · May 11, 2016\n\n";
    Labelled page = Labelled.of(STORY + first + middle + "Ola · May 12, 2016\n\n" + SECOND + "\n");
    assertTrue(page.label("Basin number 3").isBody());
  }
}
