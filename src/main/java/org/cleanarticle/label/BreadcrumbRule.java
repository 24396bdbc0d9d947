package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;

/**
 * A breadcrumb on one line, {@code Home > News > Harbour}: its first step that says something is
 * the section. The last may be the headline, which is too long for a section.
 */
final class BreadcrumbRule implements Rule {
  private static final int LONGEST = 250;
  private static final int LONGEST_SECTION = 30;
  private static final int MOST_WORDS = 4;
  private static final String SEPARATORS = ">\u00BB\u203A";

  private final Vocabulary vocabulary;

  BreadcrumbRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    for (Line line : soFar.lines()) {
      if (soFar.shapes().opensWithAny(line.index(), WordKind.HOME_OPENING.bit())
          && !line.isMeta()
          && line.text().length() <= LONGEST
          && soFar.isFree(line.index())) {
        List<Mark> marks = onLine(line);
        if (!marks.isEmpty()) {
          return marks;
        }
      }
    }
    return List.of();
  }

  private List<Mark> onLine(Line line) {
    String text = line.text();
    List<Mark> marks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && SEPARATORS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      String step = text.substring(from, i);
      if (from == 0 && (i == text.length() || !is("home-words", step))) {
        return List.of();
      }
      if (from > 0 && marks.isEmpty() && isSection(step)) {
        int start = from + step.indexOf(step.strip());
        int end = start + step.strip().length();
        marks.add(new Mark(line.index(), start, end, Label.SECTION, "section-breadcrumb"));
      }
      from = i + 1;
    }
    List<Mark> all = new ArrayList<>();
    int section = marks.isEmpty() ? text.length() : marks.get(0).start();
    int behind = marks.isEmpty() ? text.length() : marks.get(0).end();
    all.add(new Mark(line.index(), 0, section, Label.NAVIGATION, "breadcrumb"));
    all.addAll(marks);
    all.add(new Mark(line.index(), behind, text.length(), Label.NAVIGATION, "breadcrumb"));
    return all;
  }

  private boolean isSection(String step) {
    int words = Fold.tokens(step).size();
    return words > 0
        && words <= MOST_WORDS
        && step.length() <= LONGEST_SECTION
        && !is("general-sections", step);
  }

  private boolean is(String list, String step) {
    return vocabulary.names(list).containsKey(Fold.fold(step));
  }
}
