package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subheadings right behind what is set into a text, where titles of other articles stand too. */
class InsetHeadingTest {
  private static final String ABOVE =
      ReplyTest.ABOVE
          + """
      The bridge that was to replace it has been drawn four times since the flood, and each of the \
      drawings hangs in the hut where the tickets are sold.

      """;

  private static final String BELOW =
      """

      The engine has been on its last voyage since the spring of the flood, and the company would \
      be glad to be asked less often when it is to be mended.

      Share this article

      Contact us
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Get our newsletter: Harbour news in your inbox | Mayor calls for talks       | true
          Advertisement                                  | Mayor calls for talks       | true
          Related: Why the third bridge was never built  | Mayor calls for talks       | true
          Related                                        | Mayor calls for talks       | false
          Advertisement                                  | Mayor Ada Corwin            | false
          Advertisement                                  | 14 calls for talks          | false
          Advertisement                                  | Follow the mayor            | false
          Advertisement                                  | Mayor calls for talks, but then she has called for them in each of the last nine years | false
          """)
  void aFewWordsInSmallLettersAreOne(String inset, String heading, boolean one) {
    Labelled page = Labelled.of(ABOVE + inset + "\n\n" + heading + "\n" + BELOW);
    assertEquals(heading + " " + one, heading + " " + page.rule(heading).equals("body-heading"));
    assertTrue(page.label(heading).isBody() || !one);
  }

  /** Whatever is set into the text above it, and however many of its words have capitals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'Nobody Asked The Engine'       | true
          “Asked less often”              | true
          'Asked less often'              | true
          'Glad to be mended'             | true
          'The Harbour Pays For Nothing'  | false
          """)
  void wordsThatTheTextBelowHasOnceMoreAreOne(String heading, boolean one) {
    Labelled page =
        Labelled.of(
            ABOVE
                + "Related: Why the third bridge was never built\n\n"
                + heading
                + "\n"
                + BELOW.replace("since the spring", "since, as he says, nobody asked the engine"));
    assertEquals(heading + " " + one, heading + " " + page.label(heading).isBody());
  }

  /** A label, titles and a line above a paragraph, which is a subheading or one more title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Parted by blank lines
          READ MORE/Third Bridge Was Never Built, Says Dane Orr/New pier for Tarn//Mayor calls for talks// | true
          READ MORE/Third Bridge Was Never Built, Says Dane Orr/New pier for Tarn//Mayor Ada Corwin//      | false
          READ MORE//Third Bridge Was Never Built//Mayor calls for talks//                                 | false
          # Much shorter than the titles
          READ MORE/Third Bridge Was Never Built, Says Dane Orr/Who pays then/                             | true
          READ MORE/Third Bridge Was Never Built, Says Dane Orr/Tarn has a new pier for its boats/         | false
          READ MORE/Third Bridge Was Never Built, Says Dane Orr/Who pays then//                            | false
          # A question
          READ MORE/Third Bridge Was Never Built, Says Dane Orr/So who will pay for the Tarn bridge?/      | true
          READ MORE/Third bridge was never built/Why Does Nobody Pay For The Bridge Of Tarn?/              | false
          # Of words that the paragraph has
          READ MORE/Third bridge was never built/The Last Voyage Of An Engine/                             | true
          # Below no label
          Third Bridge Was Never Built, Says Dane Orr/Who pays then/                                       | false
          """)
  void theLastLineBelowTitlesMayBeOne(String lines, boolean one) {
    String inset = lines.replace('/', '\n');
    String last = inset.strip().substring(inset.strip().lastIndexOf('\n') + 1);
    Labelled page = Labelled.of(ABOVE + inset + BELOW.strip() + "\n");
    assertEquals(last + " " + one, last + " " + page.label(last).isBody());
  }

  /** German nouns have capitals in any line. */
  @ParameterizedTest
  @CsvSource({
    "Kein Geld für Motoren, true",
    "Bürgermeisterin Ada Corwin, false",
    "Tarn: Der Steg ist zu, false",
  })
  void nounsMayHaveCapitals(String heading, boolean one) {
    Labelled page =
        Labelled.of(
            """
            Die letzte Fähre der Nacht

            Von Ada Corwin

            3. Mai 2014

            Um Mitternacht legt die Brandy mit elf Leuten und einem Hund an Bord vom Kai ab, und der \
            Fährmann trinkt den Kaffee der Wirtin aus dem Deckel seiner Kanne.

            Die Brücke, die an ihre Stelle treten soll, ist seit der Flut viermal gezeichnet worden, \
            und die Pläne der Stadt hängen in der Hütte mit den Fahrkarten.

            Lesen Sie auch: Warum die dritte Brücke nie gebaut wurde

            %s

            Die Reederei wäre froh, wenn sie seltener gefragt würde, wann die Maschine überholt wird.

            Kontakt
            """
                .replace("%s", heading));
    assertEquals(heading + " " + one, heading + " " + page.label(heading).isBody());
  }
}
