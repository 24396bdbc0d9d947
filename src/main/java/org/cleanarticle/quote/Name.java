package org.cleanarticle.quote;

import java.util.List;
import java.util.Locale;

/**
 * A name as it stands in a paragraph, titles and roles before it included.
 *
 * @param from its first token, titles included
 * @param core the first token behind the titles
 * @param to behind its last token
 * @param words the words behind the titles
 */
record Name(int paragraph, int from, int core, int to, List<String> words, String title) {
  boolean single() {
    return words.size() == 1;
  }

  private boolean hasSuffix() {
    String last = words.get(words.size() - 1);
    return words.size() > 2 && isSuffix(last);
  }

  static boolean isSuffix(String word) {
    return switch (word) {
      case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  /** The last word but for a suffix, in lower case. */
  String surname() {
    return words.get(words.size() - (hasSuffix() ? 2 : 1)).toLowerCase(Locale.ROOT);
  }

  String given() {
    return words.get(0);
  }

  /** What forms of one name have in common: given name, surname and suffix. */
  String key() {
    String suffix = hasSuffix() ? words.get(words.size() - 1) : "";
    return given().toLowerCase(Locale.ROOT) + " " + surname() + suffix.replace(".", "");
  }

  String text() {
    return String.join(" ", words);
  }
}
