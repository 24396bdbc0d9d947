package org.cleanarticle.rule.head;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;

/**
 * A breadcrumb on one line, {@code Home > News > Harbour}: its first step that says something is
 * the section. The last may be the headline, which is too long for a section; where it is, none of
 * the steps need be called home: {@code News / Harbour / Eels return}.
 */
public final class BreadcrumbRule implements Rule {
  private static final int LONGEST = 250;
  private static final int LONGEST_SECTION = 30;
  private static final int MOST_WORDS = 4;

  /** In lines from the first, where the breadcrumb of a page that has no home stands. */
  private static final int TOP = 40;

  /** In lines, from such a breadcrumb to the headline. */
  private static final int REACH = 4;

  /** In characters, of a headline. */
  private static final int SHORTEST_TITLE = 20;

  private final Vocabulary vocabulary;

  public BreadcrumbRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int top = soFar.firstVisible() + TOP;
    for (Line line : soFar.lines()) {
      boolean home = soFar.shapes().opensWithAny(line.index(), WordKind.HOME_OPENING.bit());
      if (line.isMeta()
          || line.text().length() > LONGEST
          || !soFar.isFree(line.index())
          || line.index() > top && !home
          || !isParted(line.text())) {
        continue;
      }
      List<String> steps = steps(line.text());
      int last = steps.size() - 1;
      if (home && is("home-words", steps.get(0))) {
        return marks(line, steps, 1);
      }
      if (line.index() <= top && last > 1 && isPrinted(steps.get(last), line.index(), soFar)) {
        return marks(line, steps, section(steps.subList(0, last)));
      }
    }
    return List.of();
  }

  private static boolean isSign(char c) {
    return c == '>' || c == '/' || c == '\u00BB' || c == '\u203A' || c == '\uFF1E';
  }

  /** Whether a line has more than one step, as few do. */
  private static boolean isParted(String text) {
    int at = 0;
    while (at < text.length() && !isSign(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /** The parts of a line between signs, as they stand. */
  private static List<String> steps(String text) {
    List<String> steps = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSign(text.charAt(i))) {
        steps.add(text.substring(from, i));
        from = i + 1;
      }
    }
    return steps;
  }

  /** Whether a step is a headline that one of the next lines has alone. */
  private static boolean isPrinted(String step, int line, Labelling soFar) {
    String title = Fold.fold(step);
    int end = Math.min(soFar.lines().size(), line + 1 + REACH);
    boolean printed = false;
    for (int i = line + 1; i < end && title.length() >= SHORTEST_TITLE; i++) {
      printed |= soFar.shapes().folded(i).equals(title);
    }
    return printed;
  }

  /** Which step is the section where the first may be the outlet: a known one, else the last. */
  private int section(List<String> steps) {
    for (int k = 0; k < steps.size(); k++) {
      if (isSection(steps.get(k)) && is("sections", steps.get(k))) {
        return k;
      }
    }
    return steps.size() - 1;
  }

  /**
   * @param first which step may be the section, or one behind it
   */
  private List<Mark> marks(Line line, List<String> steps, int first) {
    int start = 0;
    int end = 0;
    int at = 0;
    for (int k = 0; k < steps.size() && end == 0; k++) {
      String step = steps.get(k);
      if (k >= first && isSection(step)) {
        start = at + step.indexOf(step.strip());
        end = start + step.strip().length();
      }
      at += step.length() + 1;
    }
    int length = line.text().length();
    if (end == 0) {
      return List.of(new Mark(line.index(), 0, length, Label.NAVIGATION, "breadcrumb"));
    }
    List<Mark> marks = new ArrayList<>();
    if (start > 0) {
      marks.add(new Mark(line.index(), 0, start, Label.NAVIGATION, "breadcrumb"));
    }
    marks.add(new Mark(line.index(), start, end, Label.SECTION, "section-breadcrumb"));
    if (end < length) {
      marks.add(new Mark(line.index(), end, length, Label.NAVIGATION, "breadcrumb"));
    }
    return marks;
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
