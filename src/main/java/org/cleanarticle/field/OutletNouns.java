package org.cleanarticle.field;

import java.util.Map;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The nouns that outlets are called by: <i>Courier</i>, <i>Voce</i>, <i>Polderblad</i>.
 * Thread-safe.
 */
final class OutletNouns {
  /** Of an ending, that a noun which ends so is a name by itself. */
  private static final String ALONE = "alone";

  /** In letters, of a noun before its ending; an ideograph says as much as some letters. */
  private static final int SHORTEST_HEAD = 3;

  private static final int SHORTEST_IDEOGRAPHIC = 1;

  private final Map<String, String> last;
  private final Map<String, String> first;
  private final Map<String, String> endings;
  private final int longestEnding;

  OutletNouns(Vocabulary vocabulary) {
    last = vocabulary.names("outlet-nouns");
    first = vocabulary.names("outlet-first-nouns");
    endings = vocabulary.names("outlet-noun-endings");
    int longest = 0;
    for (String ending : endings.keySet()) {
      longest = Math.max(longest, ending.length());
    }
    longestEnding = longest;
  }

  /** Whether a word is listed as such a noun. */
  boolean isNoun(String word) {
    return last.containsKey(word) || first.containsKey(word);
  }

  /** Whether a word begins the names of outlets, an article aside: {@code El |Faro| del Norte}. */
  boolean begins(String word) {
    return first.containsKey(word);
  }

  /** Whether a word ends the names of outlets: {@code The Island |Courier|}. */
  boolean ends(String word) {
    return isNoun(word) || isLonger(word, "");
  }

  /** Whether a word alone is an outlet's name: {@code Kustbladet}. */
  boolean isName(String word) {
    return isLonger(word, ALONE);
  }

  /** Whether a word has an ending of such nouns, and is not just one of them. */
  private boolean isLonger(String word, String kind) {
    if (isNoun(word)) {
      return false;
    }
    int head =
        !word.isEmpty() && LineShape.isIdeograph(word.charAt(0))
            ? SHORTEST_IDEOGRAPHIC
            : SHORTEST_HEAD;
    for (int from = Math.max(head, word.length() - longestEnding); from < word.length(); from++) {
      String found = endings.get(word.substring(from));
      if (found != null && (kind.isEmpty() || found.equals(kind))) {
        return true;
      }
    }
    return false;
  }
}
