package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Phrase;
import org.cleanarticle.page.Line;

/**
 * What a user wants labelled otherwise: phrases of their own, lines to keep, rules to do without.
 */
public final class UserRules {
  /** Everything is as it comes with the program. */
  public static final UserRules NONE = new UserRules(List.of(), Set.of());

  /** The file of phrases that are no boilerplate but body. */
  public static final String KEEP = "keep";

  /** A longer line is no phrase. With the bound of a phrase this bounds the work for a line. */
  private static final int LONGEST = 5_000;

  private final Lexicon keep;
  private final Lexicon labels;
  private final Set<String> disabled;

  /**
   * @param phrases in order of rank; the name of each is that of a label, or {@link #KEEP}
   * @param disabled names of rules as marks have them, of families of rules, files of phrases, and
   *     places of phrases
   */
  public UserRules(List<Phrase> phrases, Set<String> disabled) {
    List<Phrase> kept = new ArrayList<>();
    List<Phrase> labelled = new ArrayList<>();
    for (Phrase phrase : phrases) {
      (phrase.name().equals(KEEP) ? kept : labelled).add(phrase);
    }
    keep = Lexicon.of(kept);
    labels = Lexicon.of(labelled);
    this.disabled = Set.copyOf(disabled);
  }

  /** The lexicon without the phrases that are not wanted. */
  public Lexicon without(Lexicon lexicon) {
    return disabled.isEmpty()
        ? lexicon
        : lexicon.without(p -> disabled.contains(p.file()) || disabled.contains(p.where()));
  }

  /** Whether marks of a rule are not wanted. A family is named before the first space. */
  boolean isDisabled(String rule) {
    if (disabled.isEmpty()) {
      return false;
    }
    int space = rule.indexOf(' ');
    return disabled.contains(rule) || space > 0 && disabled.contains(rule.substring(0, space));
  }

  /** The rule that sets the user's phrases. */
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    if (keep.phrases().isEmpty() && labels.phrases().isEmpty()) {
      return marks;
    }
    for (Line line : soFar.lines()) {
      if (!line.isMeta() && line.text().length() <= LONGEST) {
        mark(line, soFar).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private Optional<Mark> mark(Line line, Labelling soFar) {
    List<String> tokens = Fold.tokens(line.text());
    Optional<Phrase> kept = keep.match(tokens);
    if (kept.isPresent()) {
      Label kind = BodyKinds.of(line.index(), soFar);
      return Optional.of(soFar.whole(line.index(), kind, kept.get().where()));
    }
    return labels
        .match(tokens)
        .map(p -> soFar.whole(line.index(), Label.ofLexicon(p.name()), p.where()));
  }
}
