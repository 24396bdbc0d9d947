package org.cleanarticle.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What NUL bytes at the start of an input say of it: that it is text in UTF-16 without a mark, or
 * no text. A few among the bytes of a text are just bad bytes.
 */
final class NulBytes {
  private static final int WINDOW = 8192;

  /** One byte in so many may be of no text: in packed or random data one in ten is. */
  private static final int FEW = 16;

  private final int looked;
  private final int[] nuls = new int[2];
  private int controls;

  private NulBytes(byte[] bytes) {
    looked = Math.min(bytes.length, WINDOW);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        nuls[i % 2]++;
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
    return nuls[0] + nuls[1] > 0;
  }

  /** Whether there are too many for a text, other bytes of no text included. */
  boolean areMany() {
    return areAny() && (nuls[0] + nuls[1] + controls) * FEW > looked;
  }

  /** UTF-16 has every other byte NUL in European text, and none of those between. */
  Optional<Charset> wide() {
    int most = Math.max(nuls[0], nuls[1]);
    if (most * 4 < looked || Math.min(nuls[0], nuls[1]) > 0) {
      return Optional.empty();
    }
    return Optional.of(nuls[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Why the input is refused: a phrase that goes on "this is …". */
  String refusal() {
    int most = Math.max(nuls[0], nuls[1]);
    boolean maybeWide = most * FEW > looked && Math.min(nuls[0], nuls[1]) * FEW < most;
    return "holds NUL bytes, so it is not text"
        + (maybeWide ? " (if it is UTF-16, --encoding utf-16le says so)" : "");
  }
}
