package org.cleanarticle.rule.head;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;

/** Whole menus in one line, which are about as long as a headline. */
final class MenuLines {
  /** In words: of some 800 headlines on tune pages none of so many has only capitals. */
  private static final int FEWEST = 10;

  private static final double CAPITALS = .9;

  /** The share of words with a capital where small words and entries such as "About us" stand. */
  private static final double CAPITALS_OF_ENTRIES = .6;

  /** A headline has one bar, or two where its outlet and section follow. */
  private static final int FEWEST_ENTRIES = 4;

  /** In words. */
  private static final int LONGEST_ENTRY = 4;

  private static final String BAR = " | ";

  private final Vocabulary vocabulary;
  private final Kickers kickers;

  MenuLines(Vocabulary vocabulary, Kickers kickers) {
    this.vocabulary = vocabulary;
    this.kickers = kickers;
  }

  boolean is(int line, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return isOfCapitals(shape)
        || shape.length() <= HeadlineClues.LONGEST
            && (shape.digits() == 0 && isBarred(soFar.line(line).text())
                || shape.capitals() >= CAPITALS_OF_ENTRIES
                    && holdsEntries(soFar.tokens(line).words(), soFar.words()));
  }

  /** Many words with a capital each, and no small word among them: entries of a menu in a row. */
  private static boolean isOfCapitals(LineShape shape) {
    return shape.words() >= FEWEST
        && shape.capitals() >= CAPITALS
        && !shape.allCapitals()
        && shape.function() == 0;
  }

  /**
   * {@code Who we are | What we do | Where we work | Take action}; news has scores and colons, and
   * a page's title has sections behind it: {@code Pier shut | News | Local | Harbour Post}.
   */
  private boolean isBarred(String text) {
    int bars = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':') {
        return false;
      }
      bars += Signs.isBar(text.charAt(i)) ? 1 : 0;
    }
    return bars + 1 >= FEWEST_ENTRIES && hasShortEntries(text) && titleEnd(text) < 0;
  }

  /** Where a title ends that sections follow; -1 if none do, or a section or a menu begins it. */
  int titleEnd(String text) {
    int bar = text.indexOf(BAR);
    int next = bar < 0 ? -1 : text.indexOf(BAR, bar + BAR.length());
    boolean title =
        next > 0
            && !kickers.isSection(text.substring(0, bar))
            && kickers.isSection(text.substring(bar + BAR.length(), next));
    return title ? bar : -1;
  }

  /** Whether no entry is of more than a few words, and enough of them are of any. */
  private static boolean hasShortEntries(String text) {
    int entries = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Signs.isBar(text.charAt(i))) {
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
   * {@code Send a Release All Products Log In Contact Us}: it ends with an entry of two words, and
   * has another one. A headline joins the two: {@code How We Log In and Sign Up}.
   */
  private boolean holdsEntries(int[] words, PageWords known) {
    int last = words.length - 2;
    if (last < 2
        || vocabulary.words("coordinators").contains(known.text(words[last - 1]))
        || !isEntry(words, last, known)) {
      return false;
    }
    for (int i = 0; i + 1 < last; i++) {
      if (isEntry(words, i, known)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEntry(int[] words, int first, PageWords known) {
    String entry = known.text(words[first]) + " " + known.text(words[first + 1]);
    return vocabulary.words("menu-ends").contains(entry);
  }
}
