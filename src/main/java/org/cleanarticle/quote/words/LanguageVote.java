package org.cleanarticle.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Guesses the language of an article from its small words, for want of a better source.
 * Thread-safe.
 */
public final class LanguageVote {
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

  /** Whether the names of some lists are those of small words. */
  private final Map<String, Boolean> small = new ConcurrentHashMap<>();

  public LanguageVote(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The language with most of its small words at the beginning of the article, else English. */
  public String of(List<String> paragraphs) {
    List<String> words = words(paragraphs);
    String best = Words.FALLBACK;
    int most = 0;
    for (String language : vocabulary.languages("speech-verbs")) {
      int votes = votes(words, language);
      if (votes > most || votes == most && language.equals(Words.FALLBACK)) {
        best = language;
        most = votes;
      }
    }
    return best;
  }

  /** The first words in lower case. */
  private static List<String> words(List<String> paragraphs) {
    List<String> words = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int from = 0;
      for (int i = 0; i <= paragraph.length() && words.size() < ENOUGH; i++) {
        if (i == paragraph.length() || !Character.isLetter(paragraph.charAt(i))) {
          if (i > from) {
            words.add(paragraph.substring(from, i).toLowerCase(Locale.ROOT));
          }
          from = i + 1;
        }
      }
    }
    return words;
  }

  private int votes(List<String> words, String language) {
    Map<String, String> lists = vocabulary.lists(language);
    int votes = 0;
    for (String word : words) {
      String names = lists.get(word);
      votes += names != null && areSmall(names) ? 1 : 0;
    }
    return votes;
  }

  private boolean areSmall(String names) {
    Boolean known = small.get(names);
    if (known == null) {
      known = (WordList.bits(names) & SMALL_WORDS) != 0;
      small.put(names, known);
    }
    return known;
  }
}
