package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
