package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Invented articles for the tests of the command. */
final class Texts {
  static final String ARTICLE =
      """
      Lighthouse to be lit again after forty years

      The lighthouse at Corran Point will be lit again in June, the harbour board said on Tuesday.

      “We have found every lamp that was ever made for it,” said the keeper's grandson, Ewan Marr.
      """;

  private Texts() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes an article to a file, with folders as needed. */
  static Path article(Path folder, String name) throws IOException {
    return write(folder, name, bytes(ARTICLE));
  }

  static Path write(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
