package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story may end with a few words, where titles and appeals to the reader stand too. */
class ClosingSentenceTest {
  private static final String STORY =
      """
      The barber of Tanner Street puts his scissors away

      By Ada Corwin

      3 May 2014

      After sixty-one years and three shops the barber of Tanner Street has swept his floor for the \
      last time, and the broom goes to the museum of the town.

      He came from the south with a suitcase and a comb, and in the year of the flood he cut hair on \
      two crates, since the water stood in the shop for a week.

      The chair is to be sold for the good of the lifeboat.

      """;

  private static final String BELOW =
      """

      Newspapers in English

      Newspapers from the coast

      Contact us
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pole stays.              | true
          The pole stays               | false
          The pole stays in the museum of the town. (Ada Corwin, 3.5.2014) | true
          The pole stays in the museum of the town. (Eve Marlow, 3.5.2014) | false
          The Pole Stays.              | false
          Never miss a story!          | false
          The pole by email.           | false
          """)
  void itIsBody(String line, boolean body) {
    assertEquals(body, Labelled.of(STORY + line + BELOW).label(line).isBody());
  }

  @ParameterizedTest
  @CsvSource({"The pole stays., true", "The pole and the comb, false"})
  void twoMayFollow(String first, boolean body) {
    String second = "He left at ten.";
    String page = STORY + first + "\n\n" + second + "\n" + BELOW;
    assertEquals(body, Labelled.of(page).label(second).isBody());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          READ MORE: Fewer barbers in Vantry than ever | The lifeboat has ordered forty more of them. | true
          Advertisement                                | The museum is glad of it.                    | true
          READ MORE: Fewer barbers in Vantry than ever | The lifeboat has ordered forty more of them  | false
          READ MORE: Fewer barbers in Vantry than ever | The Barber and the Comb in the Glass of Ada. | false
          Sign up to our newsletter                    | The museum is glad of it.                    | false
          """)
  void whatIsSetIntoTheTextPartsItFromTheRest(String inset, String line, boolean body) {
    String page = STORY + inset + "\n\n" + line + "\n" + BELOW;
    assertEquals(body, Labelled.of(page).label(line).isBody());
  }

  /** A German noun has its capital in any sentence, a title of another text has more. */
  @ParameterizedTest
  @CsvSource({
    "Das Museum zahlt den Besen und den Kamm des Meisters., true",
    "Neue Meister Scheren Kamm Laden Straße ein Besen., false"
  })
  void nounsMayHaveCapitals(String line, boolean body) {
    String story =
        """
        Der Friseur der Gerbergasse legt die Schere weg

        Von Ada Corwin

        3. Mai 2014

        Nach sechzig Jahren und drei Läden hat der Friseur der Gerbergasse zum letzten Mal den Boden \
        gefegt, und der Besen geht an das Museum der Stadt und die Schere an den Enkel.

        Er kam mit einem Koffer und einem Kamm aus dem Süden, und im Jahr der Flut schnitt er die \
        Haare auf zwei Kisten, weil das Wasser eine Woche lang im Laden stand.

        Der Stuhl wird zum Wohl der Seenotretter verkauft, sagt die Witwe des Nachbarn.

        """;
    String page = story + "Lesen Sie auch: Friseure sind selten\n\n" + line + "\n" + BELOW;
    assertEquals(body, Labelled.of(page).label(line).isBody());
  }
}
