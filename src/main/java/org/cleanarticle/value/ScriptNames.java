package org.cleanarticle.value;

import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Tells the names of people from other words in scripts without capitals, by the surname that they
 * begin with. Thread-safe.
 */
final class ScriptNames {
  /** In characters, of surnames in Japan, and of those in China and Korea. */
  private static final int LONGEST_JAPANESE_SURNAME = 3;

  private static final int LONGEST_SURNAME = 2;

  private static final int LONGEST_JAPANESE_GIVEN = 3;
  private static final int LONGEST_GIVEN = 2;

  /** In characters: one behind a surname makes a word as often as a name, {@code 千葉大}. */
  private static final int SHORTEST_JAPANESE_GIVEN = 2;

  private static final char FIRST_KANA = '\u3041';
  private static final char LAST_KANA = '\u30FF';

  private final Vocabulary vocabulary;

  ScriptNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word without a space is a full name: {@code 松岡翔太}, {@code 王小明}. */
  boolean isPerson(String word) {
    return isJapanese(word) || isChinese(word) || isKorean(word);
  }

  /** Whether a word is a Japanese surname and a given name: {@code 松岡翔太}. */
  boolean isJapanese(String word) {
    for (int cut = Math.min(LONGEST_JAPANESE_SURNAME, word.length() - 1); cut > 1; cut--) {
      String given = word.substring(cut);
      if (given.length() >= SHORTEST_JAPANESE_GIVEN
          && isJapaneseGiven(given)
          && surnames("ja").contains(word.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words are a Japanese surname and a given name: {@code 松岡 翔}. */
  boolean isJapanese(String surname, String given) {
    return surnames("ja").contains(surname) && isJapaneseGiven(given);
  }

  private boolean isJapaneseGiven(String given) {
    if (given.isEmpty() || given.length() > LONGEST_JAPANESE_GIVEN) {
      return false;
    }
    String last = given.substring(given.length() - 1);
    return vocabulary.words("ja", "given-endings").contains(last)
        || given.chars().allMatch(c -> c >= FIRST_KANA && c <= LAST_KANA);
  }

  /** Whether a word is a Chinese surname and a given name: {@code 王小明}. */
  boolean isChinese(String word) {
    return holdsSurname(word, "zh");
  }

  /** Whether a word is a Korean surname and a given name: {@code 김하늘}. */
  boolean isKorean(String word) {
    return holdsSurname(word, "ko");
  }

  private boolean holdsSurname(String word, String language) {
    for (int cut = 1; cut <= Math.min(LONGEST_SURNAME, word.length() - 1); cut++) {
      if (word.length() - cut <= LONGEST_GIVEN
          && surnames(language).contains(word.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> surnames(String language) {
    return vocabulary.words(language, "surnames");
  }
}
