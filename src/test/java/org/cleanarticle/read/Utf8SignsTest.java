package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8SignsTest {
  private static Utf8Signs signs(String text) {
    return Utf8Signs.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noCharacterIsPassedOverThatComposingWouldChange() {
    BitSet composing = composing();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
        String text = "a" + Character.toString(c) + "b";
        boolean changes = composing.get(c) || !Normalizer.isNormalized(text, Normalizer.Form.NFC);
        assertTrue(signs(text).mayBeApart() || !changes, Integer.toHexString(c));
      }
    }
  }

  /** The characters that combine with one before them, as the second of a pair or in any place. */
  private static BitSet composing() {
    BitSet found = new BitSet();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      if (Character.getType(c) != Character.SURROGATE) {
        parts.codePoints().skip(1).forEach(found::set);
        // What changes its place behind a mark of a low class takes part too.
        if (!Normalizer.isNormalized("\u0345" + Character.toString(c), Normalizer.Form.NFC)) {
          found.set(c);
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words, 12.50 and a - dash",
        "“Größe”, he said — “naïve” … 5 €",
        "Ünïcödé Łódź",
        "Сегодня в Москве → новости",
        "Αθήνα, 5 Μαΐου",
        "首相は記者会見で、がんばる。",
        "오늘 국회",
        "Well done 🎉 ™ ✓",
      })
  void leavesUsualTextsAlone(String text) {
    assertEquals(new Utf8Signs(false, false), signs(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cafe\u0301", "か\u3099", "5 \u2126", "и\u0306"})
  void seesWhatMayBeApart(String text) {
    assertEquals(new Utf8Signs(false, true), signs(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"donâ€™t", "CafÃ©"})
  void seesWhatMayBeBroken(String text) {
    assertTrue(signs(text).mayBeBroken());
  }
}
