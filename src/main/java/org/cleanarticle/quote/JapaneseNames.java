package org.cleanarticle.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Reads who is named at the end of a Japanese phrase, {@code 近所の元郵便局員、小野寺茂さん（76）}, and remembers
 * the full names of an article, so that a surname is known again. Linear.
 */
final class JapaneseNames {
  /** Names in Chinese characters are no longer. */
  private static final int LONGEST = 5;

  /** Such names are surname and given name together, if they are no shorter. */
  private static final int FULL = 4;

  /** Names in katakana are no longer. */
  private static final int LONGEST_FOREIGN = 20;

  /** A phrase is not read further back than this. */
  private static final int REACH = 40;

  private final List<String> honorifics;
  private final Set<String> people;
  private final Set<String> bodies;
  private final Map<String, String> fullByPart = new HashMap<>();

  /**
   * @param honorifics the longest first
   */
  JapaneseNames(Vocabulary vocabulary, List<String> honorifics) {
    this.honorifics = honorifics;
    people = vocabulary.words("ja", "speaking-people");
    bodies = vocabulary.words("ja", "body-endings");
  }

  /**
   * Who speaks.
   *
   * @param name the fullest name so far, or a description
   * @param printed with its title, without an age
   * @param named whether it is a name
   */
  record Person(String name, String printed, boolean named) {}

  /** Notes the full names that stand before an age in brackets: {@code 小野寺茂さん（76）}. */
  void note(String paragraph) {
    for (int at = paragraph.indexOf('（'); at >= 0; at = paragraph.indexOf('（', at + 1)) {
      boolean age = at + 1 < paragraph.length() && Character.isDigit(paragraph.charAt(at + 1));
      if (age) {
        read(paragraph.substring(Math.max(0, at - REACH), at));
      }
    }
  }

  /** Who is named or described at the end of a phrase; null if nobody is. */
  Person read(String phrase) {
    String text = withoutBrackets(phrase.substring(Math.max(0, phrase.length() - REACH)));
    for (String honorific : honorifics) {
      if (text.endsWith(honorific)) {
        String name = name(text.substring(0, text.length() - honorific.length()));
        if (name != null && !endsAs(bodies, name)) {
          return new Person(full(name), name + honorific, true);
        }
      }
    }
    String run = run(text);
    if (fullByPart.containsKey(run)) {
      return new Person(fullByPart.get(run), run, true);
    }
    if (run.length() > 2 && isKatakana(run.charAt(0)) && name(text) != null) {
      return new Person(full(run), run, true);
    }
    String described = described(text, run);
    boolean somebody = endsAs(people, run) || endsAs(bodies, run) && run.length() > 1;
    return somebody ? new Person(described, described, false) : null;
  }

  private static String withoutBrackets(String phrase) {
    int open = phrase.lastIndexOf('（');
    return phrase.endsWith("）") && open > 0 ? phrase.substring(0, open) : phrase;
  }

  /** {@code |同大の女子学生|}: the last noun, and the one before it that it belongs to. */
  private static String described(String text, String run) {
    int from = text.length() - run.length();
    if (from < 2 || text.charAt(from - 1) != 'の') {
      return run;
    }
    int owner = from - 1;
    while (owner > 0
        && (isOfName(text.charAt(owner - 1)) || Character.isDigit(text.charAt(owner - 1)))) {
      owner--;
    }
    return owner == from - 1 ? run : text.substring(owner);
  }

  private static boolean endsAs(Set<String> endings, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (endings.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name that ends there, if it has the length of one; or null. */
  private static String name(String text) {
    String run = run(text);
    int length = run.length();
    boolean foreign = length > 0 && isKatakana(run.charAt(0));
    return length > 0 && length <= (foreign ? LONGEST_FOREIGN : LONGEST) ? run : null;
  }

  /** The characters at the end that names are written with. */
  private static String run(String text) {
    int from = text.length();
    while (from > 0 && isOfName(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static boolean isOfName(char c) {
    return isKanji(c) || isKatakana(c) || c == '・' || c == '＝';
  }

  /** Whether a character is a Chinese one. */
  static boolean isKanji(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c == '々';
  }

  private static boolean isKatakana(char c) {
    return c >= 0x30A1 && c <= 0x30FA || c == 'ー';
  }

  /** The full name that a name is a part of; remembers it if it is one. */
  private String full(String name) {
    String known = fullByPart.get(name);
    if (known != null) {
      return known;
    }
    int dot = name.lastIndexOf('・');
    if (dot > 0) {
      fullByPart.putIfAbsent(name.substring(dot + 1), name);
    } else if (name.length() >= FULL && isKanji(name.charAt(0))) {
      for (int i = 2; i < name.length(); i++) {
        fullByPart.putIfAbsent(name.substring(0, i), name);
      }
    }
    return name;
  }
}
