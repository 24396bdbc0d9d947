package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
