package org.cleanarticle.value;

import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Phrases of a language that gives all its nouns capitals, so that a short one stands like a name:
 * {@code Effizientes Hafenmanagement}, {@code Faszination Hafen-Oper}, {@code Bund der Fischer}.
 */
final class NounPhrases {
  /** In letters, of a word whose end says what it is. */
  private static final int SHORTEST = 7;

  private static final int LONGEST_ENDING = 7;

  private final Vocabulary vocabulary;

  NounPhrases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether words that begin with no known given name are a phrase rather than a name. */
  boolean isPhrase(List<BylineToken> tokens, NameCandidate candidate) {
    int first = candidate.first();
    int last = candidate.next() - 1;
    for (int i = first + 1; i < last; i++) {
      if (isArticle(tokens, i)) {
        return true;
      }
    }
    String opening = tokens.get(first).text();
    return last > first
        && (endsWith(opening, "phrase-endings")
            || endsWith(opening, "compound-heads")
                && tokens.get(last).is(Kind.WORD)
                && tokens.get(last).text().indexOf('-') > 0);
  }

  /** {@code |der|}, and not behind {@code van}, with which it is in a name. */
  private boolean isArticle(List<BylineToken> tokens, int at) {
    return vocabulary.words("phrase-articles").contains(tokens.get(at).text())
        && Character.isUpperCase(tokens.get(at - 1).text().charAt(0));
  }

  private boolean endsWith(String word, String list) {
    Set<String> endings = vocabulary.words(list);
    String lower = NameWords.lower(word);
    int from = Math.max(1, lower.length() - LONGEST_ENDING);
    for (int i = from; i < lower.length() && lower.length() >= SHORTEST; i++) {
      if (endings.contains(lower.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
