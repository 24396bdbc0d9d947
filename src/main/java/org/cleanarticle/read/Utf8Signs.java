package org.cleanarticle.read;

/**
 * What the bytes of a valid text in UTF-8 tell of its characters in one pass, which is quicker than
 * to ask the characters: nearly all texts of the web need neither repair nor composing.
 *
 * @param mayBeBroken whether characters may need repair, see {@link Mojibake}
 * @param mayBeApart whether characters may need composing (Unicode Standard Annex 15, form C)
 */
record Utf8Signs(boolean mayBeBroken, boolean mayBeApart) {
  /** Every byte from here on leads a character that may be a combining one: U+0300 and above. */
  private static final int FIRST_DOUBTFUL = 0xCC;

  /** So many bytes are looked at together: hardly any markup has one beyond ASCII. */
  private static final int STEP = 8;

  static Utf8Signs of(byte[] utf8) {
    boolean broken = false;
    boolean apart = false;
    int i = 0;
    while (i < utf8.length) {
      if (i + STEP <= utf8.length && areAscii(utf8, i)) {
        i += STEP;
        continue;
      }
      if (utf8[i] < 0) {
        int lead = utf8[i] & 0xFF;
        broken |= lead == 0xC3 && isBroken(byteAt(utf8, i + 1), byteAt(utf8, i + 2));
        apart |=
            lead >= FIRST_DOUBTFUL && !isComposed(lead, byteAt(utf8, i + 1), byteAt(utf8, i + 2));
      }
      i++;
    }
    return new Utf8Signs(broken, apart);
  }

  private static boolean areAscii(byte[] b, int i) {
    int any = b[i] | b[i + 1] | b[i + 2] | b[i + 3] | b[i + 4] | b[i + 5] | b[i + 6] | b[i + 7];
    return any >= 0;
  }

  /** A character from U+00C2 to U+00F4, as a lead byte was read, and one beyond ASCII behind it. */
  private static boolean isBroken(int second, int next) {
    return second <= 0xB4 && next >= 0x80;
  }

  /**
   * Whether a character is neither changed by composing nor takes part in it: typographic signs,
   * arrows and symbols, Greek, Cyrillic, Chinese and most Japanese and Korean, emoji.
   */
  private static boolean isComposed(int lead, int second, int third) {
    return switch (lead) {
      case 0xCE -> second != 0x87;
      case 0xCF, 0xD0, 0xD1, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEB, 0xEC -> true;
      case 0xE2 -> isComposedSign(second, third);
      case 0xE3 -> isComposedKana(second, third);
      case 0xEA -> second >= 0xB0;
      case 0xED -> second < 0x9E;
      case 0xF0 -> second == 0x9F;
      default -> false;
    };
  }

  /** Of U+3000 to U+30FF, where two marks of voicing and some of tone combine. */
  private static boolean isComposedKana(int second, int third) {
    return switch (second) {
      case 0x80 -> third < 0xAA;
      case 0x82 -> third != 0x99 && third != 0x9A;
      default -> second == 0x81 || second == 0x83;
    };
  }

  /** Of U+2000 to U+2FFF. */
  private static boolean isComposedSign(int second, int third) {
    return switch (second) {
      case 0x80 -> third >= 0x82;
      case 0x84 -> third != 0xA6 && third != 0xAA && third != 0xAB;
      case 0x8C -> third != 0xA9 && third != 0xAA;
      default -> second < 0xAB && second != 0x83;
    };
  }

  private static int byteAt(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xFF : 0;
  }
}
