package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known phrases that hold a date or a name: the article's come first, what is left is a phrase. */
class DatedPhraseTest {
  private static final String BEFORE =
      """
      Die letzte Fähre der Nacht

      Von Ada Kerwin

      3. Mai 2014

      Um zehn nach eins legt die Brandy mit elf Leuten an Bord ab, vier von ihnen schlafen, und \
      niemand fragt den Fährmann, wie spät er heute ist.

      Die Brücke, die sie ersetzen sollte, ist seit der Flut viermal gezeichnet worden, und jede \
      der Zeichnungen hängt in der Bude mit den Karten.

      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Über dieses Thema berichtete Hafenwelle am 4. Mai 2014 um 12:00 Uhr. | NOTICE
          Dieses Thema im Programm: Hafenwelle, 4. Mai 2014, 12:00 Uhr         | NOTICE
          Am 4. Mai 2014 fährt die Brandy um 12:00 Uhr zum letzten Mal.        | BODY
          """)
  void aDateThatIsNotTheArticlesMakesNoneOfThem(String line, Label label) {
    Labelled page = Labelled.of(BEFORE + line + "\n\nKontakt\n");
    assertEquals(label, page.label(line));
    assertEquals(List.of("3. Mai 2014"), page.spans(Label.DATE));
  }

  @Test
  void aLongLineOfFieldsIsMoreThanThePhraseAtItsEnd() {
    Labelled page =
        Labelled.of(
            """
            Le dernier bac de la nuit

            Par Ada Kerwin - 12 oct. 2015 à 17h05 | mis à jour le 13 oct. 2015 à 09h10 - Temps de \
            lecture : 2 min

            À une heure dix, le bac part avec onze personnes à bord, dont quatre dorment, et personne \
            ne demande au passeur quelle heure il est.

            Le pont qui devait le remplacer a été dessiné quatre fois depuis la crue, et chacun des \
            dessins est accroché dans la cabane aux billets.
            """);
    assertEquals(List.of("12 oct. 2015 à 17h05"), page.spans(Label.DATE));
  }
}
