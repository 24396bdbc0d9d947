package org.cleanarticle.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.ExportSign;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;

/**
 * Through whom the article came. An aggregator is named where it speaks of itself, in its
 * furniture; one that the story merely mentions is none.
 */
final class ViaReader {
  private static final int LONGEST_NAME = 3;

  private final Vocabulary vocabulary;
  private final Map<String, String> aggregators;
  private final Labelling labelling;

  ViaReader(Vocabulary vocabulary, Labelling labelling) {
    this.vocabulary = vocabulary;
    aggregators = vocabulary.names("aggregators");
    this.labelling = labelling;
  }

  Finding<String> read() {
    Finding<String> marked = new TextFields(labelling).printed(Label.VIA);
    if (!marked.isEmpty()) {
      String name = aggregators.getOrDefault(Fold.fold(marked.value()), "");
      return name.isEmpty() ? marked : Finding.of(name, marked.lines().get(0), marked.rule());
    }
    for (Line line : labelling.lines()) {
      if (labelling.holds(line.index(), WordKind.AGGREGATOR_OPENING) && isOwnFurniture(line)) {
        List<String> tokens = Fold.tokens(line.text());
        String name = nameIn(tokens);
        if (!name.isEmpty() && !isSourceOfAnother(line, tokens)) {
          return Finding.of(name, line.number(), "via-furniture");
        }
      }
    }
    return printing();
  }

  /** Some lines of an export are printed by one archive only. */
  private Finding<String> printing() {
    for (Line line : labelling.lines()) {
      List<Mark> marks = labelling.marks(line.index());
      if (!marks.isEmpty() && KnownRules.isKeyed(marks.get(0).rule())) {
        Optional<ExportSign> sign = ExportSign.of(line.text(), vocabulary);
        if (sign.isPresent() && !sign.get().archive().isEmpty()) {
          return Finding.of(sign.get().archive(), line.number(), "via-export");
        }
      }
    }
    return Finding.nothing();
  }

  /** Share buttons name networks that have nothing to do with it, so they do not count. */
  private boolean isOwnFurniture(Line line) {
    return switch (labelling.label(line.index()).orElse(Label.BODY)) {
      case RELATED, APP_PROMOTION, ACCESS_GATE, SIGN_UP, LEGAL, NOTICE, EXPORT -> true;
      default -> false;
    };
  }

  /** Under the title of another article stands where that one is from, and nothing else. */
  private boolean isSourceOfAnother(Line line, List<String> tokens) {
    return labelling.is(line.index(), Label.RELATED)
        && aggregators.containsKey(String.join(" ", tokens));
  }

  private String nameIn(List<String> tokens) {
    for (int from = 0; from < tokens.size(); from++) {
      if (!vocabulary.is(tokens.get(from), WordKind.AGGREGATOR_OPENING)) {
        continue;
      }
      for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
        String name = aggregators.get(String.join(" ", tokens.subList(from, to)));
        if (name != null) {
          return name;
        }
      }
    }
    return "";
  }
}
