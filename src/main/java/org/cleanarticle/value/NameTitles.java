package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;

/** The titles before a name: {@code Dr.}, {@code Dipl.-Ing.}, {@code Prof. Dr. rer. nat.} */
final class NameTitles {
  /** In characters; a longer title is printed without its full stop. */
  private static final int SHORT = 3;

  /** In words and brackets; nobody bears more. */
  private static final int MOST = 8;

  /** In characters, of what stands in brackets behind a title: {@code Mag. (FH)}. */
  private static final int LONGEST_SCHOOL = 6;

  private final Vocabulary vocabulary;

  NameTitles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** {@code Dr.}, {@code Univ.-Prof.}, before a name. */
  boolean isTitle(String word) {
    String lower = NameWords.lower(NameWords.stripStop(word));
    if (vocabulary.words("any", "academic-titles").contains(lower)) {
      return true;
    }
    int hyphen = lower.indexOf('-');
    if (hyphen <= 0) {
      return false;
    }
    for (String part : lower.split("-", MOST)) {
      if (!isPart(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word with a full stop behind it is a short title: {@code Cmdr.} */
  boolean isShort(String word) {
    String lower = NameWords.lower(word);
    return isTitle(word)
        || isPart(lower)
        || vocabulary.table("short-titles").containsKey(lower)
        || vocabulary.table("short-titles").containsKey(lower + ".");
  }

  /**
   * Behind several titles, or one that is longer than {@code Dr.}, which stays with the name; the
   * first token where there are none.
   */
  int behind(List<BylineToken> tokens, int first) {
    int at = first;
    while (at < tokens.size() && at - first < MOST && goesOn(tokens, first, at)) {
      at++;
    }
    String title = tokens.get(first).text();
    boolean stays =
        at == first + 1 && title.length() <= SHORT && Character.isUpperCase(title.charAt(0));
    return stays ? first : at;
  }

  private boolean goesOn(List<BylineToken> tokens, int first, int at) {
    BylineToken token = tokens.get(at);
    String text = token.text();
    if (token.is(BylineToken.Kind.OTHER)) {
      return at > first && text.charAt(0) == '(' && text.length() <= LONGEST_SCHOOL;
    }
    return token.is(BylineToken.Kind.WORD)
        && (isTitle(text) || isPart(NameWords.lower(text)) && isBesideTitle(tokens, first, at));
  }

  /** {@code |Assoc.| Prof.}, {@code Dr. |rer. nat.|}; Phil behind one is a given name. */
  private boolean isBesideTitle(List<BylineToken> tokens, int first, int at) {
    String text = tokens.get(at).text();
    boolean before = at + 1 < tokens.size() && isTitle(tokens.get(at + 1).text());
    boolean behind = at > first && (Character.isLowerCase(text.charAt(0)) || text.endsWith("."));
    return before || behind;
  }

  /** Whether a word is of a title with others, {@code univ}, {@code rer}; it is in lower case. */
  private boolean isPart(String word) {
    String part = NameWords.stripStop(word);
    return vocabulary.words("any", "academic-titles").contains(part)
        || vocabulary.words("any", "title-parts").contains(part);
  }
}
