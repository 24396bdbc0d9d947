package org.cleanarticle.quote;

import java.util.Arrays;

/** A word or sign as it is printed, with all that is known of it wherever it stands. */
final class Form {
  static final Form NONE = new Form("", "", Notes.NONE);

  /** So many characters of one byte go into a code, with their number in its highest byte. */
  private static final int PACKED = 7;

  /** The sign of codes that several texts may have. */
  private static final long HASHED = Long.MIN_VALUE;

  private static final int WORD = 1;
  private static final int NUMBER = 2;
  private static final int CAPITAL = 4;
  private static final int POSSESSIVE = 8;
  private static final int COMMA = 16;
  private static final int DASH = 32;
  private static final int STOP = 64;
  private static final int LINKED = 128;

  private final String text;
  private final char[] chars;
  private final String key;
  private final Notes notes;
  private final int kinds;
  private final long code;

  Form(String text, String key, Notes notes) {
    this.text = text;
    this.key = key;
    this.notes = notes;
    chars = text.toCharArray();
    code = code(chars, 0, chars.length);
    kinds = text.isEmpty() ? 0 : kinds(text, key);
  }

  private static int kinds(String text, String key) {
    int first = text.codePointAt(0);
    boolean digit = Character.isDigit(first);
    int capital = Character.isUpperCase(first) ? CAPITAL : 0;
    if (digit || Character.isLetter(first)) {
      int hyphen = text.indexOf('-');
      boolean linked =
          hyphen > 0
              && hyphen < text.length() - 1
              && capital == 0
              && Character.isUpperCase(text.charAt(hyphen + 1));
      return WORD | (digit ? NUMBER : 0) | capital | (linked ? LINKED : 0);
    }
    if ("$\u20AC\u00A3#@".indexOf(text.charAt(0)) >= 0) {
      return WORD;
    }
    return switch (text) {
      case "," -> COMMA;
      case "\u2014", "\u2013", "\u2015", "-", "--" -> DASH;
      case ".", "!", "?", "\u2026" -> STOP;
      default -> capital | (key.equals("'s") || key.equals("'") ? POSSESSIVE : 0);
    };
  }

  /**
   * A number for a short text that no other text has, and for a longer one a hash that no short one
   * has.
   */
  static long code(char[] text, int from, int to) {
    long code = 0;
    boolean packed = to - from <= PACKED;
    for (int i = from; i < to; i++) {
      char c = text[i];
      packed &= c <= 0xFF;
      code = packed ? code << Byte.SIZE | c : 31 * code + c;
    }
    return packed ? code | (long) (to - from) << PACKED * Byte.SIZE : code | HASHED;
  }

  /** Whether this is the form from {@code from} to {@code to}, whose code is known. */
  boolean stands(char[] in, int from, int to, long coded) {
    return code == coded && (coded >= 0 || Arrays.equals(chars, 0, chars.length, in, from, to));
  }

  String text() {
    return text;
  }

  String key() {
    return key;
  }

  Notes notes() {
    return notes;
  }

  private boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  boolean isWord() {
    return is(WORD);
  }

  boolean isNumber() {
    return is(NUMBER);
  }

  boolean isCapital() {
    return is(CAPITAL);
  }

  /** {@code al-Amin}: a small word with a hyphen before a capital. */
  boolean isLinked() {
    return is(LINKED);
  }

  boolean isPossessive() {
    return is(POSSESSIVE);
  }

  boolean isComma() {
    return is(COMMA);
  }

  boolean isDash() {
    return is(DASH);
  }

  boolean isStop() {
    return is(STOP);
  }
}
