package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.WordKind;

/**
 * A paragraph in which an outlet speaks of itself, or disclaims: one of "our" and "your" among
 * several words such as "newsroom", "donation" and "commission", one of which only the press says
 * of itself, or "advice", "constitute" and "informational" together. No phrase need be known. A
 * story about the press speaks so itself, which its headline or the number of such paragraphs
 * shows.
 */
public final class HouseWordsRule implements Rule {
  private static final long EITHER = WordKind.HOUSE.bit() | WordKind.DISCLAIMING.bit();
  private static final int FEWEST_WORDS = 8;
  private static final int LONGEST = 900;
  private static final int HOUSE_WORDS = 3;
  private static final int DISCLAIMING_WORDS = 4;

  /** In a longer paragraph every so many words one must be of the kind. */
  private static final int ONE_IN = 12;

  /** One of so many paragraphs, at least, in stories about the press. */
  private static final int ONE_IN_PARAGRAPHS = 3;

  /** Keeps nothing from page to page. */
  public HouseWordsRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    int paragraphs = 0;
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      if (!soFar.isFree(i)) {
        continue;
      }
      paragraphs += soFar.shapes().isProse(i) ? 1 : 0;
      LineShape shape = soFar.shapes().shape(i);
      if (!soFar.shapes().holdsAny(i, EITHER)) {
        continue;
      }
      int[] words = soFar.tokens(i).words();
      if (words.length < FEWEST_WORDS || shape.length() > LONGEST || shape.quoted()) {
        continue;
      }
      if (speaksOfItself(words, soFar.words())) {
        marks.add(soFar.whole(i, Label.SUPPORT, "outlet-of-itself"));
      } else if (has(WordKind.DISCLAIMING, DISCLAIMING_WORDS, words, soFar.words())) {
        marks.add(soFar.whole(i, Label.LEGAL, "disclaimer"));
      }
    }
    boolean many = marks.size() * ONE_IN_PARAGRAPHS > paragraphs;
    return many || isAboutThePress(soFar) ? List.of() : marks;
  }

  private static boolean isAboutThePress(Labelling soFar) {
    int headline = soFar.headline();
    return headline >= 0
        && count(WordKind.HOUSE, soFar.tokens(headline).words(), soFar.words()) > 0;
  }

  private static boolean has(WordKind kind, int least, int[] words, PageWords of) {
    int count = count(kind, words, of);
    return count >= least && count * ONE_IN >= words.length;
  }

  private static boolean speaksOfItself(int[] words, PageWords of) {
    return has(WordKind.HOUSE, HOUSE_WORDS, words, of)
        && count(WordKind.PRESS, words, of) > 0
        && count(WordKind.SOFT_READER, words, of) > 0;
  }

  /** How many different words of a kind there are. */
  private static int count(WordKind kind, int[] words, PageWords of) {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      count += of.is(words[i], kind) && !isBefore(i, words) ? 1 : 0;
    }
    return count;
  }

  private static boolean isBefore(int place, int[] words) {
    int i = 0;
    while (words[i] != words[place]) {
      i++;
    }
    return i < place;
  }
}
