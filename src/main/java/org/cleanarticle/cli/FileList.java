package org.cleanarticle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Names of files from a list, read one by one as they are asked for, in UTF-8. Empty names are
 * skipped, since a list often ends in one. Of a list of lines so is what Windows puts around names:
 * a carriage return at the end of a line, and a byte order mark before the first.
 */
final class FileList implements Iterator<String> {
  /** No system allows a longer name; a file without line feeds is no list. */
  private static final int LONGEST = 1 << 16;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BufferedReader in;
  private final char end;
  private boolean atStart = true;
  private String next;

  /**
   * @param end the character that ends a name
   */
  FileList(InputStream list, char end) {
    in = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
    this.end = end;
  }

  /**
   * Whether there is another name.
   *
   * @throws UncheckedIOException if the list cannot be read on
   */
  @Override
  public boolean hasNext() {
    try {
      while (next == null || next.isEmpty()) {
        next = read();
        if (next == null) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String name = next;
    next = null;
    return name;
  }

  /** A name, perhaps empty; null at the end. */
  private String read() throws IOException {
    StringBuilder name = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != end) {
      if (name.length() == LONGEST) {
        throw new IOException("a name in it is longer than " + LONGEST + " characters");
      }
      name.append((char) c);
      c = in.read();
    }
    if (end == '\n') {
      unwrap(name);
    }
    atStart = false;
    return name.toString();
  }

  private void unwrap(StringBuilder line) throws IOException {
    if (line.indexOf("\0") >= 0) {
      throw new IOException("a line of it holds NULs (is it of --null, or in UTF-16?)");
    }
    if (atStart && line.indexOf(BYTE_ORDER_MARK) == 0) {
      line.delete(0, 1);
    }
    if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
      line.setLength(line.length() - 1);
    }
  }
}
