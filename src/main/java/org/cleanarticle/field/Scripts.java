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
    int[] counts = new int[SCRIPTS.length];
    boolean persian = false;
    boolean urdu = false;
    int latin = 0;
    char[] text = new char[MOST_CHARACTERS];
    int size = beginning(paragraphs, text);
    if (isLatin(text, size)) {
      return Optional.empty();
    }
    for (int i = 0; i < size; i++) {
      char c = text[i];
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
  private static boolean isLatin(char[] text, int size) {
    int letters = 0;
    int others = 0;
    for (int i = 0; i < size; i++) {
      // Capitals are those of small letters with one bit less.
      int small = text[i] | 'a' - 'A';
      if (text[i] < 128) {
        letters += small >= 'a' && small <= 'z' ? 1 : 0;
      } else if (Character.isLetter(text[i])) {
        letters++;
        others += text[i] >= FIRST_NOT_LATIN ? 1 : 0;
      }
    }
    return 3 * others <= letters;
  }

  /** Takes the paragraphs one behind another, as far as there is room; how many characters. */
  private static int beginning(List<String> paragraphs, char[] text) {
    int size = 0;
    for (String paragraph : paragraphs) {
      int length = Math.min(paragraph.length(), text.length - size);
      paragraph.getChars(0, length, text, size);
      size += length;
    }
    return size;
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
