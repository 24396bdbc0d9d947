package org.cleanarticle.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes an element of an array of a JSON object: its last line feed goes, since a comma may follow,
 * and if it is indented it is indented once more. No text in JSON holds a line feed.
 */
final class ElementStream extends FilterOutputStream {
  private final boolean pretty;
  private boolean begun;
  private boolean pending;

  ElementStream(OutputStream out, boolean pretty) {
    super(out);
    this.pretty = pretty;
  }

  @Override
  public void write(int b) throws IOException {
    if (pending || !begun) {
      if (pending) {
        out.write('\n');
      }
      if (pretty) {
        out.write(' ');
        out.write(' ');
      }
    }
    begun = true;
    pending = b == '\n';
    if (!pending) {
      out.write(b);
    }
  }
}
