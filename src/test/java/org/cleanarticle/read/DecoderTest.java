package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  @ParameterizedTest
  @CsvSource({
    "<meta charset=gb2312>, GB18030, 海港今天开放",
    "<meta charset=GBK>, GB18030, 海港今天开放",
    "<meta charset=shift_jis>, windows-31j, 港は今日開く①",
    "<meta charset=iso-8859-1>, windows-1252, Der „Hafen“ für",
    "<script charset=utf-8></script><meta charset=gb2312>, GB18030, 海港今天开放",
    "<meta charset=no-such><meta charset=iso-8859-2>, ISO-8859-2, přístav dnes",
    "<meta charset=utf-8>, windows-1252, Der Hafen für",
    "<p>, windows-1252, Der Hafen für",
  })
  void theFirstDeclarationThatCanBeTrueDecides(String head, String charset, String text)
      throws RefusedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(text.getBytes(Charset.forName(charset)));
    Decoded decoded = Decoder.decode(bytes.toByteArray(), "");
    assertEquals(head + text, decoded.text());
    assertEquals(charset, decoded.encoding());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "Der „Hafen“ für 🎉", "Cafe\u0301", "donâ€™t"})
  void givesTheSameCharactersInEveryForm(String text) throws IOException, RefusedException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringWriter read = new StringWriter();
    try (Reader reader = Decoder.decode(bytes, "").reader()) {
      reader.transferTo(read);
    }
    Decoded decoded = Decoder.decode(bytes, "");
    String head = decoded.head(3);
    assertEquals(decoded.text(), read.toString());
    assertEquals(decoded.text().substring(0, Math.min(3, decoded.text().length())), head);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "<meta charset=windows-1252>, windows-1252, '', windows-1252, none",
        "<meta charset=koi8-r>, KOI8-R, '', KOI8-R, none",
        "<p>, windows-1252, '', windows-1252, encoding-guessed",
        "<meta charset=utf-8>, windows-1252, '', windows-1252, encoding-guessed",
        "<meta charset=iso-2022-jp>, windows-1252, '', ISO-2022-JP, encoding-errors",
        "<p>, windows-1252, UTF-8, UTF-8, encoding-errors",
        "<p>, UTF-8, US-ASCII, US-ASCII, encoding-errors",
        "<p>, UTF-8, UTF-8, UTF-8, none",
        "<p>, UTF-16LE, '', UTF-16LE, encoding-guessed",
        "<p>, UTF-16BE, '', UTF-16BE, encoding-guessed",
        "<p>, UTF-32LE, '', UTF-32LE, encoding-guessed",
        "<p>, UTF-32BE, '', UTF-32BE, encoding-guessed",
      })
  void tellsGuessesFromErrors(String head, String charset, String asked, String used, String notice)
      throws RefusedException {
    String text = charset.equals("KOI8-R") ? "гавань" : "der Hafen, für alle";
    byte[] bytes = (head + text).getBytes(Charset.forName(charset));
    Decoded decoded = Decoder.decode(bytes, asked);
    assertEquals(used, decoded.encoding());
    assertEquals(notice == null ? List.of() : List.of(notice), decoded.notices());
    if (notice == null || !notice.equals("encoding-errors")) {
      assertEquals(head + text, decoded.text());
    }
  }

  @Test
  void aTarArchiveIsToldByWhatStandsBehindItsFirstName() {
    byte[] bytes = new byte[512];
    byte[] magic = "ustar".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(magic, 0, bytes, 257, magic.length);
    bytes[0] = 'a';
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Decoder.decode(bytes, ""));
    assertEquals("is a tar archive, not text", refused.getMessage());
  }

  @Test
  void oneNulIsABadByteAndManyAreNoText() throws RefusedException {
    byte[] one = "The ferry came\0 back on Monday.".getBytes(StandardCharsets.US_ASCII);
    assertEquals(List.of("encoding-errors"), Decoder.decode(one, "").notices());
    for (String none : List.of("a\0\0b", "\0\0\0\0 zeros", "\0\1\2\3 and a text of one line")) {
      byte[] bytes = none.getBytes(StandardCharsets.US_ASCII);
      RefusedException refused =
          assertThrows(RefusedException.class, () -> Decoder.decode(bytes, ""));
      assertEquals("holds NUL bytes, so it is not text", refused.getMessage());
    }
    byte[] cyrillic = "Паром вернулся в гавань, и все рады.".getBytes(StandardCharsets.UTF_16LE);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Decoder.decode(cyrillic, ""));
    assertTrue(refused.getMessage().contains("--encoding utf-16le"), refused.getMessage());
  }
}
