package org.cleanarticle.rule.head;

import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;

/**
 * The outlet that a byline ends with, {@code Ann Lee, The Harbour Times}, where its name stands
 * alone above the headline too, as aggregators print whom they have the article from. Linear.
 */
public final class BylineOutletRule implements Rule {
  private static final String RULE = "outlet-in-byline";

  private final Vocabulary vocabulary;
  private final Bylines bylines;

  public BylineOutletRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Optional<Mark> byline = soFar.printed(Label.BYLINE);
    return byline.isPresent() ? outlet(soFar.line(byline.get().line()).text(), soFar) : List.of();
  }

  private List<Mark> outlet(String byline, Labelling soFar) {
    String name = byline.substring(byline.lastIndexOf(',') + 1).strip();
    String folded = Fold.fold(name);
    if (name.length() == byline.length() || folded.isEmpty() || !canBeOutlet(name, folded)) {
      return List.of();
    }
    for (int i = soFar.firstVisible(); i < soFar.headline(); i++) {
      if (soFar.isFree(i) && soFar.shapes().folded(i).equals(folded)) {
        return List.of(soFar.whole(i, Label.OUTLET, RULE));
      }
    }
    return List.of();
  }

  private boolean canBeOutlet(String name, String folded) {
    return !bylines.isGiven(name)
        && !bylines.isRole(name)
        && !vocabulary.names("general-sections").containsKey(folded)
        && !vocabulary.names("sections").containsKey(folded)
        && !vocabulary.names("home-words").containsKey(folded);
  }
}
