package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are nothing but a byline or a date. */
class FieldLinesTest {
  private final FieldLines lines = new FieldLines(Unmarked.VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Anna Sturridge                | true
          Von Anna Sturridge               | true
          By Anna Sturridge and Peter Holm | true
          Anna Sturridge                   | false
          By Quorra Vantage                | false
          By the river                     | false
          By Anna Sturridge. It was Friday. | false
          """)
  void aBylineIsOpenedAndNamesPeopleAlone(String line, boolean one) {
    assertEquals(one, lines.isByline(0, Unmarked.of(line)));
  }

  @Test
  void aNameMayStandBelowTheOpener() {
    Labelling labelling = Unmarked.of("By", "Anna Sturridge", "By them", "Peter Holm", "Holm");
    assertEquals(false, lines.isNameBelowOpener(0, labelling));
    assertEquals(true, lines.isNameBelowOpener(1, labelling));
    assertEquals(false, lines.isNameBelowOpener(3, labelling));
    assertEquals(false, lines.isNameBelowOpener(4, labelling));
    assertEquals(false, lines.isNameBelowOpener(1, Unmarked.of("By", "the river")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 May 2024                                     | true
          Friday, 3 May 2024                             | true
          Printed on 3 May 2024                          | false
          On 3 May 2024 the bridge was opened by hand    | false
          Page 3                                         | false
          Last updated at 19:32                          | true
          Updated: 9:40 am                               | true
          Publié à 1 h 14 Mis à jour à 5 h 00            | true
          Updated 3 leases of the lock                   | false
          Eleven boats out at 19:32                      | false
          The third of the month                         | false
          """)
  void mostOfTheLineIsTheDay(String line, boolean one) {
    assertEquals(one, lines.isDate(0, Unmarked.of(line)));
  }
}
