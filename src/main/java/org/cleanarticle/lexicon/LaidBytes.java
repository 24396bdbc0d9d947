package org.cleanarticle.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A part of the bytes that the build laid out, most significant byte first. Put together by hand: a
 * buffer of the library, asked for one number at a time, takes many times as long while nothing is
 * compiled yet, which is what a short run is made of. Immutable.
 */
final class LaidBytes {
  private final byte[] bytes;
  private final int from;
  private final int length;

  LaidBytes(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private LaidBytes(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.from = from;
    this.length = length;
  }

  /** A part of this part. */
  LaidBytes part(int at, int length) {
    return new LaidBytes(bytes, from + at, length);
  }

  int intAt(int at) {
    int i = from + at;
    return bytes[i] << 24
        | (bytes[i + 1] & 0xFF) << 16
        | (bytes[i + 2] & 0xFF) << 8
        | bytes[i + 3] & 0xFF;
  }

  /**
   * Many numbers at once, which a buffer copies fast: an array of them is quickest to look into.
   */
  int[] ints(int at, int count) {
    int[] ints = new int[count];
    ByteBuffer.wrap(bytes, from + at, Integer.BYTES * count).asIntBuffer().get(ints);
    return ints;
  }

  /** The same for long ones. */
  long[] longs(int at, int count) {
    long[] longs = new long[count];
    ByteBuffer.wrap(bytes, from + at, Long.BYTES * count).asLongBuffer().get(longs);
    return longs;
  }

  long longAt(int at) {
    return (long) intAt(at) << 32 | intAt(at + Integer.BYTES) & 0xFFFF_FFFFL;
  }

  char charAt(int at) {
    int i = from + at;
    return (char) (bytes[i] << 8 | bytes[i + 1] & 0xFF);
  }

  /** A byte as a number from 0 to 255. */
  char byteAt(int at) {
    return (char) (bytes[from + at] & 0xFF);
  }

  String text(int at, int length, Charset charset) {
    return new String(bytes, from + at, length, charset);
  }

  byte[] copy() {
    return Arrays.copyOfRange(bytes, from, from + length);
  }
}
