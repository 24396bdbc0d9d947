package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MojibakeTest {
  @ParameterizedTest
  @CsvSource({
    "donâ€™t, don’t",
    "â€œYesâ€\u009d, “Yes”",
    "CafÃ© in ZÃ¼rich, Café in Zürich",
    "Ã\u00A0 la mode, à la mode",
    "10Â\u00A0000, 10\u00A0000",
    "ðŸ˜€ fun, 😀 fun",
    "Ð¿Ñ€Ð¸Ð²ÐµÑ‚, привет",
    // What is right already stays.
    "»CAFÉ«, »CAFÉ«",
    "fiancé—“I will”, fiancé—“I will”",
    "Crème brûlée à la carte, Crème brûlée à la carte",
    "Ärger Öl Übung, Ärger Öl Übung",
    "Ã alone, Ã alone",
    "plain, plain",
  })
  void repairsOnlyWhatWasBroken(String broken, String expected) {
    assertEquals(expected, Mojibake.repair(broken));
  }
}
