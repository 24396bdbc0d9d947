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
        "Eel pie is back at the Plough\n\nJune 2, 2022\n\nMarket day moves\n\n"
            + "June 21, 2022\n\n"
            + TITLE
            + "\n\nJune 24, 2022\n\nBridge shut\n\nJune 9, 2022\n\n";
    assertEquals(
        "2022-06-24", date(list + TITLE + "\n\nBy Ada Crick\n\nJune 24, 2022\n\n" + STORY));
  }

  @Test
  void aDateInAListOfTitlesBelowTheArticleIsNotTheArticles() {
    String list =
        "Latest news\n\nWeather\n\nTides\n\nBirths\n\nDeaths\n\n"
            + TITLE
            + "\n\nWildlife\n\nRead\n\nMarket day moves\n\nTown\n\n11.02.2013\n\n";
    assertEquals("null", date(TITLE + "\n\nBy Asa Thorn\n\n" + STORY + "\n" + list));
  }

  @Test
  void ofTwoDatesAboveTheHeadlineTheNearestIsTheArticles() {
    String page = "Weather\n\n17.06.2022\n\nTides\n\n13.06.2022\n\n" + TITLE;
    assertEquals("2022-06-13", date(page + "\n\nBy Asa Thorn\n\n" + STORY));
  }

  /** The update that stands below it is nearer. */
  @Test
  void ofTwoDatesInARowAboveTheHeadlineTheFirstIsTheArticles() {
    for (String update : List.of("9 May 2022", "Akt.: 9. Mai 2022 - 20.05 Uhr")) {
      String page = "Tides\n\n8 May 2022\n" + update + "\n\n" + TITLE;
      assertEquals("2022-05-08", date(page + "\n\nBy Asa Thorn\n\n" + STORY), update);
    }
  }

  @Test
  void theDateThatTheTextOpensWithGoesBeforeOneBelowIt() {
    String head =
        TITLE
            + "\n\nBy Asa Thorn\n\nThe wood at Fen End has been counted again as it was in the year when the"
            + " railway came, and the birds are fewer by one.\n\n";
    String foot = "\nShare\n\nFacebook\n\nOtto\n\n19.08.2022, 11:04:27\n";
    assertEquals("2022-08-19T11:04:27", date(head + STORY + foot));
    assertEquals("2022-08-16", date(head + "16.08.2022 \u2013 " + STORY + foot));
  }
}
