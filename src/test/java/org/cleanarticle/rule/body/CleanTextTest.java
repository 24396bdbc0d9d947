package org.cleanarticle.rule.body;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts without dirt, which are left as they are, and what is dirt enough. */
class CleanTextTest {
  private static final String CRANE =
      "The harbour board said on Monday that the crane on the north quay would be kept, because"
          + " nobody had asked what it would cost to take it down.";
  private static final String GULLS =
      "It has stood idle for forty years, and the gulls that nest in its cabin are thought to be"
          + " the oldest in the town, according to the board.";
  private static final String MORE =
      """
      The board will meet again in June to talk about paint, and about the children who climb the \
      ladder on dark evenings to see the ships.

      Nobody on the quay remembers who painted the name of a dog on the jib, but the letters are \
      renewed every spring by somebody with a brush.

      The gulls were counted in April by two students with a telescope, who found eleven of them \
      and one that may have been a very large pigeon.
      """;
  private static final String HEAD =
      "Crane on the north quay to be kept\n\nBy Maud Ellery\n\n2 March 2022\n\n";
  private static final String TITLES =
      """
      What the board keeps of the old quay
      The bell that rang for the fog signal
      The rope from the last of the whalers
      """;

  /** Whether the lines behind the headline were found to be clean. */
  private static boolean isClean(String middle) {
    Labelled page = Labelled.of(HEAD + CRANE + "\n\n" + middle + "\n\n" + GULLS + "\n\n" + MORE);
    return page.rule("It has stood").equals("clean-text");
  }

  /** What reads as a first paragraph may be a note above the headline. */
  @Test
  void aSignedTextIsNoBareBody() {
    String note =
        "We chose all of these on our own and may earn a little if you buy one of them.\n\n";
    Labelled page =
        Labelled.of(note + HEAD.replace("2 March 2022\n\n", "") + CRANE + "\n\n" + MORE);
    assertEquals(List.of("Crane on the north quay to be kept"), page.spans(Label.HEADLINE));
    assertEquals(List.of("By Maud Ellery"), page.spans(Label.BYLINE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | Yes.
          true  | - the bell
          true  | The lamp
          false | Sign up for our newsletter
          """)
  void knownBoilerplateIsDirtAndShortLinesAreNot(boolean clean, String line) {
    assertEquals(clean, isClean(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          false | The lamp of the pilot who lost his way
          true  | The lamp of the pilot who lost his way.
          true  | The lamp of the pilot who lost his way:
          true  | • The lamp of the pilot who lost his way
          true  | The lamp of the pilot
          true  | 1931 1944 1961 1980 1995
          """)
  void fourTitlesInARowAreDirt(boolean clean, String fourth) {
    assertEquals(true, isClean(TITLES), "three are not");
    assertEquals(clean, isClean(TITLES + fourth));
  }

  /** So many short lines, no two alike. */
  private static String lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Lamp " + i + "\n").collect(joining());
  }

  @Test
  void shortLinesMayNotBeMostOfIt() {
    assertEquals(true, isClean(lines(20)));
    assertEquals(false, isClean(lines(40)));
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "true, 5", "false, 6"})
  void theTextBeginsSoonBehindItsHead(boolean clean, int lines) {
    Labelled page = Labelled.of(HEAD + lines(lines) + CRANE + "\n\n" + GULLS + "\n\n" + MORE);
    assertEquals(clean, page.rule("It has stood").equals("clean-text"));
  }

  @Test
  void aBareTextIsAllBody() {
    List<String> text = List.of(CRANE, "Yes.", "- the bell", GULLS, "The end.");
    Labelled page = Labelled.of(String.join("\n\n", text));
    assertEquals(List.of(), page.spans(Label.HEADLINE));
    assertEquals(List.of(CRANE, "Yes.", GULLS, "The end."), page.spans(Label.BODY));
    assertEquals(List.of("- the bell"), page.spans(Label.LIST_ITEM));
    assertEquals("clean-text", page.rule("Yes."));
  }

  @Test
  void threeLinesAreTooFewForFurniture() {
    Labelled page =
        Labelled.of("Crane on the north quay to be kept\n\nThe board said so.\n\nNobody asked\n");
    assertEquals("clean-text", page.rule("Nobody asked"));
    assertEquals(List.of("The board said so.", "Nobody asked"), page.spans(Label.BODY));
  }

  @Test
  void aTitleInALanguageWithoutListsIsNoParagraph() {
    String title =
        "Umphathi wetheku uthi isikhulu “sivale ihhovisi” ngesonto elidlule sangenwa amanzi";
    String page =
        title
            + """


            by Thandeka D | 5 November 2024

            Kuthiwa isikhulu sivale ihhovisi letheku ngemuva kokuba amanzi engene ebusuku, futhi \
            abasebenzi abakwazanga ukungena ekuseni ngeledlule.

            Umphathi uthi ihhovisi lizovulwa ngenyanga ezayo, uma uphahla selulungisiwe yizisebenzi \
            ezivela edolobheni elingumakhelwane.

            Abadobi bathi abakathintwa muntu, nokuthi izikebhe zabo zisalokhu ziboshwe othangweni \
            oluwile ngesikhathi sesiphepho.
            """;
    assertEquals(List.of(title), Labelled.of(page).spans(Label.HEADLINE));
  }

  @Test
  void twoTitlesAtTheEndAreOtherArticles() {
    String text = HEAD + CRANE + "\n\n" + GULLS + "\n\n" + MORE;
    String one = "What the board keeps of the old quay\n";
    assertEquals("clean-text", Labelled.of(text + one).rule("It has stood"));
    Labelled two = Labelled.of(text + one + "\nThe bell that rang for the fog signal\n");
    assertEquals(Label.AFTER_BODY, two.label("The bell that rang"));
    assertEquals(Label.BODY, two.label("The gulls were counted"));
  }
}
