package org.cleanarticle.label;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of a text that carry its matter, cut to {@value #STEM} letters so that inflected forms
 * meet; for scripts without spaces pairs of characters. Function words are left out.
 */
final class ContentWords {
  private static final int STEM = 6;
  private static final int SHORTEST = 4;

  private ContentWords() {}

  static Set<String> of(String text, Set<String> functionWords) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    char previous = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean ideograph = LineShape.isIdeograph(c);
      if (ideograph && LineShape.isIdeograph(previous)) {
        words.add("" + previous + c);
      }
      previous = c;
      if (Character.isLetterOrDigit(c) && !ideograph) {
        word.append(Character.toLowerCase(c));
      } else {
        add(word, words, functionWords);
        word.setLength(0);
      }
    }
    return words;
  }

  private static void add(StringBuilder word, Set<String> words, Set<String> functionWords) {
    boolean number = word.length() > 2 && Character.isDigit(word.charAt(0));
    if ((word.length() >= SHORTEST || number) && !functionWords.contains(word.toString())) {
      words.add(word.substring(0, Math.min(STEM, word.length())));
    }
  }

  /** The share of {@code words} that stand in {@code others}; 0 if there are none. */
  static double share(Set<String> words, Set<String> others) {
    if (words.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : words) {
      if (others.contains(word)) {
        common++;
      }
    }
    return (double) common / words.size();
  }
}
