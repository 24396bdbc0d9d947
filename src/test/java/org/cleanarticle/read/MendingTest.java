package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendingTest {
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
    Mending mended = Mending.of(broken);
    assertEquals(expected, mended.text());
    assertEquals(!expected.equals(broken), mended.repaired());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cafe\u0301 au lait, e\u0301clair, u\u0308ber",
        "\u0301 at the start",
        "か\u3099っこう",
        "a\u0323\u0307 and a\u0307\u0323",
        "\u1112\u1161\u11ab 5 \u2126",
        "\uD834\uDD60 grows",
      })
  void composesAsIfTheTextWereTakenAsAWhole(String apart) {
    Mending mended = Mending.of("1 " + apart + " x");
    assertEquals("1 " + Normalizer.normalize(apart, Normalizer.Form.NFC) + " x", mended.text());
    assertFalse(mended.repaired());
  }

  @Test
  void leavesMoreMarksThanALetterHasAsTheyAre() {
    String marks = "\u0301\u0323".repeat(200);
    Mending mended = Mending.of("e\u0301" + "日e\u0301é" + marks + "e\u0301か\u3099");
    assertEquals("é日éé" + marks + "éが", mended.text());
    assertEquals(mended.text(), Mending.of(mended.text()).text());
  }
}
