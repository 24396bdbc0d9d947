package org.cleanarticle.read;

import java.io.CharArrayReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** An input as characters, without byte order mark, in Unicode NFC. Not thread-safe. */
final class Decoded {
  private final String encoding;
  private final List<String> notices;

  /** A string, or a buffer for as long as nobody asks for one. */
  private CharSequence text;

  /**
   * An input.
   *
   * @param text a string or a buffer of an array; not to be changed
   * @param encoding IANA name of the encoding that was used
   * @param notices warning codes: {@code encoding-guessed}, {@code encoding-errors}, {@code
   *     encoding-repaired}, {@code multiple-articles}
   */
  Decoded(CharSequence text, String encoding, List<String> notices) {
    this.text = text;
    this.encoding = encoding;
    this.notices = List.copyOf(notices);
  }

  String text() {
    String all = text.toString();
    text = all;
    return all;
  }

  /** The first so many characters, if there are so many. */
  String head(int length) {
    return length < text.length() ? text.subSequence(0, length).toString() : text();
  }

  /** What comes behind so many characters. */
  Decoded behind(int length) {
    return new Decoded(text().substring(length), encoding, notices);
  }

  /**
   * What stands between two places.
   *
   * @param more a warning code that it needs beside the others, or empty
   */
  Decoded part(int from, int to, String more) {
    Decoded part = new Decoded(text().substring(from, to), encoding, notices);
    return more.isEmpty() ? part : part.noting(more);
  }

  /** The same with a warning code beside the others. */
  Decoded noting(String more) {
    List<String> all = new ArrayList<>(notices);
    all.add(more);
    return new Decoded(text, encoding, all);
  }

  /** The characters to be read one behind the other, without a string made of them. */
  Reader reader() {
    return text instanceof CharBuffer buffer
        ? new CharArrayReader(buffer.array(), 0, buffer.length())
        : new StringReader(text.toString());
  }

  String encoding() {
    return encoding;
  }

  List<String> notices() {
    return notices;
  }
}
