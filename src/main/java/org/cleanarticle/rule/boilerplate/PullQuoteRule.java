package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;

/**
 * A sentence that a page sets in large letters between the paragraphs, to catch the eye: one
 * paragraph holds it too, word for word, and nobody writes a sentence twice. Linear in the words of
 * the page.
 */
public final class PullQuoteRule implements Rule {
  /** In words: shorter sentences come twice in honest texts, and are told by their first ones. */
  private static final int SHORTEST = 8;

  /** In words: longer ones are paragraphs. */
  private static final int LONGEST = 60;

  private static final int NONE = -1;
  private static final int MULTIPLIER = 31;

  /** The multiplier as often as words are told by. */
  private static final int LEAVING = power();

  /** Spreads the codes, 2^32 over the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  /** Keeps nothing from page to page. */
  public PullQuoteRule() {
    // Nothing is to be made ready.
  }

  private static int power() {
    int power = 1;
    for (int i = 0; i < SHORTEST; i++) {
      power *= MULTIPLIER;
    }
    return power;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int first = firstParagraph(soFar);
    Sentences sentences = new Sentences(soFar, first);
    List<Mark> marks = new ArrayList<>();
    for (int i = first; i < soFar.lines().size(); i++) {
      if (soFar.isFree(i)) {
        int held = sentences.heldBy(i);
        if (held > first && soFar.tokens(held).size() <= LONGEST) {
          marks.add(soFar.whole(held, Label.REPEAT, "pull-quote"));
        }
      }
    }
    return marks;
  }

  /** A sentence above it is a standfirst; the number of lines if there is no paragraph. */
  private static int firstParagraph(Labelling soFar) {
    int i = Math.max(soFar.firstVisible(), soFar.headline() + 1);
    while (i < soFar.lines().size() && !(soFar.isFree(i) && soFar.shapes().isProse(i))) {
      i++;
    }
    return i;
  }

  /** The lines of a page that end as sentences do, by their first words. */
  private static final class Sentences {
    private final Labelling page;
    private final int[] slots;

    /** Of each line in the slots what its first words give, so that few lines need be read. */
    private final int[] codes;

    private final int shift;

    Sentences(Labelling page, int from) {
      this.page = page;
      int size = page.lines().size();
      slots = new int[Integer.highestOneBit(Math.max(1, size - from)) << 2];
      codes = new int[slots.length];
      shift = Integer.numberOfLeadingZeros(slots.length - 1);
      Arrays.fill(slots, NONE);
      for (int i = from; i < size; i++) {
        if (page.isFree(i) && page.shapes().shape(i).endsSentence()) {
          add(i);
        }
      }
    }

    private int[] words(int line) {
      return page.tokens(line).words();
    }

    private void add(int line) {
      int[] words = words(line);
      if (words.length < SHORTEST) {
        return;
      }
      int code = 0;
      for (int i = 0; i < SHORTEST; i++) {
        code = MULTIPLIER * code + words[i];
      }
      int slot = slot(code, words, 0);
      // Of two that begin alike the first is kept: they are a refrain or a list.
      if (slots[slot] == NONE) {
        slots[slot] = line;
        codes[slot] = code;
      }
    }

    /** Where the line stands that begins with some words, or would stand. */
    private int slot(int code, int[] words, int from) {
      int slot = code * SPREAD >>> shift;
      while (slots[slot] != NONE && !(codes[slot] == code && begins(slots[slot], words, from))) {
        slot = slot + 1 & slots.length - 1;
      }
      return slot;
    }

    private boolean begins(int line, int[] words, int from) {
      return Arrays.equals(words(line), 0, SHORTEST, words, from, from + SHORTEST);
    }

    /**
     * The one sentence that a longer line holds; none if it holds several, or one of them twice, as
     * a summary and a copy of the text do.
     */
    int heldBy(int line) {
      int[] words = words(line);
      int found = NONE;
      int code = 0;
      for (int i = 0; i < words.length; i++) {
        code = MULTIPLIER * code + words[i];
        if (i >= SHORTEST) {
          code -= LEAVING * words[i - SHORTEST];
        }
        int from = i - SHORTEST + 1;
        int sentence = from < 0 ? NONE : slots[slot(code, words, from)];
        if (sentence != NONE && isHeld(words(sentence), words, from)) {
          if (found != NONE) {
            return NONE;
          }
          found = sentence;
        }
      }
      return found;
    }

    private static boolean isHeld(int[] sentence, int[] words, int at) {
      return sentence.length < words.length
          && at + sentence.length <= words.length
          && Arrays.equals(sentence, 0, sentence.length, words, at, at + sentence.length);
    }
  }
}
