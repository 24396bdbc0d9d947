package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * The outlet behind a person's name with nothing between them, as many papers print it: {@code
 * Elena Cruz Globe Staff}, {@code Elena Cruz The Island Courier}.
 */
final class OutletTail {
  /** In words, of the outlet's name without its article. */
  private static final int LONGEST = 4;

  private final NameWords words;
  private final List<BylineToken> tokens;

  OutletTail(NameWords words, List<BylineToken> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /**
   * Behind the outlet that begins at a token, and the role of who writes for it; the token itself
   * if none does. It ends with a word that outlets are called by, and the line goes no further.
   */
  int end(int from) {
    int i = from + (words.isOutletArticle(tokens.get(from).text()) ? 1 : 0);
    int last = i + LONGEST;
    int first = i;
    boolean outlet = false;
    while (i < last && isNameWord(i)) {
      boolean behindPaper = i > first && words.isDesk(tokens.get(i - 1).text());
      outlet = isOutletNoun(i) || behindPaper && words.isOutletNoun(tokens.get(i).text());
      i++;
    }
    while (outlet && isRole(i)) {
      i++;
    }
    return outlet && !isWord(i) ? i : from;
  }

  /** Whether an outlet may end here; {@code News} before a role is a part of that. */
  boolean isOutletNoun(int i) {
    return words.isOutletNoun(tokens.get(i).text()) && !(isRole(i) && isRole(i + 1));
  }

  /** Whether it ends with a role, as no outlet does: {@code Globe Staff}. */
  boolean endsWithRole(int end) {
    return isRole(end - 1);
  }

  private boolean isNameWord(int i) {
    return isWord(i)
        && Character.isUpperCase(tokens.get(i).text().charAt(0))
        && (!isRole(i) || words.isOutletNoun(tokens.get(i).text()));
  }

  private boolean isRole(int i) {
    return isWord(i) && words.isRole(tokens, i);
  }

  private boolean isWord(int i) {
    return i < tokens.size() && tokens.get(i).is(Kind.WORD);
  }
}
