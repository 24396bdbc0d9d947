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

  private final Vocabulary vocabulary;

  HouseLines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** {@code Courier News, Harbour}, and right below it the first paragraph. */
  boolean isAboveStory(int line, Labelling soFar) {
    if (line + 1 >= soFar.lines().size() || !Masthead.isParagraph(soFar, line + 1)) {
      return false;
    }
    String text = soFar.line(line).text();
    int comma = text.indexOf(',');
    return soFar.is(line, Label.OUTLET)
        || text.length() <= LONGEST && isHouse(comma < 0 ? text : text.substring(0, comma), 2);
  }

  /** {@code Dana Holt ¶ |Austin Harbour Record| ¶ 2 May}: places are given names, too. */
  boolean isAboveDate(int line, Labelling soFar) {
    return line + 1 < soFar.lines().size()
        && soFar.is(line + 1, Label.DATE)
        && isHouse(soFar.line(line).text(), 3);
  }

  private boolean isHouse(String name, int fewestWords) {
    List<String> words = Fold.tokens(name);
    return words.size() >= fewestWords
        && vocabulary.names("outlet-nouns").containsKey(words.get(words.size() - 1));
  }
}
