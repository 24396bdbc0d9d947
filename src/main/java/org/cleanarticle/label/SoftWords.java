package org.cleanarticle.label;

import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Words that are no proof but a clue: a sentence with "newsletter", "inbox" and "subscribe" is
 * seldom part of a story. The lists are {@code words/<language>/soft-*.txt}.
 */
final class SoftWords {
  private final Vocabulary vocabulary;

  SoftWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
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
    Set<String> pitch = vocabulary.words("soft-pitch");
    Set<String> author = vocabulary.words("soft-author");
    Set<String> legal = vocabulary.words("soft-legal");
    Set<String> comment = vocabulary.words("soft-comment");
    Set<String> caption = vocabulary.words("soft-caption");
    int[] counts = new int[5];
    for (String token : tokens) {
      counts[0] += pitch.contains(token) ? 1 : 0;
      counts[1] += author.contains(token) ? 1 : 0;
      counts[2] += legal.contains(token) ? 1 : 0;
      counts[3] += comment.contains(token) ? 1 : 0;
      counts[4] += caption.contains(token) ? 1 : 0;
    }
    return new Counts(
        thirds(counts[0]),
        thirds(counts[1]),
        thirds(counts[2]),
        thirds(counts[3]),
        thirds(counts[4]),
        text.indexOf('@') >= 0);
  }

  private static double thirds(int count) {
    return Math.min(3, count) / 3.0;
  }
}
