package org.cleanarticle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The content of a gzip file that knows, at its end, whether something stands behind it. */
final class Unpacked extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;

  /** Checksum and size close each member (RFC 1952), and the inflater leaves them over. */
  private static final int TRAILER = 2 * Integer.BYTES;

  Unpacked(InputStream packed) throws IOException {
    super(packed, BUFFER);
  }

  /**
   * Whether bytes were left that are no gzip member, at the end of the content. Java passes over
   * them in silence. NULs are none: tapes and disks fill up with them.
   */
  boolean leftAny() throws IOException {
    for (int i = len - inf.getRemaining() + TRAILER; i < len; i++) {
      if (buf[i] != 0) {
        return true;
      }
    }
    return in.read() > 0;
  }
}
