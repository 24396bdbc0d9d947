package org.cleanarticle.rule.head;

import java.util.List;
import java.util.Locale;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.TownPapers;

/** The lines below a reporter's name that say which outlet they write for. */
final class HouseLines {
  /** In characters, of an outlet and the place or desk that the reporter works for. */
  private static final int LONGEST = 60;

  /** In words, of an outlet that no second name can be: two words may be {@code Emily Post}. */
  private static final int FEWEST_OF_NO_PERSON = 3;

  /** In words, of an outlet that is known by its words alone. */
  private static final int LONGEST_KNOWN = 2;

  private final Vocabulary vocabulary;
  private final TownPapers papers;

  HouseLines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    papers = new TownPapers(vocabulary);
  }

  /**
   * {@code Courier News, Harbour}, and right below it the first paragraph or the date. Many a
   * section ends as outlets do, {@code Local News}, so something else must tell.
   *
   * @param given whether the name above is known to be one; if not, the outlet must be known or
   *     have a comma behind it
   */
  boolean isAboveStory(int line, boolean given, Labelling soFar) {
    int below = line + 1;
    if (below >= soFar.lines().size()
        || !Masthead.isParagraph(soFar, below) && !soFar.is(below, Label.DATE)) {
      return false;
    }
    String text = soFar.line(line).text();
    if (soFar.is(line, Label.OUTLET) || text.length() > LONGEST) {
      return soFar.is(line, Label.OUTLET);
    }
    int comma = text.indexOf(',');
    String name = comma < 0 ? text : text.substring(0, comma);
    return isKnown(name) || isHouse(name) && (comma > 0 || given && isOfPlace(name));
  }

  /** {@code Dana Holt ¶ |Austin Harbour Record| ¶ 2 May}: places are given names, too. */
  boolean isBelowName(int line, Labelling soFar) {
    List<String> words = Fold.tokens(soFar.line(line).text());
    return isTownPaper(words)
        || line + 1 < soFar.lines().size()
            && soFar.is(line + 1, Label.DATE)
            && words.size() >= FEWEST_OF_NO_PERSON
            && endsAsOutlets(words);
  }

  /** {@code Brandon Sun}, which may be a person, on a masthead or below a name. */
  boolean isTownPaper(List<String> words) {
    return words.size() == LONGEST_KNOWN && papers.isOne(words.get(0), words.get(1));
  }

  /** {@code The Guardian}, {@code BBC News}, {@code Boston Globe}: no name of a section. */
  private boolean isKnown(String name) {
    List<String> words = Fold.tokens(name);
    if (words.size() != LONGEST_KNOWN || !endsAsOutlets(words)) {
      return isTownPaper(words);
    }
    String first = words.get(0);
    boolean article = vocabulary.words("any", "outlet-articles").contains(first);
    boolean broadcaster =
        vocabulary.words("desk-words").contains(first)
            && name.startsWith(first.toUpperCase(Locale.ROOT));
    boolean place = vocabulary.words("places").contains(first) && isHouse(name);
    return article || broadcaster || place || isTownPaper(words);
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
