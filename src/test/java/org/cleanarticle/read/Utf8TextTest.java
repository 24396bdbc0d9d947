package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {
  private static Utf8Text read(String text) {
    return Utf8Text.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void decodesEveryCharacter() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.getType(c) != Character.SURROGATE) {
        // Runs of ASCII of all lengths stand between.
        all.appendCodePoint(c).append("-".repeat(c % 100));
      }
    }
    assertEquals(all.toString(), read(all.toString()).text().toString());
  }

  @Test
  void isAsStrictAsJava() {
    byte[] bytes = {'a', 0, 0, 0, 0, 'z'};
    // For each place the bytes at which something changes in the table of well-formed sequences.
    int[] tail = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (int lead = 0; lead < 0x100; lead++) {
      for (int second : tail) {
        for (int third : tail) {
          for (int fourth : tail) {
            bytes[1] = (byte) lead;
            bytes[2] = (byte) second;
            bytes[3] = (byte) third;
            bytes[4] = (byte) fourth;
            assertEquals(strictly(bytes), text(bytes), () -> HexFormat.of().formatHex(bytes));
            byte[] cut = Arrays.copyOf(bytes, 4);
            assertEquals(strictly(cut), text(cut), () -> HexFormat.of().formatHex(cut));
          }
        }
      }
    }
  }

  private static String text(byte[] bytes) {
    Utf8Text text = Utf8Text.of(bytes);
    return text == null ? null : text.text().toString();
  }

  private static String strictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  @Test
  void noCharacterIsPassedOverThatComposingWouldChange() {
    BitSet composing = composing();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
        String text = "a" + Character.toString(c) + "b";
        boolean changes = composing.get(c) || !Normalizer.isNormalized(text, Normalizer.Form.NFC);
        assertTrue(!read(text).doubtful().isEmpty() || !changes, Integer.toHexString(c));
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
    assertTrue(read(text).doubtful().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Cafe\u0301, 4", "5 か\u3099, 2", "5 \u2126, 2", "и\u0306, 0"})
  void seesWhatMayBeApart(String text, int start) {
    assertEquals(start, read(text).doubtful().nextSetBit(0));
  }

  @ParameterizedTest
  @CsvSource({"die donâ€™t, 7", "CafÃ©, 3"})
  void seesWhatMayBeBroken(String text, int start) {
    assertEquals(start, read(text).doubtful().nextSetBit(0));
  }
}
