package org.cleanarticle.quote;

/** A word or sign as it is printed, with all that is known of it wherever it stands. */
final class Form {
  static final Form NONE = new Form("", "", Notes.NONE);

  /** So many characters of seven bits go into a code; the sign stays free. */
  static final int PACKED = 9;

  static final int BITS = 7;

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
  private static final int ENDS = 256;
  private static final int NAME_WORD = 512;
  private static final int DEFINITE = 1024;

  /**
   * What the lists of given names say of it, once it was asked. Whoever does not see it yet asks
   * them again and is told the same.
   */
  private Words.GivenName givenName;

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
    int told = text.isEmpty() ? 0 : kinds(text, key) | (isEnd(text) ? ENDS : 0);
    boolean capital = (told & CAPITAL) != 0 || (told & LINKED) != 0 && notes.has(Notes.LINKED);
    int name = capital && Words.canBeName(notes) ? NAME_WORD : 0;
    kinds = told | name | (isDefinite(notes) ? DEFINITE : 0);
  }

  private static boolean isDefinite(Notes notes) {
    return notes.determiner().equals("definite");
  }

  private static boolean isEnd(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == '\u2026' || text.equals(")");
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
    for (int i = from; packed && i < to; i++) {
      code = code << BITS | text[i];
      packed = text[i] < 1 << BITS;
    }
    return packed ? code : hash(text, from, to) | HASHED;
  }

  private static long hash(char[] text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  /** Whether this is the form from {@code from} to {@code to}, whose code is known. */
  boolean stands(char[] in, int from, int to, long coded) {
    return code == coded && (coded >= 0 || isSpelt(in, from, to));
  }

  private boolean isSpelt(char[] in, int from, int to) {
    if (chars.length != to - from) {
      return false;
    }
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] != in[from + i]) {
        return false;
      }
    }
    return true;
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

  boolean isPossessive() {
    return is(POSSESSIVE);
  }

  boolean isComma() {
    return is(COMMA);
  }

  boolean isDash() {
    return is(DASH);
  }

  /** A capitalised word that can be part of a name: {@code Amin}, {@code al-Amin}. */
  boolean isNameWord() {
    return is(NAME_WORD);
  }

  /** Begins a noun phrase for someone already spoken of. */
  boolean isDefinite() {
    return is(DEFINITE);
  }

  /** Whether a sentence can end with it. */
  boolean canEnd() {
    return is(ENDS);
  }

  /** What the lists of given names say of it; null until it was told. */
  Words.GivenName givenName() {
    return givenName;
  }

  void givenName(Words.GivenName told) {
    givenName = told;
  }

  boolean isStop() {
    return is(STOP);
  }
}
