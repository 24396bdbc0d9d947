package org.cleanarticle.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Goes through bytes line by line and keeps of each line just its first characters: what an export
 * prints about its articles is short. Lines end as {@link TextReader} ends them.
 */
final class LineHeads {
  /** Units of a line that are kept, behind the white space before them. */
  private static final int LONGEST = 96;

  private final Charset charset;

  /** Bytes of a unit, two in UTF-16; and whether the higher one is the first. */
  private final int width;

  private final boolean highFirst;

  private final byte[] head = new byte[2 * LONGEST];
  private int kept;

  /** Units from the first that is not blank to the last one. */
  private int length;

  private int units;
  private char last;
  private boolean pendingReturn;

  /**
   * @param charset that of the bytes; where they are UTF-8, windows-1252 is understood too
   */
  LineHeads(Charset charset) {
    this.charset = charset;
    String name = charset.name();
    width = name.startsWith("UTF-16") ? 2 : 1;
    highFirst = !name.endsWith("LE");
  }

  /**
   * Reads on to the end of a line.
   *
   * @param piece bytes; in UTF-16 the pieces but the last have whole units
   * @param from where to go on in it
   * @return where the next line begins, or -1 if the line goes on behind the piece
   */
  int read(byte[] piece, int from) {
    for (int at = from; at + width <= piece.length; at += width) {
      char unit = unit(piece, at);
      if (unit == '\n') {
        pendingReturn = false;
        return at + width;
      }
      if (pendingReturn) {
        pendingReturn = false;
        return at;
      }
      if (unit == '\r') {
        pendingReturn = true;
      } else {
        add(unit, piece, at);
      }
    }
    return -1;
  }

  private char unit(byte[] piece, int at) {
    int first = piece[at] & 0xFF;
    if (width == 1) {
      return (char) first;
    }
    int second = piece[at + 1] & 0xFF;
    return (char) (highFirst ? first << 8 | second : second << 8 | first);
  }

  private void add(char unit, byte[] piece, int at) {
    boolean blank = unit <= ' ';
    if (blank && units == 0) {
      return;
    }
    if (units < LONGEST) {
      for (int i = 0; i < width; i++) {
        head[kept++] = piece[at + i];
      }
    }
    units++;
    if (!blank) {
      length = units;
      last = unit;
    }
  }

  /** Forgets the line, before the next one is read. */
  void clear() {
    kept = 0;
    length = 0;
    units = 0;
    last = 0;
  }

  boolean isBlank() {
    return length == 0;
  }

  /** How long the line is without white space around it, in bytes or in units of UTF-16. */
  int length() {
    return length;
  }

  /** Its last character, as far as one unit tells it. */
  char last() {
    return last;
  }

  /** Whether {@link #text} is all of the line. */
  boolean isWhole() {
    return length <= LONGEST;
  }

  /** The beginning of the line, white space folded. */
  String text() {
    int end = kept;
    // No character may be cut in two.
    while (width == 1 && !isWhole() && end > 0 && head[end - 1] < 0) {
      end--;
    }
    return Whitespace.fold(decode(end));
  }

  private String decode(int end) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new String(head, 0, end, charset);
    }
    for (int i = 0; i < end; i++) {
      if (head[i] < 0) {
        return utf8(end);
      }
    }
    return new String(head, 0, end, StandardCharsets.ISO_8859_1);
  }

  private String utf8(int end) {
    ByteBuffer bytes = ByteBuffer.wrap(head, 0, end);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return new String(head, 0, end, Decoder.WINDOWS_1252);
    }
  }
}
