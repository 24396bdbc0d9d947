package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  @ParameterizedTest
  @CsvSource({
    "<meta charset=gb2312>, GB18030, 海港今天开放",
    "<meta charset=GBK>, GB18030, 海港今天开放",
    "<meta charset=shift_jis>, Shift_JIS, 港は今日開く",
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
}
