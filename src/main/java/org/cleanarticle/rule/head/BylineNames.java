package org.cleanarticle.rule.head;

import java.util.BitSet;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.rule.body.SoftWords;

/** The names in the bylines of a page, by which lines are known that tell who the authors are. */
public final class BylineNames {
  private static final int SHORTEST = 3;

  /** A story may name a namesake of the author by one word. */
  private static final int FULL_NAME = 2;

  private final Labelling soFar;
  private final BitSet words = new BitSet();

  public BylineNames(Labelling soFar) {
    this.soFar = soFar;
    PageWords page = soFar.words();
    for (Mark mark : soFar.all(Label.BYLINE)) {
      String text = soFar.text(mark);
      PageWords.Tokens tokens = page.read(text);
      for (int k = 0; k < tokens.size(); k++) {
        int word = tokens.words()[k];
        if (Character.isUpperCase(text.charAt(tokens.places()[k]))
            && page.length(word) >= SHORTEST
            && !page.is(word, WordKind.SOFT_AUTHOR)
            && !page.is(word, WordKind.FUNCTION)) {
          words.set(word);
        }
      }
    }
  }

  /** Whether a line names one of them in full, and has a word for what authors do. */
  public boolean areToldOf(int line) {
    if (words.isEmpty() || SoftWords.share(WordKind.SOFT_AUTHOR, soFar.shapes(), line) == 0) {
      return false;
    }
    BitSet named = new BitSet();
    for (int word : soFar.tokens(line).words()) {
      named.set(word, words.get(word));
    }
    return named.cardinality() >= FULL_NAME;
  }
}
