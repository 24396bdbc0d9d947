package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Several articles copied one below the other. */
class NextArticleTest {
  private static String article(String title, String author, String thing) {
    String text =
        """
        The THING at Kelder Reach has been sold to a museum, which will come for it with a barge as \
        soon as the wind allows, the canal trust said on Tuesday.

        It was built in 1931 and has not been used since 1984; the gulls have had the THING since \
        then, and a heron in the winters when the estuary froze.

        The museum wants to mend the THING and to let children pull the levers, while the trust \
        would like to have the place for six more berths.

        Whether the gulls may be moved is for the county to say, and the county has asked for a \
        count of the nests before it says anything at all about the THING.

        The heron has not been seen since the sale was made known, which the keeper of the lock \
        thinks is no accident, since he has known that heron for years.

        """;
    return title + "\n\nBy " + author + "\n\n14 March 2011\n\n" + text.replace("THING", thing);
  }

  private static final String FIRST = article("Museum buys the old crane", "Ada Kern", "crane");
  private static final String SECOND =
      article("Nobody wants the winch that stood beside it", "Ines Marsh", "winch");

  @Test
  void theSecondIsLeftOutAndTold() {
    Labelled page = Labelled.of(FIRST + SECOND);
    assertEquals("body-other-story", page.rule("Nobody wants the winch"));
    assertEquals(Label.AFTER_BODY, page.label("The winch at Kelder"));
    assertEquals(Label.BODY, page.label("The crane at Kelder"));
    byte[] text = (FIRST + SECOND).getBytes(StandardCharsets.UTF_8);
    List<String> codes =
        new CleanArticle().clean(text).article().warnings().stream().map(Warning::code).toList();
    assertEquals(List.of("multiple-articles"), codes);
  }

  @Test
  void aTeaserIsNoArticle() {
    String teaser =
        "Nobody wants the winch that stood beside it\n\nBy Ines Marsh\n\n14 March 2011\n\n";
    Labelled page = Labelled.of(FIRST + teaser + "The county will count the winch’s nests too.\n");
    assertEquals(Label.BODY, page.label("The crane at Kelder"));
    assertEquals(false, page.rule("Nobody wants the winch").equals("body-other-story"));
  }

  @Test
  void whatStandsBetweenTwoPagesDoesNotHideTheSecond() {
    String menus = "Home\nNews\nSport\nWeather\nTravel\nCulture\nOpinion\nShop\nJobs\n".repeat(4);
    Labelled page = Labelled.of(FIRST + menus + "\n" + SECOND);
    assertEquals("body-other-story", page.rule("Nobody wants the winch"));
    assertEquals(Label.AFTER_BODY, page.label("The winch at Kelder"));
  }

  @Test
  void aListOfTeasersIsNoFirstArticle() {
    String teasers =
        """
        The crane and the gulls: who owns the harbour now

        A crane that nobody has used since 1984 has found a buyer, and the gulls that have lived in \
        it since then may have to move, says the trust, which would rather have berths for boats.

        Ada Kern

        Why the heron has left the estuary for the first time

        The heron came every winter when the estuary froze, and now it has gone; the keeper of the \
        lock thinks he knows why, but the county wants to count the nests before it says a word.

        Tom Vail

        """;
    Labelled page = Labelled.of(teasers + SECOND);
    assertEquals(Label.BODY, page.label("The winch at Kelder"));
  }
}
