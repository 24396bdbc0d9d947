package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** What a file will probably take in memory, which decides how many are read side by side. */
final class UnpackedSize {
  /** A gzip file says its size unpacked in its last bytes, the lowest first (RFC 1952, ISIZE). */
  private static final int TRAILER = Integer.BYTES;

  /** Prose is packed about so tightly. */
  private static final int USUAL = 4;

  private UnpackedSize() {}

  /**
   * A guess, not to be trusted: a gzip file of several members tells the size of the last only, and
   * a huge one tells it modulo 4 GB.
   *
   * @param file a regular file; any other could be read but once
   * @param size what it takes on the disk
   */
  static long guess(Path file, long size) {
    if (size < TRAILER || !Suffixes.isGzip(file.toString())) {
      return size;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
      channel.read(trailer, size - TRAILER);
      return Math.max(USUAL * size, Integer.toUnsignedLong(trailer.getInt(0)));
    } catch (IOException e) {
      // Whoever reads the file will tell.
      return size;
    }
  }
}
