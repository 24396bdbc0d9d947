package org.cleanarticle.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Repairs UTF-8 that was once decoded as windows-1252: {@code â€™} was an apostrophe. A run of
 * characters beyond ASCII is repaired only if as bytes of windows-1252 all of it is valid UTF-8,
 * and if what comes out is what people write: a capital letter before a quotation mark, as in
 * {@code »CAFÉ«}, is valid UTF-8 too, of a letter that hardly any language has. Linear.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** So many characters in a row that are valid UTF-8 by chance there are not. */
  private static final int CERTAIN = 3;

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  private Mojibake() {}

  static String repair(String text) {
    return firstLead(text) < 0 ? text : new Mojibake().repaired(text);
  }

  /** Where the first character stands that could begin a broken one, or -1. */
  private static int firstLead(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC2 && c <= 0xF4) {
        return i;
      }
    }
    return -1;
  }

  private String repaired(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && text.charAt(end) >= 0x80) {
        end++;
      }
      if (end == i) {
        out.append(text.charAt(i++));
      } else {
        String run = text.substring(i, end);
        out.append(end - i < 2 ? run : repairedRun(run));
        i = end;
      }
    }
    return out.toString();
  }

  private String repairedRun(String run) {
    byte[] bytes = bytes(run);
    if (bytes == null) {
      return run;
    }
    try {
      CharBuffer meant = utf8.decode(ByteBuffer.wrap(bytes));
      int characters = Character.codePointCount(meant, 0, meant.length());
      return characters >= CERTAIN || isUsual(meant) ? meant.toString() : run;
    } catch (CharacterCodingException e) {
      return run;
    }
  }

  /** The bytes of windows-1252; null if a character has none. */
  private static byte[] bytes(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      byte[] one = String.valueOf(c).getBytes(WINDOWS_1252);
      // Five bytes have no character in windows-1252; decoders leave them as control characters.
      boolean control = c < 0xA0;
      if (!control && (one.length != 1 || one[0] == '?')) {
        return null;
      }
      bytes[i] = control ? (byte) c : one[0];
    }
    return bytes;
  }

  /** Letters of western languages, typographic signs, emoji. */
  private static boolean isUsual(CharSequence text) {
    return text.codePoints()
        .allMatch(c -> c >= 0xA0 && c <= 0xFF || c >= 0x2010 && c <= 0x2122 || c >= 0x1F300);
  }
}
