package org.cleanarticle.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueNamesTest {
  private final CatalogueNames names = new CatalogueNames(new Vocabulary());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quill, Dorothea|Dorothea Quill",
        "Quill, Dorothea; van der Meer, Pim J.|Dorothea Quill; Pim J. van der Meer",
        "Ørsted-Lund, Åse|Åse Ørsted-Lund",
      })
  void theSurnameGoesLast(String printed, String inOrder) {
    assertEquals(inOrder, names.inOrder(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dorothea Quill",
        "Dorothea Quill, Staff Reporter",
        "Quill, Dorothea, Fen Town",
        "Quill, Dorothea; Staff",
        "Quill,",
        "",
      })
  void whatIsNoSuchNameStaysAsItIs(String printed) {
    assertEquals(printed, names.inOrder(printed));
  }
}
