package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Phrase;
import org.cleanarticle.page.Line;

/** A line that is, as a whole, a known phrase has the label of the phrase's file. */
final class PhraseRule implements Rule {
  /** A longer line is a paragraph, whatever words it begins with. */
  private static final int LONGEST = 300;

  private final Lexicon lexicon;

  PhraseRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (Line line : soFar.lines()) {
      if (line.isMeta() || line.text().length() > LONGEST || !soFar.isFree(line.index())) {
        continue;
      }
      Optional<Phrase> phrase = lexicon.match(Fold.tokens(line.text()));
      phrase.ifPresent(
          p -> marks.add(soFar.whole(line.index(), Label.ofLexicon(p.name()), p.where())));
    }
    return marks;
  }
}
