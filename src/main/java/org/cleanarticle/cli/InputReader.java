package org.cleanarticle.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cleanarticle.Options;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.read.ArticleSplitter;

/** Opens inputs, gzip unpacked. */
final class InputReader {
  /** An open input; the same once more if it is unpacked. */
  record Opened(InputStream in, Optional<Unpacked> unpacked) {}

  private final InputStream standardInput;
  private final long maxSize;
  private final Options options;
  private final Vocabulary vocabulary = new Vocabulary();

  /**
   * @param maxSize largest article in bytes, after unpacking; less than 2 GB
   */
  InputReader(InputStream standardInput, long maxSize, Options options) {
    this.standardInput = standardInput;
    this.maxSize = maxSize;
    this.options = options;
  }

  /** The articles of an input, which are read one by one. */
  InputArticles articles(Input input) {
    ArticleSplitter splitter =
        new ArticleSplitter(vocabulary, options.format(), options.encoding(), maxSize);
    return new InputArticles(input, this, splitter, maxSize);
  }

  Opened open(Input input) throws IOException {
    Optional<Path> file = input.file();
    BufferedInputStream in =
        new BufferedInputStream(file.isPresent() ? open(file.get()) : standardInput);
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    if (!gzip) {
      return new Opened(in, Optional.empty());
    }
    Unpacked unpacked = new Unpacked(in);
    return new Opened(unpacked, Optional.of(unpacked));
  }

  /** Java's newer streams seek, which a pipe cannot; its older ones cannot open every name. */
  private static InputStream open(Path file) throws IOException {
    return Files.isRegularFile(file) || Files.notExists(file)
        ? Files.newInputStream(file)
        : new FileInputStream(file.toFile());
  }
}
