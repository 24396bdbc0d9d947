package org.cleanarticle.quote;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cleanarticle.lexicon.Vocabulary;

/** Guesses the language of an article from its small words, for want of a better source. */
final class LanguageVote {
  private static final long SMALL_WORDS =
      WordList.DETERMINERS.bit()
          | WordList.PREPOSITIONS.bit()
          | WordList.CONJUNCTIONS.bit()
          | WordList.PRONOUNS.bit()
          | WordList.ADVERBS.bit()
          | WordList.SPEECH_VERBS.bit();

  /** So many words tell a language. */
  private static final int ENOUGH = 400;

  private final Vocabulary vocabulary;

  LanguageVote(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The language with most of its small words at the beginning of the article, else English. */
  String of(List<String> paragraphs) {
    String best = Words.FALLBACK;
    int most = 0;
    for (String language : vocabulary.languages("speech-verbs")) {
      int votes = votes(paragraphs, language);
      if (votes > most || votes == most && language.equals(Words.FALLBACK)) {
        best = language;
        most = votes;
      }
    }
    return best;
  }

  private int votes(List<String> paragraphs, String language) {
    Map<String, String> lists = vocabulary.lists(language);
    int votes = 0;
    int seen = 0;
    for (String paragraph : paragraphs) {
      int from = 0;
      for (int i = 0; i <= paragraph.length() && seen < ENOUGH; i++) {
        if (i == paragraph.length() || !Character.isLetter(paragraph.charAt(i))) {
          if (i > from) {
            seen++;
            votes += isSmall(paragraph.substring(from, i).toLowerCase(Locale.ROOT), lists) ? 1 : 0;
          }
          from = i + 1;
        }
      }
    }
    return votes;
  }

  private static boolean isSmall(String word, Map<String, String> lists) {
    String names = lists.get(word);
    return names != null && (WordList.bits(names) & SMALL_WORDS) != 0;
  }
}
