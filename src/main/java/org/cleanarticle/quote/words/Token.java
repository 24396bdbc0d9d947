package org.cleanarticle.quote.words;

/**
 * A word or sign as it is printed, with all that is known of it wherever it stands, or what stands
 * for a whole quotation.
 */
public final class Token {
  /** Where no token is. */
  static final Token NONE = new Token("", "", 0, Notes.NONE);

  /** Any quotation. */
  static final Token QUOTATION = new Token("", "", 0, Notes.NONE);

  /** So many characters of seven bits go into a code. */
  private static final int PACKED = 8;

  private static final int BITS = 7;

  /** So many letters of five bits do; all but the first are small. */
  private static final int PACKED_LETTERS = 12;

  private static final int LETTER_BITS = 5;

  /** Set in the codes of letters, and in those of which the first is a capital. */
  private static final long LETTERS = 1L << 62;

  private static final long FIRST_CAPITAL = 1L << 61;

  /** The signs that words begin with. */
  static final String WORD_SIGNS = "$\u20AC\u00A3#@";

  private static final byte UNTOLD = 0;
  private static final byte BORNE = 1;
  private static final byte NOT_BORNE = 2;

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
  private static final int NAME_WORD = 256;
  private static final int DEFINITE = 512;
  private static final int BEGINS_VERB = 1024;
  private static final int SUFFIX = 2048;
  private static final int SHOUTED = 4096;

  private final long code;
  private final long lists;
  private final int kinds;
  private final String text;
  private final String key;
  private final Notes notes;

  /**
   * What its ending tells and what the lists of given names say of it, once it was asked. Whoever
   * does not see it yet asks again and is told the same.
   */
  private int endings;

  private GivenNames.Told givenName;

  /** Untold, borne or not: in one field, since other threads may see each write by itself. */
  private byte borne;

  /**
   * @param code see {@link #code(char[], int, int)}
   */
  Token(String text, String key, long code, Notes notes) {
    this.text = text;
    this.key = key;
    this.notes = notes;
    this.code = code;
    lists = notes.lists();
    int told = text.isEmpty() ? 0 : kinds(text, key);
    boolean capital = (told & CAPITAL) != 0 || (told & LINKED) != 0 && notes.linked();
    int name = capital && Words.canBeName(lists) ? NAME_WORD : 0;
    int definite = notes.determiner().equals("definite") ? DEFINITE : 0;
    kinds = told | name | definite | (notes.beginsVerb() ? BEGINS_VERB : 0);
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
      return WORD
          | (digit ? NUMBER : 0)
          | capital
          | (linked ? LINKED : 0)
          | (NameReader.isShouted(text) ? SHOUTED : 0)
          | (isSuffix(text) ? SUFFIX : 0);
    }
    if (WORD_SIGNS.indexOf(text.charAt(0)) >= 0) {
      return WORD;
    }
    return switch (text) {
      case "," -> COMMA;
      case "\u2014", "\u2013", "\u2015", "-", "--" -> DASH;
      case ".", "!", "?", "\u2026" -> STOP;
      default -> capital | (key.equals("'s") || key.equals("'") ? POSSESSIVE : 0);
    };
  }

  private static boolean isSuffix(String text) {
    return switch (text) {
      case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  /**
   * A number for a short text that no other text has, also for somewhat longer ones if they are
   * plain words; for all others a hash that none of those has.
   */
  static long code(char[] text, int from, int to) {
    if (to - from > PACKED) {
      long letters = to - from <= PACKED_LETTERS ? letters(text, from, to) : 0;
      return letters != 0 ? letters : hash(text, from, to) | HASHED;
    }
    long code = 0;
    for (int i = from; i < to; i++) {
      if (text[i] >= 1 << BITS) {
        return hash(text, from, to) | HASHED;
      }
      code = code << BITS | text[i];
    }
    return code;
  }

  /** The code of a word of ASCII letters of which only the first may be a capital; else 0. */
  private static long letters(char[] text, int from, int to) {
    boolean capital = text[from] <= 'Z';
    long code = 0;
    for (int i = from; i < to; i++) {
      int letter = text[i] - (capital && i == from ? 'A' : 'a');
      if (letter < 0 || letter > 'z' - 'a') {
        return 0;
      }
      code = code << LETTER_BITS | letter + 1;
    }
    return LETTERS | (capital ? FIRST_CAPITAL : 0) | code;
  }

  private static long hash(char[] text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  /** Whether this is what stands from {@code from} to {@code to}, whose code is known. */
  boolean stands(char[] in, int from, int to, long coded) {
    return code == coded && (coded >= 0 || isSpelt(in, from, to));
  }

  private boolean isSpelt(char[] in, int from, int to) {
    if (text.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i - from) != in[i]) {
        return false;
      }
    }
    return true;
  }

  /** As printed; of a quotation the empty string. */
  public String text() {
    return text;
  }

  /** The text in lower case with straight apostrophes. */
  public String key() {
    return key;
  }

  /** What the lists say of it. */
  Notes notes() {
    return notes;
  }

  public boolean in(WordList list) {
    return (lists & list.bit()) != 0;
  }

  /** Whether one of some lists holds it, whose bits are given. */
  public boolean inAny(long bits) {
    return (lists & bits) != 0;
  }

  // Most words are in no list: what the lists say of the others is asked for only then.

  /**
   * How it introduces speech if it is a verb: {@code say}, {@code call}, {@code weak}, {@code
   * tail}; else empty.
   */
  public String verb() {
    return in(WordList.SPEECH_VERBS) && isWord() ? notes.verb() : "";
  }

  /** A verb of speech, whatever its kind. */
  public boolean isVerb() {
    return !verb().isEmpty();
  }

  /** The same as {@link #verb} of a participle. */
  public String participle() {
    return in(WordList.SPEECH_PARTICIPLES) && isWord() ? notes.participle() : "";
  }

  /** Its kind if it is a pronoun, else empty: m, f, p, n, 1, r. */
  public String pronoun() {
    return in(WordList.PRONOUNS) ? notes.pronoun() : "";
  }

  /** The gender that a form of a pronoun tells: m, f or empty. */
  public String evidence() {
    return in(WordList.PRONOUN_EVIDENCE) ? notes.evidence() : "";
  }

  /** Whether it is a sign of ASCII. */
  public boolean is(char sign) {
    return code == sign;
  }

  public boolean isSame(Token other) {
    return code == other.code && (code >= 0 || text.equals(other.text));
  }

  private boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  public boolean isSpan() {
    return this == QUOTATION;
  }

  public boolean isWord() {
    return is(WORD);
  }

  public boolean isNumber() {
    return is(NUMBER);
  }

  public boolean isCapital() {
    return is(CAPITAL);
  }

  public boolean isPossessive() {
    return is(POSSESSIVE);
  }

  public boolean isComma() {
    return is(COMMA);
  }

  public boolean isDash() {
    return is(DASH);
  }

  /** Ends a sentence wherever it stands. */
  public boolean isStop() {
    return is(STOP);
  }

  /** A capitalised word that can be part of a name: {@code Amin}, {@code al-Amin}. */
  public boolean isNameWord() {
    return is(NAME_WORD);
  }

  /** A word that has no small letter. */
  public boolean isShouted() {
    return is(SHOUTED);
  }

  /** What stands behind a surname: {@code Jr.}, {@code III}. */
  boolean isSuffix() {
    return is(SUFFIX);
  }

  /** Begins a noun phrase for someone already spoken of. */
  public boolean isDefinite() {
    return is(DEFINITE);
  }

  /** Whether a verb of two words begins with it. */
  boolean beginsVerb() {
    return isWord() && is(BEGINS_VERB);
  }

  /** Whether a phrase between verb and speaker begins with it. */
  public boolean opensAside() {
    return notes.opensAside();
  }

  /** What its ending tells, see {@link Endings}; 0 until it was told. */
  int endings() {
    return endings;
  }

  void endings(int told) {
    endings = told;
  }

  /** Whether it was told whether people are called so. */
  boolean isBorneTold() {
    return borne != UNTOLD;
  }

  boolean isBorne() {
    return borne == BORNE;
  }

  void borne(boolean told) {
    borne = told ? BORNE : NOT_BORNE;
  }

  /** What the lists of given names say of it; null until it was told. */
  GivenNames.Told givenName() {
    return givenName;
  }

  void givenName(GivenNames.Told told) {
    givenName = told;
  }
}
