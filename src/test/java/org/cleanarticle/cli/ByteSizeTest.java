package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0 bytes",
    "1, 1, 1 byte",
    "1000, 1000, 1000 bytes",
    "1024, 1024, 1K",
    "64k, 65536, 64K",
    "64M, 67108864, 64M",
    "1g, 1073741824, 1G",
    "1536K, 1572864, 1536K"
  })
  void readsAndWrites(String text, String bytes, String back) {
    assertEquals(Optional.of(Long.parseLong(bytes)), ByteSize.parse(text));
    assertEquals(back, ByteSize.format(Long.parseLong(bytes)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "M",
        "-1",
        "1.5M",
        "64MB",
        "64 M",
        "1234567890123456",
        "999999999999999G",
        "\u0661M",
        "1T",
        "64ı"
      })
  void refusesWhatIsNoSize(String text) {
    assertEquals(Optional.empty(), ByteSize.parse(text));
  }
}
