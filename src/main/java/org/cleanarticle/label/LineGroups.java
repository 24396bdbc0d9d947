package org.cleanarticle.label;

import java.util.Arrays;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.page.Page;

/**
 * The lines of a page by their tokens: what differs in capitals and signs only is the same. Of the
 * same lines the first stands for all. Linear in the page.
 */
public final class LineGroups {
  public static final int NONE = -1;

  private final PageWords words;
  private final PageWords.Tokens[] tokens;

  /** Lines by the hash of their tokens, counted from 1. */
  private final int[] slots;

  private final int[] first;
  private final int[] counts;

  /** Of each first line how many characters the shortest of its group has. */
  private final int[] shortest;

  LineGroups(Page page, PageWords words, PageWords.Tokens[] tokens) {
    this.words = words;
    this.tokens = tokens;
    int size = tokens.length;
    slots = new int[Integer.highestOneBit(Math.max(8, size)) << 2];
    first = new int[size];
    counts = new int[size];
    shortest = new int[size];
    for (int i = 0; i < size; i++) {
      int slot = slot(tokens[i].words());
      if (slots[slot] == 0) {
        slots[slot] = i + 1;
        shortest[i] = Integer.MAX_VALUE;
      }
      int of = slots[slot] - 1;
      first[i] = of;
      counts[of] += page.lines().get(i).isMeta() ? 0 : 1;
      shortest[of] = Math.min(shortest[of], page.lines().get(i).text().length());
    }
  }

  private int slot(int[] of) {
    int hash = Arrays.hashCode(of) * 0x9E3779B9;
    int mask = slots.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (slots[slot] != 0 && !Arrays.equals(tokens[slots[slot] - 1].words(), of)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The first line that has the same tokens. */
  public int first(int line) {
    return first[line];
  }

  /** The first line that has the tokens of a text; {@link #NONE} if no line has. */
  public int first(String text) {
    return slots[slot(words.read(text).words())] - 1;
  }

  /** How many visible lines have the tokens of this one, itself included. */
  public int count(int line) {
    return counts[first[line]];
  }

  /** Characters of the shortest line of a group; of its first line. */
  public int shortest(int first) {
    return shortest[first];
  }
}
