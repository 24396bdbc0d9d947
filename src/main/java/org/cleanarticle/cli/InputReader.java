package org.cleanarticle.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads inputs whole, gzip unpacked, never more than a limit. Thread-safe. */
final class InputReader {
  private static final int GZIP_BUFFER = 1 << 16;
  private static final int PART = 1 << 16;

  private final InputStream standardInput;
  private final long maxSize;

  /**
   * @param maxSize largest input in bytes, after unpacking; less than 2 GB
   */
  InputReader(InputStream standardInput, long maxSize) {
    this.standardInput = standardInput;
    this.maxSize = maxSize;
  }

  /**
   * The bytes of an input.
   *
   * @throws UnreadableException if there is no reading it, or it is too large
   */
  byte[] read(Input input) throws UnreadableException {
    if (input.problem().isPresent()) {
      throw new UnreadableException(input.problem().get());
    }
    try {
      if (input.file().isEmpty()) {
        return read(standardInput, 0);
      }
      Path file = input.file().get();
      try (InputStream in = open(file)) {
        return read(in, Files.size(file));
      }
    } catch (IOException e) {
      throw new UnreadableException(Reasons.of(e));
    }
  }

  /** Java's newer streams seek, which a pipe cannot; its older ones cannot open every name. */
  private static InputStream open(Path file) throws IOException {
    return Files.isRegularFile(file) || Files.notExists(file)
        ? Files.newInputStream(file)
        : new FileInputStream(file.toFile());
  }

  /**
   * @param announced the size as the file system has it, zero if it does not say
   */
  private byte[] read(InputStream in, long announced) throws IOException, UnreadableException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    if (gzip) {
      return unpack(buffered);
    }
    if (announced > maxSize) {
      throw tooLarge("");
    }
    return bounded(buffered, "");
  }

  private byte[] unpack(InputStream packed) throws UnreadableException, IOException {
    try {
      return bounded(new GZIPInputStream(packed, GZIP_BUFFER), " when unpacked");
    } catch (EOFException e) {
      throw new UnreadableException("is a gzip file that breaks off");
    } catch (ZipException e) {
      throw new UnreadableException("is a damaged gzip file");
    }
  }

  /** In parts, so that what is too large is refused before it is put together. */
  private byte[] bounded(InputStream in, String when) throws IOException, UnreadableException {
    List<byte[]> parts = new ArrayList<>();
    long size = 0;
    for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
      size += part.length;
      if (size > maxSize) {
        throw tooLarge(when);
      }
      parts.add(part);
    }
    return parts.size() == 1 ? parts.get(0) : joined(parts, (int) size);
  }

  private static byte[] joined(List<byte[]> parts, int size) {
    byte[] whole = new byte[size];
    int end = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, whole, end, part.length);
      end += part.length;
    }
    return whole;
  }

  private UnreadableException tooLarge(String when) {
    return new UnreadableException(
        "is larger than " + ByteSize.format(maxSize) + when + " (--max-size raises the limit)");
  }
}
