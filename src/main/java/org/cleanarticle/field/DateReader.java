package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Clock;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;

/**
 * Reads the days of publication and of the last change off the marks of one page: metadata and
 * printed dates vote for days, and the most trusted of those who name the winner gives it its form.
 */
final class DateReader {
  /** Votes of a printed date: with a label such as {@code Published}, and without. */
  private static final int LABELLED = 3;

  private static final int BARE = 2;
  private static final String DATE_LABEL = "date-label";

  private final Vocabulary vocabulary;
  private final Labelling labelling;
  private final Dates dates;
  private final String language;
  private final OrderEvidence order;

  /**
   * @param language of the text, or empty
   */
  DateReader(Vocabulary vocabulary, Labelling labelling, List<String> paragraphs, String language) {
    this.vocabulary = vocabulary;
    this.labelling = labelling;
    this.language = language;
    dates = new Dates(vocabulary);
    List<FoundDate> all = new ArrayList<>();
    for (Line line : labelling.lines()) {
      all.addAll(dates.find(line.text(), language));
    }
    order = new OrderEvidence(vocabulary, all, paragraphs, language);
  }

  Finding<PartialDate> published() {
    Finding<PartialDate> found = read("date", Label.DATE);
    return found.isEmpty() && found.warnings().isEmpty() ? Finding.nothing(missing()) : found;
  }

  Finding<PartialDate> modified() {
    Finding<PartialDate> found = read("modified", Label.MODIFIED);
    return found.isEmpty() && found.warnings().isEmpty() && isRelative(Label.MODIFIED)
        ? Finding.nothing(relative("modified"))
        : found;
  }

  private Warning[] missing() {
    Warning missing = Warning.of("no-date", "date", "the input gives no date of publication");
    return isRelative(Label.DATE)
        ? new Warning[] {missing, relative("date")}
        : new Warning[] {missing};
  }

  private boolean isRelative(Label label) {
    return labelling.all(label).stream().anyMatch(mark -> mark.rule().equals("date-relative"));
  }

  private static Warning relative(String field) {
    return Warning.of("date-relative", field, "the date counts from a day that is not given");
  }

  private Finding<PartialDate> read(String field, Label label) {
    List<Voter> voters = voters(label);
    Map<String, Integer> votes = new LinkedHashMap<>();
    voters.forEach(voter -> votes.merge(voter.day(), voter.trust(), Integer::sum));
    Voter best = null;
    for (Voter voter : voters) {
      int more = best == null ? 1 : votes.get(voter.day()) - votes.get(best.day());
      if (more > 0 || more == 0 && voter.beats(best)) {
        best = voter;
      }
    }
    return best == null ? Finding.nothing() : best.finding(field);
  }

  private List<Voter> voters(Label label) {
    List<Voter> voters = new ArrayList<>();
    List<Mark> marks = labelling.all(label);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Line line = labelling.line(mark.line());
      Optional<FoundDate> found = dates.find(labelling.text(mark), language).stream().findFirst();
      if (found.isEmpty()) {
        continue;
      }
      if (line.isMeta()) {
        voters.add(voter(found.get(), trust(line), List.of(line.number()), mark.rule()));
      } else {
        int trust = mark.rule().equals(DATE_LABEL) ? LABELLED : BARE;
        voters.add(printed(found.get(), trust, marks, i));
      }
    }
    return voters;
  }

  private int trust(Line line) {
    return Integer.parseInt(
        vocabulary.table("any", "date-trust").getOrDefault(line.markup().key(), "1"));
  }

  /** A printed date with the clock time that was marked on one of the lines below. */
  private Voter printed(FoundDate date, int trust, List<Mark> marks, int at) {
    Mark mark = marks.get(at);
    int number = labelling.line(mark.line()).number();
    if (!date.date().hasTime() && at + 1 < marks.size()) {
      Mark next = marks.get(at + 1);
      Optional<Clock> clock = dates.clock(labelling.text(next));
      if (clock.isPresent()) {
        List<Integer> lines = List.of(number, labelling.line(next.line()).number());
        return voter(date.at(clock.get()), trust, lines, mark.rule());
      }
    }
    return voter(date, trust, List.of(number), mark.rule());
  }

  private Voter voter(FoundDate date, int trust, List<Integer> lines, String rule) {
    Optional<OrderEvidence.Reading> reading =
        date.swapped() == null
            ? Optional.of(new OrderEvidence.Reading(date.date(), true))
            : order.read(date);
    return new Voter(date, reading, trust, lines, rule);
  }

  /**
   * A date that someone says is that of the article.
   *
   * @param reading of day and month; empty if nothing decides between two
   */
  private record Voter(
      FoundDate date,
      Optional<OrderEvidence.Reading> reading,
      int trust,
      List<Integer> lines,
      String rule) {
    String day() {
      PartialDate meant = reading.map(OrderEvidence.Reading::date).orElse(date.date());
      return PartialDate.of(meant.year(), meant.month(), meant.day()).toString();
    }

    /** Whether this one gives the day a better form: a clock time first, then the more trusted. */
    boolean beats(Voter other) {
      boolean timed = date.date().hasTime();
      return timed != other.date.date().hasTime() ? timed : trust > other.trust;
    }

    Finding<PartialDate> finding(String field) {
      PartialDate value = reading.map(OrderEvidence.Reading::date).orElse(null);
      boolean certain = reading.isPresent() && reading.get().certain();
      return new Finding<>(
          value, lines, rule, certain ? List.of() : List.of(ambiguous(field, value)));
    }

    private Warning ambiguous(String field, PartialDate chosen) {
      List<String> readings = new ArrayList<>();
      for (PartialDate each : List.of(date.date(), date.swapped())) {
        if (!each.equals(chosen)) {
          readings.add(each.toString());
        }
      }
      String message =
          chosen == null
              ? "day and month can change places, and nothing decides"
              : "day and month can change places, and the evidence is weak";
      return new Warning("date-ambiguous", field, message, readings);
    }
  }
}
