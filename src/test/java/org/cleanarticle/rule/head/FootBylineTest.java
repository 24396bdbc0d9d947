package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines under the last paragraph of an article that has none at its headline. */
class FootBylineTest {
  private static final CleanArticle CLEANER = new CleanArticle();

  private static final String STORY =
      """
      Night ferries to the outer islands are kept for a year

      The county will keep the night ferries to the outer islands for one more year, after three \
      hundred people had filled the school hall to speak against the cut.

      Thomas Brink, who has run the kiosk on the quay for twenty years, told the meeting that half \
      of what he sells is sold to those who wait for the last boat.

      The company that runs the boats says that it loses money on each crossing in the winter, and \
      that two of its five vessels are due for repairs that it cannot pay for.

      Nurses at the hospital on the mainland said that they would have to give up their shifts if \
      there were no way home after ten in the evening, and a petition of theirs has been signed by \
      more than two thousand people since the spring.

      A decision on what comes after that year will be taken in the autumn, when the result of the \
      next count of passengers is known to the board.

      """;

  private static List<String> authors(String below) {
    Article article = CLEANER.clean((STORY + below).getBytes(StandardCharsets.UTF_8)).article();
    return article.authors();
  }

  /** Many a blog ends in lines that are no paragraphs. */
  @Test
  void aBylineMayStandUnderShortSentences() {
    String lines =
        """
        Nobody has missed the late ferry, except my mother.

        What is new becomes old by itself, on a quay.

        Bread does not smell of ferries, but they do of bread.

        Would I go again, and take you with me? Hardly, I think.

        """;
    assertEquals(List.of("Elena Cruz"), authors(lines + "Text: Elena Cruz"));
    assertEquals(List.of(), authors(lines + "Elena Cruz"));
  }

  /** The paper of a town, which may be called as a person is, is no second name. */
  @Test
  void aPaperOfATownMayStandBehindTheName() {
    assertEquals(List.of("Dana Holt"), authors("Dana Holt, Troy Daily"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Elena Cruz                  | Elena Cruz
          Elena Cruz and Peter Holm   | Elena Cruz, Peter Holm
          Elena Cruz, Peter Holm      | Elena Cruz, Peter Holm
          Text: Elena Cruz            | Elena Cruz
          (Elena Cruz)                | Elena Cruz
          （松岡翔太）                 | 松岡翔太
          【松岡翔太】                 | 松岡翔太
          (Elena Cruz mit dpa)        | Elena Cruz, dpa
          — Elena Cruz                | Elena Cruz
          Auteur : Elena Cruz         | Elena Cruz
          Đặng Tường                  | Đặng Tường
          """)
  void namesUnderTheLastParagraphAreTheAuthors(String line, String names) {
    assertEquals(names, String.join(", ", authors(line + "\n")));
    assertEquals(names, String.join(", ", authors(line + "\n\nMore news\n\nAll ferries\n")));
  }

  @Test
  void theBylineIsNoPartOfTheBody() {
    Article article =
        CLEANER.clean((STORY + "Elena Cruz\n").getBytes(StandardCharsets.UTF_8)).article();
    assertEquals("Elena Cruz", article.byline());
    assertEquals(5, article.body().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Of whom the story tells, a tag.
        "Thomas Brink\n",
        // Tags come several in a row.
        "Elena Cruz\n\nPeter Holm\n\nFerries\n",
        // Those who have signed a letter, not all of whose names are known.
        "Elena Cruz\n\nSaladin Ambar, Rutgers University\n\nMartin Amis\n\nAnne Holt\n",
        "Elena Cruz\nOddvine Kessrup, Harbour University\nPeter Holm\nOmar Haddad, Fen College\n",
        // A reader, or the author of another article.
        "Elena Cruz\n\n5 May 2022\n",
        "Ferry Nordvik\n",
        "Elena Cruz is a friend of the ferries\n",
        "Ferries\n\nElena Cruz\n",
      })
  void otherNamesAreNot(String below) {
    assertEquals(List.of(), authors(below));
  }

  /** In such a list what somebody is may be broken off, and tells nothing of the next. */
  @Test
  void whatTheNameAboveACommaIsTellsNothingOfTheOneBelow() {
    String list = "Elena Cruz\n\nSaladin Ambar\n,\nRutgers University\n\nMartin Amis\n\nAda Lin";
    assertEquals(List.of(), authors(list + "\n,\nauthor\n\nAnne Holt\n\nBo Ek\n"));
  }

  @Test
  void aBylineAtTheHeadlineIsBetter() {
    String input = STORY.replaceFirst("\n\n", "\n\nBy Anna Lind\n\n") + "Elena Cruz\n\n";
    assertEquals(
        List.of("Anna Lind"),
        CLEANER.clean(input.getBytes(StandardCharsets.UTF_8)).article().authors());
  }

  @Test
  void aBylineRightUnderTheTitleIsFoundHoweverFarTheBodyIs() {
    String picture = "<figure><figcaption>A ferry at the quay</figcaption></figure>";
    String input =
        "<html><head><title>Night ferries are kept</title></head><body><header>"
            + "<h1>Night ferries are kept</h1><p>by Elena Cruz</p></header><section>"
            + picture.repeat(40)
            + "</section><article><p>"
            + STORY.strip().replace("\n\n", "</p><p>")
            + "</p></article></body></html>";
    assertEquals(
        List.of("Elena Cruz"),
        CLEANER.clean(input.getBytes(StandardCharsets.UTF_8)).article().authors());
  }
}
