package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.cleanarticle.lexicon.Recall;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Hint;

/**
 * What a name in markup (a class, an id) says of its element's purpose. A name is parted into words
 * at camelCase, hyphens and the like, and its words are looked up in runs of up to four, whole and
 * the longest first: "bar" inside "barrier" says nothing. Thread-safe; what it says is always the
 * same, and kept for the next page.
 */
final class NameHints {
  private static final String LANGUAGE = "html";
  private static final int LONGEST_PHRASE = 4;

  /** A longer name was made by a machine. */
  private static final int LONGEST_NAME = 200;

  /** A longer value of an attribute is not met again. */
  private static final int LONGEST_KEPT = 1_000;

  /** How many names and values are kept: the pages of a site share theirs. */
  private static final int KEPT = 1 << 13;

  private static final String WHITE_SPACE = " \t\n\f\r";

  private final Recall<Set<Hint>> values = new Recall<>(KEPT);
  private final Recall<Set<Hint>> known = new Recall<>(KEPT);
  private final Map<String, Set<Hint>> phrases = new HashMap<>();
  private final Map<String, String> layout;

  NameHints(Vocabulary vocabulary) {
    layout = vocabulary.table(LANGUAGE, "layout");
    for (Map.Entry<String, String> named : vocabulary.table(LANGUAGE, "furniture").entrySet()) {
      phrases.put(named.getKey(), furniture(named.getValue()));
    }
    for (Map.Entry<String, String> named : vocabulary.table(LANGUAGE, "head-names").entrySet()) {
      phrases.put(named.getKey(), EnumSet.of(hint(named.getValue())));
    }
    put(vocabulary, "comments", Hint.COMMENTS);
    put(vocabulary, "captions", Hint.CAPTION);
    put(vocabulary, "hidden", Hint.HIDDEN);
    put(vocabulary, "embeds", Hint.EMBED);
    put(vocabulary, "gated", Hint.GATED);
    put(vocabulary, "main-names", Hint.MAIN);
    put(vocabulary, "article-names", Hint.ARTICLE);
    put(vocabulary, "body-names", Hint.BODY_NAME);
  }

  private void put(Vocabulary vocabulary, String list, Hint hint) {
    for (String words : vocabulary.words(LANGUAGE, list)) {
      phrases.put(words, EnumSet.of(hint));
    }
  }

  private static Set<Hint> furniture(String purpose) {
    return purpose.equals("none")
        ? EnumSet.noneOf(Hint.class)
        : EnumSet.of(Hint.FURNITURE, hint(purpose));
  }

  private static Hint hint(String name) {
    return Hint.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The hints of the names in an attribute's value together; the set is not to be changed. */
  Set<Hint> ofAll(String value) {
    Set<Hint> hints = values.get(value);
    if (hints == null) {
      hints = EnumSet.noneOf(Hint.class);
      for (StringTokenizer each = new StringTokenizer(value, WHITE_SPACE); each.hasMoreTokens(); ) {
        hints.addAll(of(each.nextToken()));
      }
      if (value.length() <= LONGEST_KEPT) {
        values.keep(value, hints);
      }
    }
    return hints;
  }

  /** The hints of one name, empty if it says nothing; the set is not to be changed. */
  Set<Hint> of(String name) {
    if (name.length() > LONGEST_NAME) {
      return EnumSet.noneOf(Hint.class);
    }
    Set<Hint> hints = known.get(name);
    if (hints == null) {
      hints = read(words(name));
      known.keep(name, hints);
    }
    return hints;
  }

  private Set<Hint> read(List<String> words) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    int layoutWords = layoutWords(words);
    for (int i = 0; i < words.size(); ) {
      int length = Math.min(LONGEST_PHRASE, words.size() - i);
      Set<Hint> found = null;
      while (length > 0 && found == null) {
        found = phrases.get(String.join("-", words.subList(i, i + length)));
        length = found == null ? length - 1 : length;
      }
      if (found != null && counts(found, i, i + length, words.size(), layoutWords)) {
        hints.addAll(found);
      }
      i += Math.max(1, length);
    }
    return hints;
  }

  /**
   * The wide names, article and main, count only as the head of a name that nothing but a number or
   * a hash follows: "article-3" is an article, "article-date" is not. In a name that speaks of
   * layout only a longer phrase over the same words counts: "author-bio" for "author".
   */
  private static boolean counts(Set<Hint> found, int from, int to, int size, int layoutWords) {
    if (found.contains(Hint.ARTICLE) || found.contains(Hint.MAIN)) {
      return from == 0 && to >= size - 1;
    }
    if (found.contains(Hint.HIDDEN) && to - from == 1) {
      return size == 1;
    }
    return layoutWords == 0 || from == 0 && to > layoutWords || found.contains(Hint.BODY_NAME);
  }

  /** How many words at the start speak of the layout; all of them if such a word stands inside. */
  private int layoutWords(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j <= Math.min(words.size(), i + 2); j++) {
        String where = layout.getOrDefault(String.join("-", words.subList(i, j)), "");
        if (where.equals("any")) {
          return words.size();
        }
        // A name of nothing but "author" is about an author.
        if (where.equals("start") && i == 0 && j < words.size()) {
          return j;
        }
      }
    }
    return 0;
  }

  /** The words of a name, in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char before = '-';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      if (word.length() > 0
          && (!part || Character.isUpperCase(c) && Character.isLowerCase(before))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        word.append(Character.toLowerCase(c));
      }
      before = c;
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
