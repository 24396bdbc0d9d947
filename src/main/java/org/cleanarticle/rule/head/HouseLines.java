package org.cleanarticle.rule.head;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/** The lines below a reporter's name that say which outlet they write for. */
final class HouseLines {
  /** In characters, of an outlet and the place or desk that the reporter works for. */
  private static final int LONGEST = 60;

  /** In words, of an outlet that no second name can be: two words may be {@code Emily Post}. */
  private static final int FEWEST_OF_NO_PERSON = 3;

  private final Vocabulary vocabulary;

  HouseLines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * {@code Courier News, Harbour}, and right below it the first paragraph or the date. Many a
   * section ends as outlets do, {@code Local News}, so something else must tell.
   *
   * @param given whether the name above is known to be one; if not, a comma must tell
   */
  boolean isAboveStory(int line, boolean given, Labelling soFar) {
    int below = line + 1;
    if (below >= soFar.lines().size()
        || !Masthead.isParagraph(soFar, below) && !soFar.is(below, Label.DATE)) {
      return false;
    }
    String text = soFar.line(line).text();
    int comma = text.indexOf(',');
    return given && soFar.is(line, Label.OUTLET)
        || text.length() <= LONGEST
            && (comma < 0
                ? given && isOfPlace(text) && isHouse(text)
                : isHouse(text.substring(0, comma)));
  }

  /** {@code Dana Holt ¶ |Austin Harbour Record| ¶ 2 May}: places are given names, too. */
  boolean isAboveDate(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    return line + 1 < soFar.lines().size()
        && soFar.is(line + 1, Label.DATE)
        && Fold.tokens(text).size() >= FEWEST_OF_NO_PERSON
        && endsAsOutlets(Fold.tokens(text));
  }

  /** Whether a name ends as those of outlets do and is none of a section: {@code More News}. */
  private boolean isHouse(String name) {
    List<String> words = Fold.tokens(name);
    return words.size() > 1
        && endsAsOutlets(words)
        && !vocabulary.words("menu-words").contains(words.get(0))
        && !vocabulary.names("sections").containsKey(words.get(0));
  }

  /** {@code The Courier}, {@code Hull Courier}. */
  private boolean isOfPlace(String name) {
    List<String> words = Fold.tokens(name);
    for (String word : words) {
      if (vocabulary.words("places").contains(word)) {
        return true;
      }
    }
    return !words.isEmpty() && vocabulary.words("any", "outlet-articles").contains(words.get(0));
  }

  private boolean endsAsOutlets(List<String> words) {
    return vocabulary.names("outlet-nouns").containsKey(words.get(words.size() - 1));
  }
}
