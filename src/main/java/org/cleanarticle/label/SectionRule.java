package org.cleanarticle.label;

import java.util.List;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;

/**
 * The section is a line beside the headline that is nothing but the name of one. The nearest before
 * the headline is taken; farther off such names are a menu.
 */
final class SectionRule implements Rule {
  private static final int REACH = 4;

  private final Vocabulary vocabulary;

  SectionRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int headline = soFar.headline();
    if (headline < 0) {
      return List.of();
    }
    for (int i = headline - 1; i >= Math.max(soFar.firstVisible(), headline - REACH); i--) {
      if (isSection(i, soFar) && !isSection(i - 1, soFar) && !isSection(i + 1, soFar)) {
        return List.of(soFar.whole(i, Label.SECTION, "section-name"));
      }
    }
    return List.of();
  }

  private boolean isSection(int i, Labelling soFar) {
    if (i < soFar.firstVisible() || !soFar.isFree(i)) {
      return false;
    }
    Line line = soFar.line(i);
    return line.text().length() <= 40
        && vocabulary.names("sections").containsKey(Fold.fold(line.text()));
  }
}
