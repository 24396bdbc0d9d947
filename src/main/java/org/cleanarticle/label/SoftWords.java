package org.cleanarticle.label;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Words that are no proof but a clue: a sentence with "newsletter", "inbox" and "subscribe" is
 * seldom part of a story. The lists are {@code words/<language>/soft-*.txt}.
 */
final class SoftWords {
  private static final Map<Clue, String> LISTS =
      new EnumMap<>(
          Map.of(
              Clue.PITCH_WORDS, "soft-pitch",
              Clue.AUTHOR_WORDS, "soft-author",
              Clue.LEGAL_WORDS, "soft-legal",
              Clue.COMMENT_WORDS, "soft-comment",
              Clue.CAPTION_WORDS, "soft-caption",
              Clue.NOTICE_WORDS, "soft-notice",
              Clue.READER_WORDS, "soft-reader",
              Clue.FIRST_PERSON, "soft-first-person"));

  private final Clue[] kinds = LISTS.keySet().toArray(new Clue[0]);
  private final Vocabulary vocabulary;

  /** Loaded when it is first needed: the start of a run reads no list that its input does not. */
  private volatile Lists lists;

  SoftWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The lists.
   *
   * @param kinds for each word a bit for each kind it is of
   * @param inviting words that open an invitation
   * @param telling words behind a name that tell who that is
   */
  private record Lists(Map<String, Integer> kinds, Set<String> inviting, Set<String> telling) {}

  private Lists lists() {
    Lists known = lists;
    if (known == null) {
      Map<String, Integer> byWord = new HashMap<>();
      for (int k = 0; k < kinds.length; k++) {
        int bit = 1 << k;
        vocabulary.words(LISTS.get(kinds[k])).forEach(w -> byWord.merge(w, bit, (a, b) -> a | b));
      }
      known =
          new Lists(byWord, vocabulary.words("inviting-verbs"), vocabulary.words("telling-verbs"));
      lists = known;
    }
    return known;
  }

  /**
   * How many words of each kind a line holds, capped at 3 and given in thirds.
   *
   * @param contact whether it holds an e-mail address or a handle
   */
  record Counts(
      double pitch, double author, double legal, double comment, double caption, boolean contact) {}

  /**
   * Counts.
   *
   * @param tokens the text's tokens, see {@link org.cleanarticle.lexicon.Fold}
   */
  Counts count(String text, List<String> tokens) {
    double[] row = new double[Clue.values().length];
    measure(text, tokens, row);
    return new Counts(
        Clue.PITCH_WORDS.in(row),
        Clue.AUTHOR_WORDS.in(row),
        Clue.LEGAL_WORDS.in(row),
        Clue.COMMENT_WORDS.in(row),
        Clue.CAPTION_WORDS.in(row),
        Clue.CONTACT.in(row) > 0);
  }

  /** Sets the clues of all kinds, and whether the line opens as an invitation does. */
  void measure(String text, List<String> tokens, double[] row) {
    Lists known = lists();
    for (String token : tokens) {
      int mask = known.kinds().getOrDefault(token, 0);
      for (int k = 0; mask >> k != 0; k++) {
        if ((mask >> k & 1) != 0) {
          kinds[k].put(row, Math.min(1, kinds[k].in(row) + 1 / 3.0));
        }
      }
    }
    Clue.CONTACT.set(row, text.indexOf('@') >= 0);
    Clue.INVITES.set(row, !tokens.isEmpty() && known.inviting().contains(tokens.get(0)));
  }

  /** Whether a word behind a name tells who that is. */
  boolean tellsWho(String word) {
    return lists().telling().contains(word);
  }
}
