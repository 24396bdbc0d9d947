package org.cleanarticle.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What NUL bytes at the start of an input say of it: that it is text in UTF-16 or UTF-32 without a
 * mark, or no text. A few among the bytes of a text are just bad bytes.
 */
final class NulBytes {
  private static final int WINDOW = 8192;

  /** One byte in so many may be of no text: in packed or random data one in ten is. */
  private static final int FEW = 16;

  private final int looked;

  /** How many stand at every fourth place, from the first to the last of four bytes. */
  private final int[] nuls = new int[Integer.BYTES];

  private int controls;

  private NulBytes(byte[] bytes) {
    looked = Math.min(bytes.length, WINDOW);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        nuls[i % nuls.length]++;
      } else if (bytes[i] > 0 && bytes[i] < ' ' && !isOfText(bytes[i])) {
        controls++;
      }
    }
  }

  static NulBytes in(byte[] bytes) {
    return new NulBytes(bytes);
  }

  /** White space, what terminals take, and the end of a file of DOS. */
  private static boolean isOfText(byte control) {
    return control >= 7 && control <= 13 || control == 0x1A || control == 0x1B;
  }

  boolean areAny() {
    return all() > 0;
  }

  /** Whether there are too many for a text, other bytes of no text included. */
  boolean areMany() {
    return areAny() && (all() + controls) * FEW > looked;
  }

  private int all() {
    return first() + second();
  }

  /** Those at the first byte of two. */
  private int first() {
    return nuls[0] + nuls[2];
  }

  private int second() {
    return nuls[1] + nuls[3];
  }

  /**
   * UTF-16 has every other byte NUL in European text, and none of those between. UTF-32 has one
   * byte of four that is always NUL, and another beside it that is so in all but emoji.
   */
  Optional<Charset> wide() {
    int units = looked / nuls.length;
    if (units > 0 && nuls[0] >= units && nuls[1] * 2 > units) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (units > 0 && nuls[3] >= units && nuls[2] * 2 > units) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (Math.max(first(), second()) * 4 < looked || Math.min(first(), second()) > 0) {
      return Optional.empty();
    }
    return Optional.of(first() > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Why the input is refused: a phrase that goes on "this is …". */
  String refusal() {
    int most = Math.max(first(), second());
    boolean maybeWide = most * FEW > looked && Math.min(first(), second()) * FEW < most;
    return "holds NUL bytes, so it is not text"
        + (maybeWide ? " (if it is UTF-16, --encoding utf-16le says so)" : "");
  }
}
