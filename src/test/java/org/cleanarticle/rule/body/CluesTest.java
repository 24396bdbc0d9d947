package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clues to the body, measured on one invented page. */
class CluesTest {
  private static final String PAGE =
      """
      Harbour crane to be kept as a lookout

      Harbour crane to be kept as a lookout

      By Maud Ellery

      2 March 2022

      The last steam crane on the north quay is to be kept after all, the harbour board said on Monday.

      It has stood idle since the grain trade moved to the river mouth, and its boiler was sold for scrap.

      Dock workers pose under the crane of the north quay in 1961. Harbour Archive/Jon Petrie

      “A crane that lifts nothing can still lift people,” the chairwoman, Ines Tarrant, told the meeting.

      lift people
      Crane owners hold out for more
      Bread prices rise again
      Related
      Ferry strike enters third week
      Height: 31 metres
      Height: 28 metres without the jib
      The board wants to open the cabin to visitors by May, and to charge them two pounds for the view.

      Join us on the quay and tell your friends what you saw up there.

      Went up there once and never again, says my knees.

      Up there again

      — Quay Watch (@quaywatch) March 1, 2022

      A crane that lifts nothing can still lift people

      Captain Maud Ellery was born in the last house before the breakwater.
      """;

  private static Page page;
  private static double[][] rows;

  @BeforeAll
  static void measure() throws RefusedException {
    Vocabulary vocabulary = new Vocabulary();
    page = new PageReader(vocabulary).read(PAGE.getBytes(StandardCharsets.UTF_8), "", "");
    NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);
    Labelling before = rules.before(BodyRule.class, page);
    rows = new Clues(before, new SoftWords(vocabulary)).measure();
  }

  private static double value(String start, Clue clue) {
    for (Line line : page.lines()) {
      if (line.text().startsWith(start) && rows[line.index()] != null) {
        return clue.in(rows[line.index()]);
      }
    }
    throw new AssertionError("no free line begins with " + start);
  }

  @Test
  void aCaptionEndsInItsCredit() {
    assertEquals(1, value("Dock workers pose", Clue.CREDIT_AT_END));
    assertEquals(1, value("Dock workers pose", Clue.YEAR));
    assertEquals(0, value("It has stood", Clue.CREDIT_AT_END));
    assertEquals(0, value("It has stood", Clue.YEAR));
  }

  @Test
  void aPullQuoteIsSaidTwice() {
    assertTrue(value("A crane that lifts", Clue.ECHO) > .8);
    assertEquals(0, value("It has stood", Clue.ECHO));
  }

  @Test
  void paragraphsArePartedAlike() {
    double paragraph = value("It has stood", Clue.BLANKS_BEFORE_LIKE_CORE);
    double teaser = value("Bread prices", Clue.BLANKS_BEFORE_LIKE_CORE);
    assertTrue(paragraph > teaser, paragraph + " " + teaser);
  }

  @Test
  void whatHasAFormOpensAlike() {
    assertTrue(value("Height: 31", Clue.SAME_OPENING) > 0);
    assertEquals(1, value("Height: 31", Clue.KEY_AND_VALUE));
    assertEquals(0, value("Bread prices", Clue.SAME_OPENING));
  }

  @Test
  void theAuthorIsNamedAndTold() {
    assertEquals(1, value("Captain Maud Ellery was", Clue.NAMES_AUTHOR));
    assertEquals(1, value("Captain Maud Ellery was", Clue.WHO_IS));
    assertEquals(0, value("The board wants", Clue.NAMES_AUTHOR));
    assertEquals(0, value("The board wants", Clue.WHO_IS));
  }

  @Test
  void theReaderIsSpokenTo() {
    assertEquals(1, value("Join us", Clue.INVITES));
    assertTrue(value("Join us", Clue.READER_WORDS) > 0);
    assertEquals(0, value("It has stood", Clue.INVITES));
    assertTrue(value("Went up there", Clue.FIRST_PERSON) > 0);
  }

  @Test
  void neighboursAreKnown() {
    assertEquals(1, value("Ferry strike", Clue.BEHIND_RELATED));
    assertEquals(1, value("Bread prices", Clue.BEFORE_RELATED));
    assertEquals(1, value("Went up there", Clue.BEFORE_POST_SIGNATURE));
    assertEquals(0, value("It has stood", Clue.BEFORE_POST_SIGNATURE));
  }

  @Test
  void onlyFreeLinesAreMeasured() {
    for (Line line : page.lines()) {
      if (line.text().equals("Related")) {
        assertEquals(null, rows[line.index()]);
      }
    }
  }
}
