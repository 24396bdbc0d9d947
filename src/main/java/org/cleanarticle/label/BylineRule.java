package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundDate;
import org.cleanarticle.value.FoundName;

/**
 * The byline near the headline. A line that a word such as {@code By} opens is one; a bare name is
 * one only by what stands around it: the headline, a date, or the metadata that names the author.
 */
final class BylineRule implements Rule {
  private static final int LONGEST = 200;

  /** Least sum of evidence that makes a byline. */
  private static final int ENOUGH = 3;

  private final Vocabulary vocabulary;
  private final Dates dates;
  private final Bylines bylines;

  BylineRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    dates = new Dates(vocabulary);
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Masthead masthead = Masthead.of(soFar);
    Set<String> known = knownAuthors(soFar);
    List<Candidate> candidates = new ArrayList<>();
    for (Line line : soFar.lines()) {
      if (masthead.holds(line.index()) && isShort(line)) {
        candidate(soFar, line, masthead, known).ifPresent(candidates::add);
      }
    }
    Optional<Candidate> best =
        candidates.stream()
            .filter(c -> c.score() >= ENOUGH)
            .max(Comparator.comparingInt(Candidate::score).thenComparing(c -> -c.line()));
    return best.map(b -> marks(soFar, b, masthead)).orElse(List.of());
  }

  private Optional<Candidate> candidate(
      Labelling soFar, Line line, Masthead masthead, Set<String> known) {
    int index = line.index();
    if (!soFar.isFree(index) && !isDated(soFar, index)) {
      return Optional.empty();
    }
    boolean splits = bylines.isOpener(line.text()) && index + 1 < soFar.lines().size();
    if (splits) {
      Line next = soFar.line(index + 1);
      Optional<FoundByline> found = find(line.text() + " " + next.text());
      return isShort(next) && found.isPresent() && soFar.isFree(index + 1)
          ? Optional.of(
              new Candidate(
                  index, true, found.get(), score(soFar, index, masthead, known, found.get())))
          : Optional.empty();
    }
    Optional<FoundByline> found = find(line.text());
    if (found.isEmpty() || !found.get().opened() && !isPlausible(soFar, line, found.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            index, false, found.get(), score(soFar, index, masthead, known, found.get())));
  }

  private Optional<FoundByline> find(String text) {
    List<FoundDate> found = dates.find(text);
    return bylines.find(text, found);
  }

  private int score(
      Labelling soFar, int line, Masthead masthead, Set<String> known, FoundByline byline) {
    int score = byline.opened() ? 3 : 0;
    int distance = masthead.distance(line);
    if (masthead.isKnown()) {
      score += distance > 0 && distance <= 3 ? 2 : distance > 3 && distance <= 6 ? 1 : 0;
      score += distance == -1 ? 3 : distance == -2 ? 1 : 0;
    }
    score += datedNear(soFar, line) ? 2 : 0;
    boolean named =
        !byline.names().isEmpty()
            && byline.names().stream().allMatch(n -> known.contains(Fold.fold(n.name())));
    return score + (named ? 4 : 0);
  }

  private boolean datedNear(Labelling soFar, int line) {
    int last = Math.min(soFar.lines().size() - 1, line + 2);
    for (int i = Math.max(0, line - 2); i <= last; i++) {
      if (isDated(soFar, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(Labelling soFar, int line) {
    return soFar.is(line, Label.DATE) || soFar.is(line, Label.MODIFIED);
  }

  /** Whether a bare name can be a person's: no word of a menu, and not an outlet said twice. */
  private boolean isPlausible(Labelling soFar, Line line, FoundByline byline) {
    Set<String> unlikely = vocabulary.words("menu-words");
    boolean menu =
        Fold.tokens(line.text().substring(byline.start(), byline.end())).stream()
            .anyMatch(unlikely::contains);
    int next = line.index() + 1;
    boolean twice = next < soFar.lines().size() && soFar.line(next).text().equals(line.text());
    boolean before = line.index() > 0 && soFar.line(line.index() - 1).text().equals(line.text());
    return !menu && !twice && !before;
  }

  private Set<String> knownAuthors(Labelling soFar) {
    Set<String> names = new HashSet<>();
    for (Line line : soFar.lines()) {
      if (line.isMeta() && soFar.is(line.index(), Label.BYLINE)) {
        for (FoundName name : bylines.names(line.text())) {
          names.add(Fold.fold(name.name()));
        }
      }
    }
    return names;
  }

  private List<Mark> marks(Labelling soFar, Candidate best, Masthead masthead) {
    List<Mark> marks = new ArrayList<>();
    String rule = best.byline().opened() ? "byline-opener" : "byline-bare-name";
    int line = best.line();
    if (best.splits()) {
      marks.add(soFar.whole(line, Label.BYLINE, rule));
      marks.add(soFar.whole(line + 1, Label.BYLINE, rule));
      line++;
    } else {
      FoundByline byline = best.byline();
      marks.add(new Mark(line, byline.start(), byline.end(), Label.BYLINE, rule));
    }
    Set<String> names = new HashSet<>();
    best.byline().names().forEach(n -> names.add(Fold.fold(n.name())));
    for (Line other : soFar.lines()) {
      boolean same = other.index() != best.line() && other.index() != line;
      if (same && masthead.holds(other.index()) && names.contains(Fold.fold(other.text()))) {
        marks.add(soFar.whole(other.index(), Label.REPEAT, "byline-said-twice"));
      }
    }
    return marks;
  }

  private static boolean isShort(Line line) {
    return !line.isMeta() && line.text().length() <= LONGEST && !Masthead.isProse(line.text());
  }

  /**
   * A line that may be the byline.
   *
   * @param splits whether the opening word is all of its line and the names stand on the next
   */
  private record Candidate(int line, boolean splits, FoundByline byline, int score) {}
}
