package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.junit.jupiter.api.Test;

class DropCapTest {
  private static final String ENGLISH =
      "\n\nThe lock at the end of the canal leaks, and it is old.";

  private static List<Line> lines(String text) {
    try {
      byte[] input = text.getBytes(StandardCharsets.UTF_8);
      return new PageReader(new Vocabulary()).read(input, "text", "UTF-8").lines();
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private static String first(String text) {
    return lines(text).get(0).text();
  }

  @Test
  void aLetterOnItsOwnLineBeginsTheWordBelow() {
    assertEquals(
        "The harbour was empty when they came in.",
        first("T\nhe harbour was empty when they came in." + ENGLISH));
    assertEquals(
        "“We were all asleep by then,” said Ada Lin.",
        first("“W\ne were all asleep by then,” said Ada Lin." + ENGLISH));
  }

  @Test
  void bothLinesOfTheInputAreToldAsItsFragments() {
    List<Line> lines = lines("T\nhe harbour was empty when they came in." + ENGLISH);
    assertEquals(2, lines.get(0).fragments().size());
    assertEquals(2, lines.get(0).fragments().get(1).number());
    assertEquals(2, lines.size());
  }

  @Test
  void aLetterThatIsAWordStandsApart() {
    assertEquals(
        "A man with a lamp stood at the end of it.",
        first("A\nman with a lamp stood at the end of it." + ENGLISH));
    assertEquals(
        "I went down to the end of the canal.",
        first("I\nwent down to the end of the canal." + ENGLISH));
  }

  @Test
  void suchALetterBeginsAWordThatIsKnownOrCannotBeTwo() {
    assertEquals(
        "After that nobody spoke of the canal.",
        first("A\nfter that nobody spoke of the canal." + ENGLISH));
    assertEquals(
        "According to the log they were out there.",
        first("A\nccording to the log they were out there." + ENGLISH));
    assertEquals(
        "Another day passed, and the lock still leaked.",
        first("A\nnother day passed, and the lock still leaked." + ENGLISH));
    assertEquals(
        "Angela Corsi has kept the lock for years.",
        first("A\nngela Corsi has kept the lock for years." + ENGLISH));
  }

  @Test
  void otherLanguagesHaveOtherWordsOfOneLetter() {
    assertEquals(
        "In dem Hafen lag am Abend kein einziges Boot.",
        first(
            "I\nn dem Hafen lag am Abend kein einziges Boot.\n\nDie Schleuse ist alt und leckt."));
    assertEquals(
        "O porto estava vazio quando os homens voltaram.",
        first(
            "O\nporto estava vazio quando os homens voltaram.\n\nA eclusa é velha e não fecha mais."));
  }

  @Test
  void aLinkSoonBehindTheLetterBreaksOffTheRestOfTheText() {
    assertEquals(
        "Another day, another leak, and this one is in the lock.",
        first("A\nnother day,\nanother leak\n, and this one is in the lock." + ENGLISH));
  }

  @Test
  void inHtmlTheLetterMayHaveABlockOfItsOwn() throws RefusedException {
    String story = "<div class='cap'>%s</div><p>%s</p><p>The lock leaks, and it is old.</p>";
    assertEquals(
        "The harbour was empty when they came in.",
        firstBlock(story, "T", "he harbour was empty when they came in."));
    assertEquals(
        "A man with a lamp stood at the end of it.",
        firstBlock(story, "A", "man with a lamp stood at the end of it."));
    assertEquals("B", firstBlock(story, "B", "boats"));
  }

  private static String firstBlock(String story, String letter, String text)
      throws RefusedException {
    String html =
        "<html lang='en-GB'><body>"
            + story.replaceFirst("%s", letter).replaceFirst("%s", text)
            + "</body></html>";
    byte[] input = html.getBytes(StandardCharsets.UTF_8);
    return new PageReader(new Vocabulary())
        .read(input, "html", "UTF-8").lines().stream()
            .filter(line -> !line.isMeta())
            .findFirst()
            .orElseThrow()
            .text();
  }

  @Test
  void anIndexOfLettersStaysAsItIs() {
    assertEquals("A", first("A\nanchors\nB\nboats" + ENGLISH));
    assertEquals("A", first("A\n\nanchors are sold at the end of the canal" + ENGLISH));
    assertEquals("X", first("X\nThe harbour was empty when they came in." + ENGLISH));
  }
}
