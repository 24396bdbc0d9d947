package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.junit.jupiter.api.Test;

/** Of the many dates of a whole page as text, that of the article. */
class TextDatesTest {
  private static final String TITLE = "Heronry at Fen End is counted for the hundredth time";

  private static final String STORY =
      """
      Forty-one pairs of herons were counted at Fen End on Sunday, one fewer than in the first \
      count a hundred years ago, which was made by a vicar with a telescope.

      The telescope was there again, in the hands of the vicar's great-granddaughter, who found \
      that the lens had been put in the wrong way round by somebody.

      The trust that owns the wood thinks that the count was always too low for that reason, and \
      would like to do it over as soon as the leaves have fallen.

      Nobody has asked the farmer next door, who says that he counts them every morning when they \
      fly to his pond, and that there are fifty-two of them.

      The telescope goes back to its place above the font, pointing at the weathercock, which the \
      vicar had taken for a heron in his first year.
      """;

  private static String date(String page) {
    Article article = new CleanArticle().clean(page.getBytes(StandardCharsets.UTF_8)).article();
    return String.valueOf(article.date());
  }

  /** Named twice, it counts as where it is trusted most. */
  @Test
  void theDateBelowTheHeadlineGoesBeforeThoseOfAListAboveIt() {
    String list =
        "Eel pie is back at the Plough\n\nOctober 12, 2023\n\nMarket day moves\n\n"
            + "November 3, 2023\n\n"
            + TITLE
            + "\n\nNovember 6, 2023\n\nBridge shut\n\nOctober 27, 2023\n\n";
    assertEquals(
        "2023-11-06", date(list + TITLE + "\n\nBy Shana Orde\n\nNovember 6, 2023\n\n" + STORY));
  }

  @Test
  void aDateInAListOfTitlesBelowTheArticleIsNotTheArticles() {
    String list =
        "Latest news\n\nWeather\n\nTides\n\nBirths\n\nDeaths\n\n"
            + TITLE
            + "\n\nWildlife\n\nRead\n\nMarket day moves\n\nTown\n\n17.03.2014\n\n";
    assertEquals("null", date(TITLE + "\n\nBy Asa Thorn\n\n" + STORY + "\n" + list));
  }

  @Test
  void ofTwoDatesAboveTheHeadlineTheNearestIsTheArticles() {
    String page = "Weather\n\n29.11.2022\n\nTides\n\n21.11.2022\n\n" + TITLE;
    assertEquals("2022-11-21", date(page + "\n\nBy Asa Thorn\n\n" + STORY));
  }

  /** The update that stands below it is nearer. */
  @Test
  void ofTwoDatesInARowAboveTheHeadlineTheFirstIsTheArticles() {
    for (String update : List.of("29 June 2023", "Akt.: 29. Juni 2023 - 21.18 Uhr")) {
      String page = "Tides\n\n28 June 2023\n" + update + "\n\n" + TITLE;
      assertEquals("2023-06-28", date(page + "\n\nBy Asa Thorn\n\n" + STORY), update);
    }
  }

  @Test
  void theDateThatTheTextOpensWithGoesBeforeOneBelowIt() {
    String head =
        TITLE
            + "\n\nBy Asa Thorn\n\nThe wood at Fen End has been counted again as it was in the year when the"
            + " railway came, and the birds are fewer by one.\n\n";
    String foot = "\nShare\n\nFacebook\n\nMarth\n\n02.12.2023, 15:57:32\n";
    assertEquals("2023-12-02T15:57:32", date(head + STORY + foot));
    assertEquals("2023-11-29", date(head + "29.11.2023 \u2013 " + STORY + foot));
  }
}
