package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cleanarticle.lexicon.Vocabulary;

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
      if (before.size() == 1
          && !first.afterBlank()
          && begins(before.get(0).text(), first.text(), length(group, 0))) {
        List<RawLine> whole = new ArrayList<>(before);
        whole.addAll(group);
        joined.set(joined.size() - 1, whole);
      } else {
        joined.add(group);
      }
    }
    return joined;
  }

  /** Whether the first line of a group is such a letter. */
  static boolean opens(List<RawLine> group) {
    return group.size() > 1 && begins(group.get(0).text(), group.get(1).text(), length(group, 1));
  }

  private static int length(List<RawLine> group, int from) {
    int length = 0;
    for (int i = from; i < group.size(); i++) {
      length += group.get(i).text().length();
    }
    return length;
  }

  /**
   * Whether a line is the large first letter of the text behind it.
   *
   * @param behind the line below, of which links may have broken off the rest
   * @param length of the whole text behind it, in characters
   */
  static boolean begins(String line, String behind, int length) {
    int letter = line.length() == 2 && OPENING.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    return line.length() == letter + 1
        && Character.isUpperCase(line.charAt(letter))
        && length >= LEAST_BEHIND
        && Character.isLowerCase(behind.codePointAt(0));
  }

  /**
   * The letter and the text behind it. Most letters can be nothing but a part of the first word; of
   * those that may be words by themselves, as in {@code A man}, it is one where that makes a word
   * that sentences open with, or what is left cannot begin a word.
   *
   * @param language of the text; empty if it is not known
   */
  static String join(String line, String behind, String language, Vocabulary vocabulary) {
    String letter = line.substring(line.length() - 1).toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < behind.length() && Character.isLetter(behind.charAt(end))) {
      end++;
    }
    String word = letter + behind.substring(0, end);
    boolean part =
        language.isEmpty()
            || !vocabulary.words(language, "one-letter-words").contains(letter)
            || vocabulary.words(language, "function").contains(word)
            || vocabulary.words(language, "drop-cap-words").contains(word)
            || !canBeginWord(behind, end);
    return line + (part ? "" : " ") + behind;
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
