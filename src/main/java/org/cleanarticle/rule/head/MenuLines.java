package org.cleanarticle.rule.head;

import java.util.List;
import java.util.Set;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/** Whole menus in one line, which are about as long as a headline. */
final class MenuLines {
  /** In words: of some 800 headlines on tune pages none of so many has only capitals. */
  private static final int FEWEST = 10;

  private static final double CAPITALS = .9;

  private static final double CAPITALS_AMONG_ENTRIES = .6;

  /** A headline has one bar, or two where its outlet and section follow. */
  private static final int FEWEST_ENTRIES = 4;

  /** In words. */
  private static final int LONGEST_ENTRY = 4;

  private static final String BARS = "|·•";

  private final Vocabulary vocabulary;

  MenuLines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean is(int line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return isOfCapitals(shape)
        || shape.length() <= HeadlineClues.LONGEST
            && (isBarred(soFar.line(line).text()) || isFramed(soFar.shapes().folded(line), shape));
  }

  /** Many words with a capital each, and no small word among them: entries of a menu in a row. */
  private static boolean isOfCapitals(LineShape shape) {
    return shape.words() >= FEWEST
        && shape.capitals() >= CAPITALS
        && !shape.allCapitals()
        && shape.function() == 0;
  }

  /** {@code Who we are | What we do | Where we work | Take action}. */
  private static boolean isBarred(String text) {
    int entries = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || BARS.indexOf(text.charAt(i)) >= 0) {
        int words = Fold.tokens(text.substring(from, i)).size();
        if (words > LONGEST_ENTRY) {
          return false;
        }
        entries += words > 0 ? 1 : 0;
        from = i + 1;
      }
    }
    return entries >= FEWEST_ENTRIES;
  }

  /**
   * {@code Home About me The hens Contact}: it ends with an entry that menus end with, has another
   * one, and capitals in most words.
   */
  private boolean isFramed(String folded, LineShape shape) {
    Set<String> ends = vocabulary.words("menu-ends");
    List<String> tokens = Fold.tokens(folded);
    int last = tokens.size();
    int before = last - entry(tokens, last, ends);
    if (before == last || shape.endsSentence() || shape.capitals() < CAPITALS_AMONG_ENTRIES) {
      return false;
    }
    for (int to = before; to > 0; to--) {
      if (entry(tokens, to, ends) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words the entry has that ends before a word; 0 if none does. */
  private static int entry(List<String> tokens, int to, Set<String> ends) {
    if (to > 1 && ends.contains(tokens.get(to - 2) + " " + tokens.get(to - 1))) {
      return 2;
    }
    return ends.contains(tokens.get(to - 1)) ? 1 : 0;
  }
}
