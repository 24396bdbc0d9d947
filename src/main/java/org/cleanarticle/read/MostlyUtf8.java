package org.cleanarticle.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 with a few bytes that are none: pasted from a text in windows-1252, as which they are read,
 * or the rest of a character at the end of a text that was cut off. Linear.
 *
 * @param text the characters
 * @param repaired whether bytes were read as windows-1252
 * @param cut whether the last character is a part of one
 */
record MostlyUtf8(String text, boolean repaired, boolean cut) {
  /**
   * So many characters above ASCII for each byte that is none: by chance they hardly come about.
   */
  private static final int CHARACTERS = 2;

  /** Null if the bytes are a text of some other charset. */
  static MostlyUtf8 of(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    int strange = 0;
    boolean cut = false;
    while (from.hasRemaining()) {
      CoderResult result = decoder.decode(from, to, true);
      if (result.isMalformed()) {
        cut = from.remaining() == result.length() && bytes[from.position()] >= (byte) 0xC2;
        if (cut) {
          to.put('\ufffd');
        } else {
          to.put(new String(bytes, from.position(), result.length(), Decoder.WINDOWS_1252));
          strange += result.length();
        }
        from.position(from.position() + result.length());
        decoder.reset();
      }
    }
    int above = 0;
    to.flip();
    for (int i = 0; i < to.length(); i++) {
      above += to.charAt(i) > '\u007f' ? 1 : 0;
    }
    above -= strange + (cut ? 1 : 0);
    return above > 0 && above >= CHARACTERS * strange
        ? new MostlyUtf8(to.toString(), strange > 0, cut)
        : null;
  }
}
