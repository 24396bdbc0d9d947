package org.cleanarticle.field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the language of a text whose script serves one language only, or nearly so. */
final class Scripts {
  private static final int MOST_CHARACTERS = 6000;

  private Scripts() {}

  /** The language that the most frequent script stands for; nothing for Latin and Cyrillic. */
  static Optional<String> language(List<String> paragraphs) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    boolean persian = false;
    boolean urdu = false;
    int latin = 0;
    int seen = 0;
    for (String paragraph : paragraphs) {
      for (int i = 0; i < paragraph.length() && seen < MOST_CHARACTERS; i++, seen++) {
        char c = paragraph.charAt(i);
        if (c < 128) {
          latin += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
        } else if (Character.isLetter(c)) {
          add(1, Character.UnicodeScript.of(c), counts);
          persian |= "پچژگ".indexOf(c) >= 0;
          urdu |= "ٹڈڑے".indexOf(c) >= 0;
        }
      }
    }
    if (latin > 0) {
      add(latin, Character.UnicodeScript.LATIN, counts);
    }
    return Optional.ofNullable(language(counts, persian, urdu));
  }

  private static String language(
      Map<Character.UnicodeScript, Integer> counts, boolean persian, boolean urdu) {
    int kana =
        count(counts, Character.UnicodeScript.HIRAGANA)
            + count(counts, Character.UnicodeScript.KATAKANA);
    int han = count(counts, Character.UnicodeScript.HAN);
    int all = 0;
    for (int count : counts.values()) {
      all += count;
    }
    // A third, since names and brands stand in Latin letters in any text.
    if (3 * (kana + han) > all) {
      return 10 * kana > han ? "ja" : "zh";
    }
    for (Map.Entry<Character.UnicodeScript, Integer> entry : counts.entrySet()) {
      if (3 * entry.getValue() > all && all > 0) {
        String language =
            switch (entry.getKey()) {
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

  private static void add(
      int characters,
      Character.UnicodeScript script,
      Map<Character.UnicodeScript, Integer> counts) {
    counts.put(script, count(counts, script) + characters);
  }

  private static int count(
      Map<Character.UnicodeScript, Integer> counts, Character.UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }
}
