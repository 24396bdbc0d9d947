package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;

/**
 * The algorithm: the rules in the order they are asked, strong evidence first. The first mark on a
 * span stands, so a rule's place in this list is its rank.
 */
public final class NewsRules {
  private final Vocabulary vocabulary;
  private final List<Rule> rules;

  public NewsRules(Lexicon lexicon, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    rules =
        List.of(
            new PhraseRule(lexicon),
            new HeadlineRule(),
            new RepeatRule(),
            new BodyRule(vocabulary));
  }

  /** Says what every line of a page is. */
  public Labelling label(Page page) {
    Labelling labelling = new Labelling(page, new Shapes(page, vocabulary.words("function")));
    for (Rule rule : rules) {
      labelling.add(rule.mark(labelling));
    }
    labelling.add(unclaimed(labelling));
    return labelling;
  }

  /** The page as the body rule finds it, for fitting its weights. */
  Labelling beforeBody(Page page) {
    Labelling labelling = new Labelling(page, new Shapes(page, vocabulary.words("function")));
    for (Rule rule : rules) {
      if (rule instanceof BodyRule) {
        break;
      }
      labelling.add(rule.mark(labelling));
    }
    return labelling;
  }

  /** What no rule has claimed is body: nothing is ever dropped without a reason. */
  private static List<Mark> unclaimed(Labelling labelling) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < labelling.lines().size(); i++) {
      if (labelling.isFree(i)) {
        marks.add(labelling.whole(i, Label.BODY, "unclaimed"));
      }
    }
    return marks;
  }
}
