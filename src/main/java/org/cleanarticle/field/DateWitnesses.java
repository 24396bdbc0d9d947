package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Clock;
import org.cleanarticle.value.DateHints;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;
import org.cleanarticle.value.RelativeDate;
import org.cleanarticle.value.RelativeDates;

/**
 * Gathers what metadata, printed lines and the addresses of one page say of its dates. A day that
 * the article cannot be of, since the page was copied before, is not believed of anybody.
 */
final class DateWitnesses {
  /**
   * Votes of a printed date, with a label such as {@code Published} and without, and of the page's
   * address; those of metadata stand in {@code words/any/date-trust.txt}. Labelled dates decide
   * against generic metadata and beside it against one good item; found on the tuning folds of four
   * sets of pages, where one more or less changes little.
   */
  private static final int LABELLED = 5;

  private static final int BARE = 3;
  private static final int ABOVE = 2;
  private static final int ADDRESS = 3;
  private static final int STRAY = 1;

  /** In characters, of a key in the head of a mail. */
  private static final int LONGEST_KEY = 12;

  /** The same page in another form has the same day in its address. */
  private static final String OTHER_FORM = "link:amphtml";

  private final Values values;
  private final Labelling labelling;
  private final Dates dates;
  private final RelativeDates relatives;
  private final String language;
  private final Supplier<OrderEvidence> gathering;

  /** Gathered of all dates of the page when the first comes that can be read in two ways. */
  private OrderEvidence order;

  private final LatestDay latest;
  private final Optional<PartialDate> reference;

  DateWitnesses(
      Values values,
      Labelling labelling,
      List<String> paragraphs,
      String language,
      DateHints hints) {
    this.values = values;
    this.labelling = labelling;
    this.language = language;
    reference = hints.reference();
    dates = values.dates();
    relatives = values.relativeDates();
    latest = new LatestDay(values.vocabulary(), dates, labelling, reference);
    gathering =
        () -> new OrderEvidence(values.vocabulary(), all(), paragraphs, language, hints.order());
  }

  private List<FoundDate> all() {
    List<FoundDate> all = new ArrayList<>();
    for (Line line : labelling.lines()) {
      all.addAll(dates.find(line.text(), language));
    }
    return all;
  }

  /** What the marks of a label say; of publication the addresses speak too. */
  List<DateVoter> of(Label label) {
    List<DateVoter> voters = new ArrayList<>();
    List<Mark> marks = labelling.all(label);
    List<List<DateVoter>> above = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Line line = labelling.line(mark.line());
      List<FoundDate> found = dates.find(labelling.text(mark), language);
      if (mark.rule().equals(KnownRules.CLOCK_OF_UPDATE)) {
        sameDay(mark, line).ifPresent(voters::add);
      } else if (found.isEmpty()) {
        relative(mark).ifPresent(voters::add);
      } else if (line.isMeta()) {
        String key = line.markup().key();
        voters.add(voter(found.get(0), key, trust(key), List.of(line.number()), mark.rule()));
      } else if (mark.line() < labelling.headline()) {
        place = above.isEmpty() ? voters.size() : place;
        if (above.isEmpty() || mark.line() - marks.get(i - 1).line() > 1) {
          above.add(new ArrayList<>());
        }
        above.get(above.size() - 1).add(printed(found.get(0), trust(mark), marks, i));
      } else {
        voters.add(printed(found.get(0), trust(mark), marks, i));
      }
    }
    voters.addAll(place, nearestFirst(above));
    if (label == Label.DATE) {
      voters.addAll(inAddresses());
    }
    return notTooLate(voters);
  }

  /** Of the rows of dates above the headline the nearest is heard first, of each row its first. */
  private static List<DateVoter> nearestFirst(List<List<DateVoter>> above) {
    List<DateVoter> ordered = new ArrayList<>();
    for (int i = above.size() - 1; i >= 0; i--) {
      ordered.addAll(above.get(i));
    }
    return ordered;
  }

  private List<DateVoter> notTooLate(List<DateVoter> voters) {
    List<DateVoter> possible = new ArrayList<>();
    for (DateVoter voter : voters) {
      if (!latest.isBefore(voter.day())) {
        possible.add(voter);
      }
    }
    return possible;
  }

  /**
   * What stands where no rule looked for a date; nothing if the article has one of another kind.
   */
  Optional<DateVoter> stray() {
    if (isMarkedRelative(Label.DATE)) {
      return Optional.empty();
    }
    StrayDates strays = new StrayDates(values, labelling);
    return strays
        .find(language, date -> !latest.isBefore(date.date().toDay()))
        .map(
            stray ->
                voter(
                    stray.date(),
                    DateVoter.PRINTED,
                    STRAY,
                    List.of(stray.line().number()),
                    stray.rule()))
        .or(
            () ->
                strays
                    .relative(relatives)
                    .flatMap(
                        line ->
                            relative(labelling.whole(line, Label.DATE, KnownRules.DATE_RELATIVE))));
  }

  /** Whether a date is given that counts from a day that is not. */
  boolean hasRelative(Label label) {
    return isMarkedRelative(label)
        || label == Label.DATE && new StrayDates(values, labelling).relative(relatives).isPresent();
  }

  private boolean isMarkedRelative(Label label) {
    for (Mark mark : labelling.all(label)) {
      if (mark.rule().equals(KnownRules.DATE_RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Above the headline stands the day of a report too, but also the day the page was looked at. */
  private int trust(Mark mark) {
    if (isInMailHead(mark.line())) {
      return STRAY;
    }
    return mark.rule().equals(KnownRules.DATE_LABEL)
        ? LABELLED
        : mark.line() < labelling.headline() ? ABOVE : BARE;
  }

  /** Whether a line is of the head of a mail that was passed on: the article in it is older. */
  private boolean isInMailHead(int line) {
    return isKeyed(line, false) && (isKeyed(line - 1, true) || isKeyed(line + 1, true));
  }

  /** {@code Von: Ida Fenn <ida@fen.example>}: a key with a value, perhaps with an address in it. */
  private boolean isKeyed(int line, boolean addressed) {
    if (line < 0 || line >= labelling.lines().size()) {
      return false;
    }
    String text = labelling.line(line).text();
    int colon = text.indexOf(": ");
    return colon > 0
        && colon <= LONGEST_KEY
        && text.indexOf(' ') > colon
        && (!addressed || text.indexOf('@') > colon);
  }

  private int trust(String key) {
    return Integer.parseInt(values.vocabulary().table("any", "date-trust").getOrDefault(key, "1"));
  }

  private Optional<DateVoter> relative(Mark mark) {
    if (reference.isEmpty() || !mark.rule().equals(KnownRules.DATE_RELATIVE)) {
      return Optional.empty();
    }
    int number = labelling.line(mark.line()).number();
    return relatives
        .find(labelling.text(mark))
        .flatMap((RelativeDate date) -> date.from(reference.get()))
        .map(DateWitnesses::certain)
        .map(
            date ->
                voter(date, DateVoter.PRINTED, BARE, List.of(number), KnownRules.DATE_RELATIVE));
  }

  /** The day before a clock time at that time, if it can be read in one way only. */
  private Optional<DateVoter> sameDay(Mark mark, Line line) {
    List<FoundDate> days = dates.find(line.text().substring(0, mark.start()), language);
    if (days.isEmpty() || days.get(days.size() - 1).swapped() != null) {
      return Optional.empty();
    }
    return dates
        .clock(labelling.text(mark))
        .map(clock -> days.get(days.size() - 1).at(clock))
        .map(
            date ->
                voter(
                    date,
                    DateVoter.PRINTED,
                    LABELLED,
                    List.of(line.number()),
                    KnownRules.CLOCK_OF_UPDATE));
  }

  /** A printed date with the clock time that was marked on one of the lines below. */
  private DateVoter printed(FoundDate date, int trust, List<Mark> marks, int at) {
    Mark mark = marks.get(at);
    int number = labelling.line(mark.line()).number();
    if (!date.date().hasTime() && at + 1 < marks.size()) {
      Mark next = marks.get(at + 1);
      Optional<Clock> clock = dates.clock(labelling.text(next));
      if (clock.isPresent()) {
        List<Integer> lines = List.of(number, labelling.line(next.line()).number());
        return voter(date.at(clock.get()), DateVoter.PRINTED, trust, lines, mark.rule());
      }
    }
    return voter(date, DateVoter.PRINTED, trust, List.of(number), mark.rule());
  }

  /** The days in the page's own addresses. */
  private List<DateVoter> inAddresses() {
    List<DateVoter> voters = new ArrayList<>();
    for (Line line : labelling.lines()) {
      Optional<PartialDate> day =
          isAddress(line) ? values.urlDates().find(line.text()) : Optional.empty();
      if (day.isPresent()) {
        FoundDate found = certain(day.get());
        List<Integer> at = List.of(line.number());
        voters.add(voter(found, DateVoter.URL, ADDRESS, at, "date-in-address"));
      }
    }
    return voters;
  }

  private boolean isAddress(Line line) {
    return labelling.is(line.index(), Label.URL) || line.markup().key().equals(OTHER_FORM);
  }

  private static FoundDate certain(PartialDate date) {
    return new FoundDate(0, 0, date, null, FoundDate.Order.YEAR_FIRST, false);
  }

  private DateVoter voter(
      FoundDate date, String witness, int trust, List<Integer> lines, String rule) {
    return new DateVoter(date, reading(date), witness, trust, lines, rule);
  }

  /** The reading of day and month; one that is too late cannot be meant. */
  private Optional<OrderEvidence.Reading> reading(FoundDate date) {
    if (date.swapped() == null) {
      return Optional.of(new OrderEvidence.Reading(date.date(), true));
    }
    boolean first = latest.isBefore(date.date().toDay());
    boolean second = latest.isBefore(date.swapped().toDay());
    if (first != second) {
      return Optional.of(new OrderEvidence.Reading(first ? date.swapped() : date.date(), true));
    }
    if (order == null) {
      order = gathering.get();
    }
    return order.read(date);
  }
}
