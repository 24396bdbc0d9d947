package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned for a file: its size, and for a packed one what it says of itself. */
class UnpackedSizeTest {
  @TempDir Path folder;

  private long guess(String name, byte[] content) throws IOException {
    Path file = Texts.write(folder, name, content);
    return UnpackedSize.guess(file, Files.size(file));
  }

  @Test
  void aPackedFileTakesWhatItsTrailerSays() throws IOException {
    byte[] spaces = new byte[300_000];
    assertEquals(300_000, guess("a.txt.gz", Texts.gzip(spaces)));
    assertEquals(300_000, guess("A.TXT.GZ", Texts.gzip(spaces)));
    byte[] huge = {0x1F, (byte) 0x8B, 0, 0, 0, (byte) 0xF0};
    assertEquals(0xF000_0000L, guess("huge.gz", huge));
  }

  @Test
  void whatIsNotPackedTakesItsSize() throws IOException {
    assertEquals(6, guess("a.txt", new byte[] {'a', 'b', 'c', 'd', 'e', 'f'}));
    assertEquals(3, guess("short.gz", new byte[] {0x1F, (byte) 0x8B, 8}));
    assertEquals(7, UnpackedSize.guess(folder.resolve("gone.gz"), 7));
  }

  @Test
  void theLastOfSeveralMembersDoesNotSpeakForAll() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    byte[] article = Texts.gzip(Texts.bytes(Texts.ARTICLE));
    two.write(article);
    two.write(Texts.gzip(new byte[1]));
    assertEquals(4L * two.size(), guess("two.gz", two.toByteArray()));
  }
}
