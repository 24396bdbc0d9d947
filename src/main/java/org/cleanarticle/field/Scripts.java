package org.cleanarticle.field;

import java.util.List;
import java.util.Optional;

/** Tells the language of a text whose script serves one language only, or nearly so. */
final class Scripts {
  private static final int MOST_CHARACTERS = 6000;

  /** Before it all letters are Latin, or a sign of several scripts. */
  private static final char FIRST_NOT_LATIN = 0x250;

  private static final Character.UnicodeScript[] SCRIPTS = Character.UnicodeScript.values();

  private Scripts() {}

  /** The language that the most frequent script stands for; nothing for Latin and Cyrillic. */
  static Optional<String> language(List<String> paragraphs) {
    char[] text = beginning(paragraphs);
    if (isLatin(text)) {
      return Optional.empty();
    }
    int[] counts = new int[SCRIPTS.length];
    boolean persian = false;
    boolean urdu = false;
    int latin = 0;
    for (char c : text) {
      if (c < 128) {
        latin += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts[Character.UnicodeScript.of(c).ordinal()]++;
        persian |= "پچژگ".indexOf(c) >= 0;
        urdu |= "ٹڈڑے".indexOf(c) >= 0;
      }
    }
    counts[Character.UnicodeScript.LATIN.ordinal()] += latin;
    return Optional.ofNullable(language(counts, persian, urdu));
  }

  /** Whether too few letters are none of the Latin script to tell a language, as of most texts. */
  private static boolean isLatin(char[] text) {
    int letters = 0;
    int others = 0;
    for (char c : text) {
      if (c < 128) {
        // Capitals are small letters with one bit less.
        int small = c | 'a' - 'A';
        letters += small >= 'a' && small <= 'z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
        others += c >= FIRST_NOT_LATIN ? 1 : 0;
      }
    }
    return 3 * others <= letters;
  }

  /** The paragraphs one behind another, up to {@value #MOST_CHARACTERS} characters. */
  private static char[] beginning(List<String> paragraphs) {
    int all = 0;
    for (int i = 0; i < paragraphs.size() && all < MOST_CHARACTERS; i++) {
      all += Math.min(paragraphs.get(i).length(), MOST_CHARACTERS - all);
    }
    char[] text = new char[all];
    int size = 0;
    for (int i = 0; size < all; i++) {
      int length = Math.min(paragraphs.get(i).length(), all - size);
      paragraphs.get(i).getChars(0, length, text, size);
      size += length;
    }
    return text;
  }

  private static String language(int[] counts, boolean persian, boolean urdu) {
    int kana =
        counts[Character.UnicodeScript.HIRAGANA.ordinal()]
            + counts[Character.UnicodeScript.KATAKANA.ordinal()];
    int han = counts[Character.UnicodeScript.HAN.ordinal()];
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    // A third, since names and brands stand in Latin letters in any text.
    if (3 * (kana + han) > all) {
      return 10 * kana > han ? "ja" : "zh";
    }
    for (Character.UnicodeScript script : SCRIPTS) {
      if (3 * counts[script.ordinal()] > all) {
        String language =
            switch (script) {
              case HANGUL -> "ko";
              case GREEK -> "el";
              case HEBREW -> "he";
              case THAI -> "th";
              case DEVANAGARI -> "hi";
              case BENGALI -> "bn";
              case TAMIL -> "ta";
              case TELUGU -> "te";
              case GEORGIAN -> "ka";
              case ARMENIAN -> "hy";
              case ARABIC -> urdu ? "ur" : persian ? "fa" : "ar";
              default -> null;
            };
        if (language != null) {
          return language;
        }
      }
    }
    return null;
  }
}
