package org.cleanarticle.rule.body;

import org.cleanarticle.label.Shapes;
import org.cleanarticle.label.TellingVerbs;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * Words that are no proof but a clue: a sentence with "newsletter", "inbox" and "subscribe" is
 * seldom part of a story. The lists are {@code words/<language>/soft-*.txt}.
 */
public final class SoftWords {
  private static final WordKind[] KINDS = {
    WordKind.SOFT_PITCH,
    WordKind.SOFT_AUTHOR,
    WordKind.SOFT_LEGAL,
    WordKind.SOFT_COMMENT,
    WordKind.SOFT_CAPTION,
    WordKind.SOFT_NOTICE,
    WordKind.SOFT_READER,
    WordKind.SOFT_FIRST_PERSON
  };

  private static final Clue[] CLUES = {
    Clue.PITCH_WORDS,
    Clue.AUTHOR_WORDS,
    Clue.LEGAL_WORDS,
    Clue.COMMENT_WORDS,
    Clue.CAPTION_WORDS,
    Clue.NOTICE_WORDS,
    Clue.READER_WORDS,
    Clue.FIRST_PERSON
  };

  private static final long ANY = any();
  private static final int MOST = 3;

  private final TellingVerbs telling;

  SoftWords(Vocabulary vocabulary) {
    telling = new TellingVerbs(vocabulary);
  }

  private static long any() {
    long any = 0;
    for (WordKind kind : KINDS) {
      any |= kind.bit();
    }
    return any;
  }

  /** How many words of a kind a line holds, capped at {@value #MOST} and given in thirds. */
  public static double share(WordKind kind, Shapes shapes, int line) {
    int count = 0;
    for (int word : shapes.tokens(line).words()) {
      count += shapes.words().is(word, kind) ? 1 : 0;
    }
    return thirds(count);
  }

  /** Whether the clues of a line tell of no word that boilerplate has, nor of an address. */
  static boolean none(double[] row) {
    return Clue.PITCH_WORDS.in(row) == 0
        && Clue.AUTHOR_WORDS.in(row) == 0
        && Clue.LEGAL_WORDS.in(row) == 0
        && Clue.COMMENT_WORDS.in(row) == 0
        && Clue.CAPTION_WORDS.in(row) == 0
        && Clue.CONTACT.in(row) == 0;
  }

  private static double thirds(int count) {
    return Math.min(MOST, count) / (double) MOST;
  }

  /** Sets the clues of all kinds, and whether the line opens as an invitation does. */
  void measure(Shapes shapes, int line, double[] row) {
    PageWords words = shapes.words();
    int[] tokens = shapes.tokens(line).words();
    for (int word : tokens) {
      long kinds = words.kinds(word) & ANY;
      for (int k = 0; kinds != 0 && k < KINDS.length; k++) {
        if ((kinds & KINDS[k].bit()) != 0) {
          CLUES[k].put(row, CLUES[k].in(row) + 1);
        }
      }
    }
    for (Clue clue : CLUES) {
      clue.put(row, thirds((int) clue.in(row)));
    }
    Clue.INVITES.set(row, tokens.length > 0 && words.is(tokens[0], WordKind.INVITING));
  }

  /** Whether a line begins with a name and a word that tells who that is. */
  boolean tellWho(String line) {
    return telling.nameBefore(line) > 0;
  }
}
