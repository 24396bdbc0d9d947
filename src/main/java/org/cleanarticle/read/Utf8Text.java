package org.cleanarticle.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Decodes UTF-8 strictly (Unicode Standard, table 3-7), and tells in the same pass of which
 * characters it is to be asked whether they need repair or composing: nearly all texts of the web
 * have none. Linear; much faster than Java's own decoder, which takes byte by byte what is not all
 * ASCII, where markup has long runs of it.
 */
final class Utf8Text {
  /** So many bytes are looked at together. */
  private static final int STEP = 8;

  /** The highest bits of so many bytes, which are not set in ASCII. */
  private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

  /** From this length on a run of ASCII is copied as a text, which Java does fastest. */
  private static final int LONG_RUN = 64;

  private static final int FIRST_COMBINING = 0x300;

  private final byte[] bytes;
  private final ByteBuffer steps;
  private final BitSet doubtful = new BitSet();
  private char[] out = {};
  private int at;
  private int length;

  private Utf8Text(byte[] bytes) {
    this.bytes = bytes;
    steps = ByteBuffer.wrap(bytes);
  }

  /** The text of the bytes; null if they are no valid UTF-8. */
  static Utf8Text of(byte[] bytes) {
    Utf8Text text = new Utf8Text(bytes);
    return text.decode() ? text : null;
  }

  /** The characters, as {@link Decoded} takes them. */
  CharSequence text() {
    return out.length == 0
        ? new String(bytes, StandardCharsets.US_ASCII)
        : CharBuffer.wrap(out, 0, length);
  }

  /** The starts of the runs of characters beyond ASCII that may need what {@link Mending} does. */
  BitSet doubtful() {
    return doubtful;
  }

  private boolean decode() {
    int end = asciiEnd(0);
    if (end == bytes.length) {
      return true;
    }
    out = new char[bytes.length];
    while (at < bytes.length) {
      copyAscii(end);
      if (at < bytes.length && !decodeRun()) {
        return false;
      }
      end = asciiEnd(at);
    }
    return true;
  }

  private int asciiEnd(int from) {
    int end = from;
    while (end + STEP <= bytes.length && (steps.getLong(end) & BEYOND_ASCII) == 0) {
      end += STEP;
    }
    while (end < bytes.length && bytes[end] >= 0) {
      end++;
    }
    return end;
  }

  private void copyAscii(int end) {
    int count = end - at;
    if (count >= LONG_RUN) {
      new String(bytes, at, count, StandardCharsets.US_ASCII).getChars(0, count, out, length);
    } else {
      for (int i = 0; i < count; i++) {
        out[length + i] = (char) bytes[at + i];
      }
    }
    length += count;
    at = end;
  }

  /** Decodes up to the next character of ASCII; false if there is what is not UTF-8. */
  private boolean decodeRun() {
    int start = length;
    boolean apart = false;
    while (at < bytes.length && bytes[at] < 0) {
      int c = decodeCharacter();
      if (c < 0) {
        return false;
      }
      apart |= c >= FIRST_COMBINING && !isComposed(c);
      if (c <= Character.MAX_VALUE) {
        out[length++] = (char) c;
      } else {
        out[length++] = Character.highSurrogate(c);
        out[length++] = Character.lowSurrogate(c);
      }
    }
    if (apart || Mojibake.mayBegin(out[start]) && length > start + 1) {
      doubtful.set(start);
    }
    return true;
  }

  /** The code point of two to four bytes, or -1 if they are none. */
  private int decodeCharacter() {
    int lead = bytes[at++] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return -1;
    }
    if (lead < 0xE0) {
      return continued(lead & 0x1F, 0x80);
    }
    if (lead < 0xF0) {
      int c = continued(continued(lead & 0x0F, 0x20), 0x800);
      return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? -1 : c;
    }
    int c = continued(continued(continued(lead & 0x07, 0x10), 0x400), 0x10000);
    return c <= Character.MAX_CODE_POINT ? c : -1;
  }

  /**
   * A value with the six bits of the next byte behind it; -1 if that continues no character, or if
   * the value is less than {@code least} and could be written with fewer bytes.
   */
  private int continued(int value, int least) {
    if (value < 0 || at == bytes.length || (bytes[at] & 0xC0) != 0x80) {
      return -1;
    }
    int longer = value << 6 | bytes[at++] & 0x3F;
    return longer >= least ? longer : -1;
  }

  /**
   * Whether a character is neither changed by composing nor takes part in it (Unicode Standard
   * Annex 15, form C): typographic signs, arrows and symbols, Greek, Cyrillic, Chinese and most
   * Japanese and Korean, emoji.
   */
  private static boolean isComposed(int c) {
    return switch (c >> 12) {
      case 0x0 -> c >= 0x380 && c < 0x480 && c != 0x387;
      case 0x2 -> isComposedSign(c);
      case 0x3 ->
          c >= 0x3000 && c < 0x302A || c >= 0x3040 && c < 0x3100 && c != 0x3099 && c != 0x309A;
      case 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xB, 0xC -> true;
      case 0xA -> c >= 0xAC00;
      case 0xD -> c < 0xD780;
      case 0x1F -> true;
      default -> false;
    };
  }

  /** Of U+2000 to U+2FFF. */
  private static boolean isComposedSign(int c) {
    return switch (c) {
      case 0x2000, 0x2001, 0x2126, 0x212A, 0x212B, 0x2329, 0x232A -> false;
      default -> c < 0x20C0 || c >= 0x2100 && c < 0x2AC0;
    };
  }
}
