package org.cleanarticle.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Hint;

/**
 * What a name in markup (a class, an id) says of its element's purpose. A name is parted into words
 * at camelCase, hyphens and the like, and its words are looked up in runs of up to four, whole and
 * the longest first: "bar" inside "barrier" says nothing. Immutable. Most words of most names are
 * not known, so they are looked up as they stand in the name, without making a text of each.
 */
final class NameHints {
  private static final String LANGUAGE = "html";
  private static final int LONGEST_PHRASE = 4;

  /** Of how many words a run at most is one of the layout. */
  private static final int LONGEST_LAYOUT = 2;

  /** A longer name was made by a machine. */
  private static final int LONGEST_NAME = 200;

  private final HtmlNameWords words;

  /** By the number of their first word, the phrases that begin with it. */
  private final Branch[] first;

  /** A run of words that a phrase begins with or is. */
  private static final class Branch {
    final Map<Integer, Branch> longer = new HashMap<>();

    /** What the phrase says; null if no phrase ends here. */
    Set<Hint> hints;

    /** Where in a name these words make it one of the layout; empty if nowhere. */
    String layout = "";

    /** The run with a word more; null if no phrase begins so. */
    Branch with(int word) {
      return word == HtmlNameWords.UNKNOWN ? null : longer.get(word);
    }
  }

  NameHints(Vocabulary vocabulary) {
    Map<String, Set<Hint>> hints = new HashMap<>();
    for (Map.Entry<String, String> named : vocabulary.table(LANGUAGE, "furniture").entrySet()) {
      hints.put(named.getKey(), furniture(named.getValue()));
    }
    for (Map.Entry<String, String> named : vocabulary.table(LANGUAGE, "head-names").entrySet()) {
      hints.put(named.getKey(), EnumSet.of(hint(named.getValue())));
    }
    put(hints, vocabulary, "comments", Hint.COMMENTS);
    put(hints, vocabulary, "captions", Hint.CAPTION);
    put(hints, vocabulary, "hidden", Hint.HIDDEN);
    put(hints, vocabulary, "embeds", Hint.EMBED);
    put(hints, vocabulary, "pull-quotes", Hint.PULL_QUOTE);
    put(hints, vocabulary, "gated", Hint.GATED);
    put(hints, vocabulary, "main-names", Hint.MAIN);
    put(hints, vocabulary, "article-names", Hint.ARTICLE);
    put(hints, vocabulary, "body-names", Hint.BODY_NAME);
    Map<String, String> layout = vocabulary.table(LANGUAGE, "layout");
    words = HtmlNameWords.of(hints.keySet(), layout.keySet());
    first = new Branch[words.size()];
    hints.forEach((phrase, meaning) -> branch(phrase).hints = meaning);
    layout.forEach((phrase, place) -> branch(phrase).layout = place);
  }

  private static void put(
      Map<String, Set<Hint>> hints, Vocabulary vocabulary, String list, Hint hint) {
    for (String words : vocabulary.words(LANGUAGE, list)) {
      hints.put(words, EnumSet.of(hint));
    }
  }

  private Branch branch(String phrase) {
    int[] numbers = words.numbers(phrase);
    Branch at = first(numbers[0]);
    if (at == null) {
      at = new Branch();
      first[numbers[0]] = at;
    }
    for (int i = 1; i < numbers.length; i++) {
      at = at.longer.computeIfAbsent(numbers[i], none -> new Branch());
    }
    return at;
  }

  /** The phrases that begin with a word; null if there are none. */
  private Branch first(int word) {
    return word == HtmlNameWords.UNKNOWN ? null : first[word];
  }

  private static Set<Hint> furniture(String purpose) {
    return purpose.equals("none")
        ? EnumSet.noneOf(Hint.class)
        : EnumSet.of(Hint.FURNITURE, hint(purpose));
  }

  private static Hint hint(String name) {
    return Hint.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The hints of the names in an attribute's value together. */
  Set<Hint> ofAll(String value) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    for (int from = 0; from < value.length(); ) {
      int to = from;
      while (to < value.length() && !isSpace(value.charAt(to))) {
        to++;
      }
      if (to > from && to - from <= LONGEST_NAME) {
        read(words.numbers(value, from, to), hints);
      }
      from = to + 1;
    }
    return hints;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' && c != 0x0B;
  }

  private void read(int[] name, Set<Hint> hints) {
    int layoutWords = -1;
    for (int i = 0; i < name.length; ) {
      int length = 1;
      Set<Hint> found = null;
      Branch at = first(name[i]);
      for (int j = i + 1; at != null; j++) {
        if (at.hints != null) {
          found = at.hints;
          length = j - i;
        }
        boolean goesOn = j < name.length && j - i < LONGEST_PHRASE;
        at = goesOn ? at.with(name[j]) : null;
      }
      if (found != null) {
        layoutWords = layoutWords < 0 ? layoutWords(name) : layoutWords;
        if (counts(found, i, i + length, name.length, layoutWords)) {
          hints.addAll(found);
        }
      }
      i += length;
    }
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
  private int layoutWords(int[] name) {
    for (int i = 0; i < name.length; i++) {
      Branch at = first(name[i]);
      for (int j = i + 1; at != null; j++) {
        if (at.layout.equals("any")) {
          return name.length;
        }
        // A name of nothing but "author" is about an author.
        if (at.layout.equals("start") && i == 0 && j < name.length) {
          return j;
        }
        boolean goesOn = j < name.length && j - i < LONGEST_LAYOUT;
        at = goesOn ? at.with(name[j]) : null;
      }
    }
    return 0;
  }
}
