package org.cleanarticle.rule.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Origin;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.DateLabels;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;
import org.cleanarticle.value.RelativeDate;
import org.cleanarticle.value.RelativeDates;

/**
 * Dates near the headline that no sentence is about: publication, or the last update where a word
 * before the date says so. If there are none, the first such line that prose follows.
 */
public final class DateRule implements Rule {
  private static final String BARE = "date-near-headline";
  private static final int LONGEST = 220;

  /** More words than these around a date, and its item of the line is about something else. */
  private static final int MOST_WORDS = 4;

  /** How many lines under its date a clock time may stand. */
  private static final int CLOCK_REACH = 2;

  /** How many lines from a date that of the next article in a list stands. */
  private static final int LIST_REACH = 4;

  private static final String BREAKS = "|\u2022\u00B7/\u2014";

  private final Dates dates;
  private final DateLabels labels;
  private final RelativeDates relative;
  private final Bylines bylines;

  public DateRule(Vocabulary vocabulary) {
    dates = new Dates(vocabulary);
    labels = new DateLabels(vocabulary);
    relative = new RelativeDates(vocabulary);
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Masthead masthead = Masthead.of(soFar);
    List<Mark> near = new ArrayList<>();
    List<Mark> elsewhere = new ArrayList<>();
    for (Line line : soFar.lines()) {
      if (!canBeDateLine(soFar, line)) {
        continue;
      }
      if (masthead.holds(line.index())) {
        near.addAll(onLine(soFar, line));
      } else if (elsewhere.isEmpty() && canOpenArticle(soFar, line)) {
        elsewhere.addAll(onLine(soFar, line));
      }
    }
    List<Mark> marks = new ArrayList<>(hasDate(near) || elsewhere.isEmpty() ? near : elsewhere);
    marks.addAll(clocks(soFar, marks));
    return marks;
  }

  private static boolean hasDate(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark.label() == Label.DATE) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeDateLine(Labelling soFar, Line line) {
    return !line.isMeta()
        && line.text().length() <= LONGEST
        && soFar.isFree(line.index())
        && !Masthead.isParagraph(soFar, line.index());
  }

  /**
   * Whether an article can begin at a line far from the headline. In a text prose goes before the
   * dates of teasers and of readers, and lists of other articles have several dates; HTML tells
   * them by their markup.
   */
  private boolean canOpenArticle(Labelling soFar, Line line) {
    return Masthead.opensProse(soFar, line)
        && (line.origin() == Origin.HTML
            || !Masthead.followsProse(soFar, line) && !isInList(soFar, line));
  }

  private boolean isInList(Labelling soFar, Line line) {
    List<FoundDate> own = dates(soFar, line.index());
    int last = Math.min(soFar.lines().size() - 1, line.index() + LIST_REACH);
    int first = Math.max(soFar.firstVisible(), line.index() - LIST_REACH);
    for (int i = first; i <= last && !own.isEmpty(); i++) {
      List<FoundDate> other = Masthead.isParagraph(soFar, i) ? List.of() : dates(soFar, i);
      if (!other.isEmpty() && !other.get(0).date().toDay().equals(own.get(0).date().toDay())) {
        return true;
      }
    }
    return false;
  }

  private List<FoundDate> dates(Labelling soFar, int line) {
    return soFar.holdsDigits(line) ? dates.find(soFar.line(line).text()) : List.of();
  }

  private List<Mark> onLine(Labelling soFar, Line line) {
    List<Mark> marks = new ArrayList<>();
    List<FoundDate> found = dates(soFar, line.index());
    int end = 0;
    boolean dated = false;
    for (int i = 0; i < found.size(); i++) {
      FoundDate date = found.get(i);
      Optional<DateLabels.Kind> kind = kind(soFar, line, end, date);
      boolean bare = kind.isEmpty() && !dated && isBare(line.text(), found, i);
      if (kind.isPresent() || bare) {
        Label label = label(kind, dated);
        dated |= label == Label.DATE;
        String rule = kind.isPresent() ? KnownRules.DATE_LABEL : BARE;
        marks.add(new Mark(line.index(), date.start(), date.end(), label, rule));
      }
      end = date.end();
    }
    Optional<Mark> updated = dated ? updated(line, end) : Optional.empty();
    if (updated.isPresent()) {
      marks.add(updated.get());
    }
    if (found.isEmpty() && mayHoldRelativeDate(soFar, line.index())) {
      Optional<RelativeDate> date = relative.find(line.text());
      if (date.isPresent() && !isToldOf(soFar, line, date.get())) {
        marks.add(relative(line, date.get()));
      }
    }
    return marks;
  }

  /** {@code 9 July 2023, 12.34 (Update: |15.20|)}: when a text was changed on the same day. */
  private Optional<Mark> updated(Line line, int from) {
    String text = line.text();
    int at = from;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean modified =
        labels.atEnd(text.substring(from, at)).orElse(null) == DateLabels.Kind.MODIFIED;
    return modified && dates.clock(text.substring(at)).isPresent()
        ? Optional.of(
            new Mark(line.index(), at, text.length(), Label.MODIFIED, KnownRules.CLOCK_OF_UPDATE))
        : Optional.empty();
  }

  /** Whether a line has a word that relative dates are made of; to most nobody need look closer. */
  static boolean mayHoldRelativeDate(Labelling soFar, int line) {
    return soFar.holds(line, WordKind.RELATIVE_DATE) || soFar.holds(line, WordKind.MIXED);
  }

  /** Whether a sentence tells what happened then: {@code Two years ago the pier was sold.} */
  private boolean isToldOf(Labelling soFar, Line line, RelativeDate date) {
    String text = line.text();
    String rest = text.substring(0, date.start()) + text.substring(date.end());
    return soFar.shapes().shape(line.index()).endsSentence()
        && Fold.tokens(rest).size() > 1
        && labels.anywhere(rest).isEmpty();
  }

  private Mark relative(Line line, RelativeDate date) {
    Label label = labels.saysModified(line.text()) ? Label.MODIFIED : Label.DATE;
    return new Mark(line.index(), date.start(), date.end(), label, KnownRules.DATE_RELATIVE);
  }

  private static Label label(Optional<DateLabels.Kind> kind, boolean dated) {
    return switch (kind.orElse(DateLabels.Kind.PUBLISHED)) {
      case PUBLISHED -> Label.DATE;
      case MODIFIED -> Label.MODIFIED;
      case EITHER -> dated ? Label.MODIFIED : Label.DATE;
    };
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

  /**
   * Whether little else stands in the date's item of the line, or a byline does. Another date ends
   * the item, and what is said of an update behind it is not about the date.
   */
  private boolean isBare(String text, List<FoundDate> found, int at) {
    FoundDate date = found.get(at);
    int from = date.start();
    int first = at == 0 ? 0 : found.get(at - 1).end();
    while (from > first && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = date.end();
    int last = at + 1 == found.size() ? text.length() : found.get(at + 1).start();
    while (to < last && BREAKS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String behind = text.substring(date.end(), to);
    int words =
        Fold.tokens(text.substring(from, date.start())).size()
            + (labels.saysModified(behind) || isClockElsewhere(behind)
                ? 0
                : Fold.tokens(behind).size());
    return words <= MOST_WORDS || bylines.find(text, found).isPresent();
  }

  /** {@code (02:01 pm ET)}, behind a time of another zone. */
  private boolean isClockElsewhere(String behind) {
    String text = behind.strip();
    return text.startsWith("(")
        && text.endsWith(")")
        && dates.clock(text.substring(1, text.length() - 1)).isPresent();
  }

  /** Lines that are a clock time only, under a date that has none. */
  private List<Mark> clocks(Labelling soFar, List<Mark> dated) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : dated) {
      boolean timed = allHaveTimes(dates.find(soFar.text(mark)));
      int last = Math.min(soFar.lines().size() - 1, mark.line() + CLOCK_REACH);
      for (int i = mark.line() + 1; !timed && i <= last; i++) {
        if (soFar.holdsDigits(i) && dates.clock(soFar.line(i).text()).isPresent()) {
          marks.add(soFar.whole(i, mark.label(), "clock-under-date"));
          break;
        }
      }
    }
    return marks;
  }

  private static boolean allHaveTimes(List<FoundDate> dates) {
    for (FoundDate date : dates) {
      if (!date.date().hasTime()) {
        return false;
      }
    }
    return true;
  }
}
