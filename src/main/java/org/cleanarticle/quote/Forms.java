package org.cleanarticle.quote;

import java.util.Locale;
import java.util.function.Function;

/**
 * The words and signs met so far, each kept once, so that a text can be cut without copying and
 * without looking its words up in lists again. Thread-safe: what is kept never changes, and who
 * does not see it yet makes it anew.
 */
final class Forms {
  /** Slots of the table, a power of two. */
  private static final int SLOTS = 1 << 15;

  /** More than these are not kept: a bound on memory, and on how far a slot is looked for. */
  private static final int MOST = SLOTS / 2;

  /** Spreads hashes of like words, 2^32 over the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  /** Longer ones are seldom met twice. */
  private static final int LONGEST = 40;

  private final Form[] slots = new Form[SLOTS];
  private final Function<String, Notes> notes;
  private int kept;

  /**
   * @param notes what is known of a word in lower case with straight apostrophes
   */
  Forms(Function<String, Notes> notes) {
    this.notes = notes;
  }

  Form of(String text, int from, int to) {
    if (to - from > LONGEST) {
      return make(text.substring(from, to));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash * SPREAD >>> 16) & SLOTS - 1;
    for (Form form = slots[slot]; form != null; form = slots[slot]) {
      if (form.stands(text, from, to, hash)) {
        return form;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    Form form = make(text.substring(from, to));
    keep(form, slot);
    return form;
  }

  private synchronized void keep(Form form, int slot) {
    // Another thread may have filled the slot meanwhile; then this form is made again some day.
    if (kept < MOST && slots[slot] == null) {
      slots[slot] = form;
      kept++;
    }
  }

  private Form make(String text) {
    String key = key(text);
    return new Form(text, key, notes.apply(key));
  }

  static String key(String printed) {
    return printed.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
