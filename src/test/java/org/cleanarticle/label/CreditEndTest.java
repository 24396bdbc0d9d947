package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that end in names, as captions do. */
class CreditEndTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          The crane at dusk. Maud Ellery                ~ true
          The crane at dusk? Maud Ellery                ~ true
          “The crane at dusk.” Maud Ellery              ~ true
          The crane at dusk | Maud Ellery               ~ true
          The crane at dusk © Maud Ellery               ~ true
          The crane at dusk / Maud Ellery               ~ true
          The crane at dusk. Maud Ellery/Getty Images   ~ true
          The crane at dusk. Maud van der Elst          ~ true
          The crane at dusk (Maud Ellery)               ~ true
          The crane at dusk (Maud Ellery/Courier)       ~ true
          The crane at dusk (in the fog)                ~ false
          The crane at dusk ()                          ~ false
          (Maud Ellery)                                 ~ false
          The crane at dusk (Maud Ellery.)              ~ false
          The crane at dusk. Maud Ellery.               ~ false
          The crane at dusk. Maud Ellery told           ~ false
          The crane at dusk. by the way                 ~ false
          The crane at dusk. All'unanimità              ~ false
          The crane at dusk. All’unanimità              ~ false
          The crane at dusk. Maud O’Brien               ~ true
          The crane at dusk. Maud’s Press               ~ true
          The crane at dusk. One Two Six Ten Red Big Old New ~ true
          The crane at dusk. One Two Six Ten Red Big Old New Odd ~ false
          The crane at dusk Maud Ellery                 ~ false
          It is kept. It was kept. Maud Ellery          ~ true
          The crane at dusk. Maud  Ellery               ~ true
          """)
  void isTold(String text, boolean credit) {
    assertEquals(credit, CreditEnd.of(text));
  }

  @Test
  void namesAreNoLongerThanALine() {
    String seventy = "Maud " + "X".repeat(65);
    assertEquals(true, CreditEnd.of("The crane at dusk. " + seventy));
    assertEquals(false, CreditEnd.of("The crane at dusk. " + seventy + "X"));
    assertEquals(true, CreditEnd.of("The crane at dusk (" + seventy + ")"));
    assertEquals(false, CreditEnd.of("The crane at dusk (" + seventy + "X)"));
  }
}
