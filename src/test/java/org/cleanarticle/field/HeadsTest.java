package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Rows;
import org.cleanarticle.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lines about an article say of outlet, way, section and standfirst. */
class HeadsTest {
  private static final CleanArticle CLEANER = new CleanArticle();
  private static final String HEADLINE = "Eels return to the pumping station after forty years";
  private static final String BYLINE = "By Dorothea Quill\n4 October 2011";
  private static final String STORY =
      "The keeper of the pumping station told the drainage board on Tuesday that the eels had come"
          + " back after forty years, and that nobody had asked them to.\n\n"
          + "The board has asked for a count of the eels before it decides on the new screens for"
          + " the station, which would cost about as much as it did when it was built.\n\n"
          + "Fishermen on the lower drain said they had seen nothing of the kind, but promised to"
          + " leave the nets at home until the count is over.\n\n";

  static Stream<List<String>> heads() {
    return Rows.of("heads", 6);
  }

  @ParameterizedTest
  @MethodSource("heads")
  void readsWhatStandsAboutTheArticle(List<String> row) {
    StringBuilder head = new StringBuilder();
    for (String line : row.get(0).split("~", -1)) {
      head.append(line.equals("H") ? HEADLINE : line.equals("B") ? BYLINE : line).append('\n');
    }
    String foot = row.get(1).equals("-") ? "" : row.get(1).replace('~', '\n') + "\n";
    String page = head + "\n" + STORY + foot;
    Article article = CLEANER.clean(page.getBytes(StandardCharsets.UTF_8)).article();
    assertEquals(HEADLINE, article.headline());
    assertEquals(
        row.subList(2, 6),
        List.of(
            orNone(article.outlet()),
            orNone(article.via()),
            orNone(article.section()),
            orNone(article.standfirst())));
  }

  static Stream<List<String>> notes() {
    return Rows.of("feed-notes", 3);
  }

  /** Without a note the story has neither headline nor outlet. */
  @ParameterizedTest
  @MethodSource("notes")
  void aNoteBelowTheTextNamesHeadlineAndOutlet(List<String> row) {
    Article article =
        CLEANER.clean((STORY + row.get(0)).getBytes(StandardCharsets.UTF_8)).article();
    assertEquals(row.subList(1, 3), List.of(orNone(article.headline()), orNone(article.outlet())));
  }

  /** The line above the byline looks as much a headline, and stands nearer. */
  @Test
  void theNotedHeadlineIsFoundAboveTheText() {
    String head = "The pumping keeper\nA count of eels at the drainage station\n" + BYLINE + "\n\n";
    String note = "The post The pumping keeper appeared first on Fen Courier.";
    Article article =
        CLEANER.clean((head + STORY + note).getBytes(StandardCharsets.UTF_8)).article();
    assertEquals("The pumping keeper", article.headline());
    assertNotEquals(
        "The pumping keeper",
        CLEANER.clean((head + STORY).getBytes(StandardCharsets.UTF_8)).article().headline());
  }

  private static String orNone(String value) {
    return value == null ? "-" : value;
  }
}
