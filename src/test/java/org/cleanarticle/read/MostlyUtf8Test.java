package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MostlyUtf8Test {
  /** A dash and a letter that a text in windows-1252 lent to one in UTF-8. */
  @ParameterizedTest
  @ValueSource(strings = {"Паром Северянка не вышел из гавани, сообщил капитан", "Żółw – “gęś”"})
  void readsTheOtherBytesAsWesternOnes(String text) throws RefusedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(0x96);
    bytes.write(' ');
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write('.');
    Decoded decoded = Decoder.decode(bytes.toByteArray(), "");
    assertEquals("\u2013 " + text + "\u00e9.", decoded.text());
    assertEquals("UTF-8", decoded.encoding());
    assertEquals(List.of("encoding-repaired"), decoded.notices());
  }

  @ParameterizedTest
  @CsvSource({"Северянка, 1", "Der Hafen – für 🎉, 1", "Der Hafen – für 🎉, 3", "渡轮今天, 2"})
  void saysThatATextIsCutOffInsideOfACharacter(String text, int lost) throws RefusedException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Decoded decoded = Decoder.decode(Arrays.copyOf(bytes, bytes.length - lost), "");
    int whole = text.offsetByCodePoints(text.length(), -1);
    assertEquals(text.substring(0, whole) + '\ufffd', decoded.text());
    assertEquals(List.of("encoding-errors"), decoded.notices());
  }

  @Test
  void leavesOtherCharsetsAlone() {
    for (String name : List.of("windows-1252", "ISO-8859-2")) {
      assertNull(MostlyUtf8.of("Das „Öl“ für die Fähre, hörte er".getBytes(Charset.forName(name))));
    }
    assertNull(MostlyUtf8.of("паром не вышел из гавани".getBytes(Charset.forName("KOI8-R"))));
    assertNull(MostlyUtf8.of("港は今日開く".getBytes(Charset.forName("Shift_JIS"))));
  }
}
