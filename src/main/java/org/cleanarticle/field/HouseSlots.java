package org.cleanarticle.field;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The words of furniture about an outlet's name: {@code About}, {@code Follow us on} before it,
 * {@code Newsletter}, {@code staff writer} behind it. Thread-safe.
 */
final class HouseSlots {
  private static final int LONGEST = 4;

  private final Map<String, String> openers;
  private final Map<String, String> closers;
  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();

  HouseSlots(Vocabulary vocabulary) {
    openers = vocabulary.names("house-openers");
    closers = vocabulary.names("house-closers");
    for (String slot : openers.keySet()) {
      first.add(slot.substring(0, end(slot, slot.indexOf(' '))));
    }
    for (String slot : closers.keySet()) {
      last.add(slot.substring(slot.lastIndexOf(' ') + 1));
    }
  }

  private static int end(String slot, int space) {
    return space < 0 ? slot.length() : space;
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
    if (first.contains(known.text(words[from]))) {
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
    if (last.contains(known.text(words[to - 1]))) {
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
