package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/** Reads the outlet off the lines that name one: they vote, each with what its rule is worth. */
final class OutletReader {
  private final Set<String> articles;
  private final Labelling labelling;

  OutletReader(Vocabulary vocabulary, Labelling labelling) {
    articles = vocabulary.words("any", "outlet-articles");
    this.labelling = labelling;
  }

  Finding<String> read() {
    Map<String, List<Mark>> byName = new LinkedHashMap<>();
    for (Mark mark : labelling.all(Label.OUTLET)) {
      String name = key(labelling.text(mark));
      byName.putIfAbsent(name, new ArrayList<>());
      byName.get(name).add(mark);
    }
    List<Mark> best = List.of();
    for (List<Mark> marks : byName.values()) {
      if (votes(marks) > votes(best)) {
        best = marks;
      }
    }
    return best.isEmpty() ? Finding.nothing() : finding(best);
  }

  private Finding<String> finding(List<Mark> marks) {
    Mark fullest = marks.get(0);
    for (Mark mark : marks) {
      if (worth(labelling.text(mark)) > worth(labelling.text(fullest))) {
        fullest = mark;
      }
    }
    return Finding.of(labelling.text(fullest).strip(), marks, fullest.rule(), labelling);
  }

  /** A name with its article is fuller; one all in capitals is set so by the page. */
  private static int worth(String name) {
    return name.length() * (name.equals(name.toUpperCase(Locale.ROOT)) ? 1 : 2);
  }

  private static int votes(List<Mark> marks) {
    Set<String> rules = new HashSet<>();
    int votes = 0;
    for (Mark mark : marks) {
      votes += rules.add(mark.rule()) ? trust(mark.rule()) : 0;
    }
    return votes;
  }

  private static int trust(String rule) {
    if (rule.startsWith("export") || rule.equals("outlet-origin")) {
      return 12;
    }
    return switch (rule) {
      case "outlet-at-top" -> 1;
      default -> 3;
    };
  }

  private String key(String name) {
    List<String> tokens = Fold.tokens(name);
    boolean article = tokens.size() > 1 && articles.contains(tokens.get(0));
    return String.join(" ", article ? tokens.subList(1, tokens.size()) : tokens);
  }
}
