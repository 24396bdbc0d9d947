package org.cleanarticle.quote;

import java.util.Locale;
import java.util.function.Function;

/**
 * The words and signs met lately, each kept once, so that a text can be cut without copying and
 * without looking its words up in lists again. Thread-safe: what is kept never changes, and who
 * does not see it yet makes it anew.
 */
final class Forms {
  /** Slots of the table, a power of two: a bound on memory. */
  private static final int SLOTS = 1 << 15;

  private static final int SLOT_BITS = 15;

  /** Spreads the codes of like words, 2^64 over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Longer ones are seldom met twice. */
  private static final int LONGEST = 40;

  /** In pairs: of the forms that fall together the two that were met last. */
  private final Form[] slots = new Form[SLOTS];

  private final Function<String, Notes> notes;

  /**
   * @param notes what is known of a word in lower case with straight apostrophes
   */
  Forms(Function<String, Notes> notes) {
    this.notes = notes;
  }

  Form of(String text) {
    return of(text.toCharArray(), 0, text.length());
  }

  Form of(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return make(new String(text, from, to - from));
    }
    return of(Form.code(text, from, to), text, from, to);
  }

  /** The form of a text whose code is known. */
  Form of(long code, char[] text, int from, int to) {
    int slot = (int) (code * SPREAD >>> Long.SIZE - SLOT_BITS) & ~1;
    Form first = slots[slot];
    if (first != null && first.stands(text, from, to, code)) {
      return first;
    }
    Form second = slots[slot + 1];
    Form form =
        second != null && second.stands(text, from, to, code)
            ? second
            : make(new String(text, from, to - from));
    slots[slot] = form;
    slots[slot + 1] = first;
    return form;
  }

  private Form make(String text) {
    String key = key(text);
    return new Form(text, key, notes.apply(key));
  }

  static String key(String printed) {
    return printed.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
