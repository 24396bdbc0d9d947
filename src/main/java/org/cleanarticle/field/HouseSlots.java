package org.cleanarticle.field;

import java.util.Map;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * The words of furniture about an outlet's name: {@code About}, {@code Follow us on} before it,
 * {@code Newsletter}, {@code staff writer} behind it. Thread-safe.
 */
final class HouseSlots {
  private static final int LONGEST = 4;

  private final Map<String, String> openers;
  private final Map<String, String> closers;

  HouseSlots(Vocabulary vocabulary) {
    openers = vocabulary.names("house-openers");
    closers = vocabulary.names("house-closers");
  }

  /**
   * What stands before a name or behind it.
   *
   * @param words how many words it has, 0 if there is nothing of the kind
   * @param text its words
   * @param outlets whether only an outlet's name would stand there
   */
  record Slot(int words, String text, boolean outlets) {
    static final Slot NONE = new Slot(0, "", false);
  }

  /** The longest opener from a token on, which leaves at least one behind it. */
  Slot opener(int[] words, int from, int to, PageWords known) {
    if (known.is(words[from], WordKind.HOUSE_OPENING)) {
      for (int k = Math.min(LONGEST, to - from - 1); k > 0; k--) {
        Slot slot = slot(openers, words, from, k, known);
        if (slot.words > 0) {
          return slot;
        }
      }
    }
    return Slot.NONE;
  }

  /** The longest closer before a token, which leaves at least one before it. */
  Slot closer(int[] words, int from, int to, PageWords known) {
    if (known.is(words[to - 1], WordKind.HOUSE_END)) {
      for (int k = Math.min(LONGEST, to - from - 1); k > 0; k--) {
        Slot slot = slot(closers, words, to - k, k, known);
        if (slot.words > 0) {
          return slot;
        }
      }
    }
    return Slot.NONE;
  }

  private static Slot slot(
      Map<String, String> slots, int[] words, int from, int count, PageWords known) {
    StringBuilder text = new StringBuilder(known.text(words[from]));
    for (int i = from + 1; i < from + count; i++) {
      text.append(' ').append(known.text(words[i]));
    }
    String value = slots.get(text.toString());
    return value == null ? Slot.NONE : new Slot(count, text.toString(), value.equals("outlet"));
  }
}
