package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The large first letter of a story, which browsers and extractors set on a line of its own: {@code
 * T} over {@code he harbour was empty}.
 */
final class DropCap {
  /** A shorter line under a letter may be an entry of an index. */
  private static final int LEAST_BEHIND = 25;

  private static final String OPENING = "\"'“‘„«";
  private static final String LIQUIDS = "lmnr";
  private static final String VOWELS = "aeiouyäöüåæøáéíóúàèìòùâêîôû";

  private DropCap() {}

  /** Puts each such letter to the paragraph that it begins. */
  static List<List<RawLine>> join(List<List<RawLine>> groups) {
    List<List<RawLine>> joined = new ArrayList<>(groups.size());
    for (List<RawLine> group : groups) {
      RawLine first = group.get(0);
      List<RawLine> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
      if (before.size() == 1 && !first.afterBlank() && begins(before.get(0).text(), first.text())) {
        List<RawLine> whole = new ArrayList<>(before);
        whole.addAll(group);
        joined.set(joined.size() - 1, whole);
      } else {
        joined.add(group);
      }
    }
    return joined;
  }

  /** Whether a line is the large first letter of the text behind it. */
  static boolean begins(String line, String behind) {
    int letter = line.length() == 2 && OPENING.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    return line.length() == letter + 1
        && Character.isUpperCase(line.charAt(letter))
        && behind.length() >= LEAST_BEHIND
        && Character.isLowerCase(behind.codePointAt(0));
  }

  /**
   * Whether the letter is a part of the first word behind it, and not a word by itself as in {@code
   * A man}: most letters can be nothing else; of the others it is one where that makes a small word
   * or what is left cannot begin a word.
   *
   * @param oneLetter words of one letter of the text's language, in small letters
   * @param smallWords of the same language
   */
  static boolean isPartOfWord(
      String line, String behind, Set<String> oneLetter, Set<String> smallWords) {
    String letter = line.substring(line.length() - 1).toLowerCase(Locale.ROOT);
    if (!oneLetter.contains(letter)) {
      return true;
    }
    int end = 0;
    while (end < behind.length() && Character.isLetter(behind.charAt(end))) {
      end++;
    }
    return smallWords.contains(letter + behind.substring(0, end)) || !canBeginWord(behind, end);
  }

  /** No word begins with a doubled consonant, nor with l, m, n or r and another one. */
  private static boolean canBeginWord(String text, int end) {
    if (end < 2) {
      return false;
    }
    char first = text.charAt(0);
    char second = text.charAt(1);
    boolean consonants = VOWELS.indexOf(first) < 0 && VOWELS.indexOf(second) < 0;
    return !consonants || first != second && LIQUIDS.indexOf(first) < 0;
  }
}
