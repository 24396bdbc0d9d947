package org.cleanarticle.quote.words;

import java.util.Locale;
import java.util.function.Function;

/**
 * The words and signs met lately, each kept once, so that they need not be made and looked up in
 * lists again. Thread-safe: what is kept never changes, and who does not see it yet makes it anew.
 */
public final class TokenTable {
  private static final int ASCII = 128;

  /** Slots of the table, a power of two: a bound on memory. */
  private static final int SLOTS = 1 << 15;

  private static final int SLOT_BITS = 15;

  /** Spreads the codes of like words, 2^64 over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Longer ones are seldom met twice. */
  private static final int LONGEST = 40;

  /** In pairs: of those that fall together the two that were met last. */
  private final Token[] slots = new Token[SLOTS];

  private final Token[] signs = new Token[ASCII];
  private final Function<String, Notes> notes;

  /**
   * @param notes what is known of a word in lower case with straight apostrophes
   */
  TokenTable(Function<String, Notes> notes) {
    this.notes = notes;
  }

  Token of(String text) {
    return of(text.toCharArray(), 0, text.length());
  }

  Token of(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return make(new String(text, from, to - from), Token.code(text, from, to));
    }
    long code = Token.code(text, from, to);
    int slot = (int) (code * SPREAD >>> Long.SIZE - SLOT_BITS) & ~1;
    Token first = slots[slot];
    if (first != null && first.stands(text, from, to, code)) {
      return first;
    }
    Token second = slots[slot + 1];
    Token token =
        second != null && second.stands(text, from, to, code)
            ? second
            : make(new String(text, from, to - from), code);
    slots[slot + 1] = first;
    slots[slot] = token;
    return token;
  }

  /** A sign of ASCII that is a token by itself. */
  Token sign(char sign) {
    Token token = signs[sign];
    if (token == null) {
      token = make(String.valueOf(sign), sign);
      signs[sign] = token;
    }
    return token;
  }

  private Token make(String text, long code) {
    String key = key(text);
    return new Token(text, key, code, notes.apply(key));
  }

  public static String key(String printed) {
    return printed.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
