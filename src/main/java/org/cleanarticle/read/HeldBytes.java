package org.cleanarticle.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** Bytes in the pieces that they came in, until they are taken from the front. */
final class HeldBytes {
  private final Deque<byte[]> pieces = new ArrayDeque<>();

  /** How many bytes of the first piece have been taken. */
  private int taken;

  /**
   * Takes a piece over; it must not be changed from then on.
   *
   * @param piece not empty
   */
  void add(byte[] piece) {
    pieces.addLast(piece);
  }

  /**
   * Takes bytes from the front.
   *
   * @param prefix what is to stand before them
   * @param count how many, no more than there are
   */
  byte[] take(byte[] prefix, int count) {
    if (prefix.length == 0
        && taken == 0
        && !pieces.isEmpty()
        && pieces.getFirst().length == count) {
      return pieces.removeFirst();
    }
    byte[] bytes = new byte[prefix.length + count];
    System.arraycopy(prefix, 0, bytes, 0, prefix.length);
    remove(count, bytes, prefix.length);
    return bytes;
  }

  /** Forgets bytes at the front. */
  void drop(long count) {
    remove(count, null, 0);
  }

  private void remove(long count, byte[] target, int at) {
    int end = at;
    for (long left = count; left > 0; ) {
      byte[] first = pieces.getFirst();
      int some = (int) Math.min(left, first.length - taken);
      if (target != null) {
        System.arraycopy(first, taken, target, end, some);
      }
      end += some;
      taken += some;
      left -= some;
      if (taken == first.length) {
        pieces.removeFirst();
        taken = 0;
      }
    }
  }
}
