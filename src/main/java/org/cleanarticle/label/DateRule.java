package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.DateLabels;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;

/**
 * Dates near the headline that no sentence is about: publication, or the last update where a word
 * before the date says so.
 */
final class DateRule implements Rule {
  private static final int LONGEST = 220;

  /** More words than these around a date, and the line is about something else. */
  private static final int MOST_WORDS = 7;

  /** How many lines under its date a clock time may stand. */
  private static final int CLOCK_REACH = 2;

  private final Dates dates;
  private final DateLabels labels;

  DateRule(Vocabulary vocabulary) {
    dates = new Dates(vocabulary);
    labels = new DateLabels(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Masthead masthead = Masthead.of(soFar);
    List<Mark> marks = new ArrayList<>();
    List<Mark> elsewhere = new ArrayList<>();
    for (Line line : soFar.lines()) {
      if (line.isMeta() || line.text().length() > LONGEST || Masthead.isProse(line.text())) {
        continue;
      }
      if (masthead.holds(line.index())) {
        marks.addAll(onLine(soFar, line, false));
      } else if (elsewhere.isEmpty()) {
        elsewhere.addAll(onLine(soFar, line, true));
      }
    }
    marks = marks.isEmpty() ? elsewhere : marks;
    marks.addAll(clocks(soFar, marks));
    return marks;
  }

  private List<Mark> onLine(Labelling soFar, Line line, boolean labelledOnly) {
    List<Mark> marks = new ArrayList<>();
    List<FoundDate> found = dates.find(line.text());
    int end = 0;
    int unlabelled = 0;
    for (FoundDate date : found) {
      Optional<DateLabels.Kind> kind = kind(soFar, line, end, date);
      boolean bare = kind.isEmpty() && !labelledOnly && isBare(line.text(), found);
      unlabelled += bare ? 1 : 0;
      if (kind.isPresent() || bare && unlabelled == 1) {
        boolean modified = kind.isPresent() && kind.get() == DateLabels.Kind.MODIFIED;
        marks.add(
            new Mark(
                line.index(),
                date.start(),
                date.end(),
                modified ? Label.MODIFIED : Label.DATE,
                kind.isPresent() ? "date-label" : "date-near-headline"));
      }
      end = date.end();
    }
    return marks;
  }

  /** What the words before the date say, on its line or as all of the line above. */
  private Optional<DateLabels.Kind> kind(Labelling soFar, Line line, int from, FoundDate date) {
    String before = line.text().substring(from, date.start());
    Optional<DateLabels.Kind> kind = labels.atEnd(before);
    int above = line.index() - 1;
    if (kind.isEmpty() && from == 0 && before.isBlank() && above >= 0) {
      kind = labels.whole(soFar.line(above).text());
    }
    return kind;
  }

  private static boolean isBare(String text, List<FoundDate> found) {
    int words = 0;
    int from = 0;
    for (FoundDate date : found) {
      words += Fold.tokens(text.substring(from, date.start())).size();
      from = date.end();
    }
    return words + Fold.tokens(text.substring(from)).size() <= MOST_WORDS;
  }

  /** Lines that are a clock time only, under a date that has none. */
  private List<Mark> clocks(Labelling soFar, List<Mark> dated) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : dated) {
      boolean timed = dates.find(soFar.text(mark)).stream().allMatch(d -> d.date().hasTime());
      int last = Math.min(soFar.lines().size() - 1, mark.line() + CLOCK_REACH);
      for (int i = mark.line() + 1; !timed && i <= last; i++) {
        if (dates.clock(soFar.line(i).text()).isPresent()) {
          marks.add(soFar.whole(i, mark.label(), "clock-under-date"));
          break;
        }
      }
    }
    return marks;
  }
}
