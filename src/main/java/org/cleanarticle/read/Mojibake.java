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
    int first = nextRun(text, 0);
    return first < 0 ? text : new Mojibake().repaired(text, first);
  }

  /**
   * Where the next run begins that may be a broken one, or -1: two characters beyond ASCII, the
   * first of which can lead in UTF-8. A run is looked at once, from its start.
   */
  private static int nextRun(String text, int from) {
    int last = text.length() - 1;
    for (int i = from; i < last; i++) {
      if (text.charAt(i) >= 0x80) {
        if (isLead(text.charAt(i)) && text.charAt(i + 1) >= 0x80) {
          return i;
        }
        i = runEnd(text, i) - 1;
      }
    }
    return -1;
  }

  private static boolean isLead(char c) {
    return c >= 0xC2 && c <= 0xF4;
  }

  private static int runEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= 0x80) {
      end++;
    }
    return end;
  }

  private String repaired(String text, int first) {
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    for (int at = first; at >= 0; ) {
      int end = runEnd(text, at);
      String run = text.substring(at, end);
      String meant = repairedRun(run);
      if (!meant.equals(run)) {
        out.append(text, copied, at).append(meant);
        copied = end;
      }
      at = nextRun(text, end);
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
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
