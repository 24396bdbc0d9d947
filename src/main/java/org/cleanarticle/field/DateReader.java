package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
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
import org.cleanarticle.value.UrlDates;

/**
 * Reads the days of publication and of the last change off the marks of one page: metadata, printed
 * dates and the page's address vote for days, see {@link DateVotes}. Only where none of them says
 * anything are dates looked for that no rule has marked.
 */
final class DateReader {
  /** Votes of a printed date: with a label such as {@code Published}, and without. */
  private static final int LABELLED = 5;

  private static final int BARE = 3;
  private static final int ADDRESS = 3;

  /** The same page in another form has the same day in its address. */
  private static final String OTHER_FORM = "link:amphtml";

  private static final String DATE_LABEL = "date-label";

  private final Vocabulary vocabulary;
  private final Labelling labelling;
  private final Dates dates;
  private final UrlDates addresses;
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
    addresses = new UrlDates(vocabulary);
    List<FoundDate> all = new ArrayList<>();
    for (Line line : labelling.lines()) {
      all.addAll(dates.find(line.text(), language));
    }
    order = new OrderEvidence(vocabulary, all, paragraphs, language);
  }

  Finding<PartialDate> published() {
    List<DateVoter> voters = voters(Label.DATE);
    voters.addAll(addresses());
    if (voters.isEmpty()) {
      new StrayDates(vocabulary, labelling).find(language).map(this::stray).ifPresent(voters::add);
    }
    Finding<PartialDate> found = finding("date", voters);
    return found.isEmpty() && found.warnings().isEmpty() ? Finding.nothing(missing()) : found;
  }

  Finding<PartialDate> modified() {
    Finding<PartialDate> found = finding("modified", voters(Label.MODIFIED));
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

  private List<DateVoter> voters(Label label) {
    List<DateVoter> voters = new ArrayList<>();
    List<Mark> marks = new ArrayList<>(labelling.all(label));
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Line line = labelling.line(mark.line());
      Optional<FoundDate> found = dates.find(labelling.text(mark), language).stream().findFirst();
      if (found.isEmpty()) {
        continue;
      }
      if (line.isMeta()) {
        String key = line.markup().key();
        voters.add(voter(found.get(), key, trust(key), List.of(line.number()), mark.rule()));
      } else {
        int trust = mark.rule().equals(DATE_LABEL) ? LABELLED : BARE;
        voters.add(printed(found.get(), trust, marks, i));
      }
    }
    return voters;
  }

  private int trust(String key) {
    return Integer.parseInt(vocabulary.table("any", "date-trust").getOrDefault(key, "1"));
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

  private DateVoter stray(StrayDates.Stray stray) {
    return voter(stray.date(), DateVoter.PRINTED, 1, List.of(stray.line().number()), stray.rule());
  }

  /** The days in the page's own addresses. */
  private List<DateVoter> addresses() {
    List<DateVoter> voters = new ArrayList<>();
    for (Line line : labelling.lines()) {
      if (!isAddress(line)) {
        continue;
      }
      int number = line.number();
      addresses
          .find(line.text())
          .map(day -> new FoundDate(0, 0, day, null, FoundDate.Order.YEAR_FIRST, false))
          .map(date -> voter(date, DateVoter.URL, ADDRESS, List.of(number), "date-in-address"))
          .ifPresent(voters::add);
    }
    return voters;
  }

  private boolean isAddress(Line line) {
    return labelling.is(line.index(), Label.URL) || line.markup().key().equals(OTHER_FORM);
  }

  private DateVoter voter(
      FoundDate date, String witness, int trust, List<Integer> lines, String rule) {
    Optional<OrderEvidence.Reading> reading =
        date.swapped() == null
            ? Optional.of(new OrderEvidence.Reading(date.date(), true))
            : order.read(date);
    return new DateVoter(date, reading, witness, trust, lines, rule);
  }

  private static Finding<PartialDate> finding(String field, List<DateVoter> voters) {
    return new DateVotes(voters).winner().map(won -> finding(field, won)).orElse(Finding.nothing());
  }

  private static Finding<PartialDate> finding(String field, DateVoter won) {
    PartialDate value = won.reading().map(OrderEvidence.Reading::date).orElse(null);
    boolean certain = won.reading().filter(OrderEvidence.Reading::certain).isPresent();
    return new Finding<>(
        value,
        won.lines(),
        won.rule(),
        certain ? List.of() : List.of(ambiguous(field, won.date(), value)));
  }

  private static Warning ambiguous(String field, FoundDate date, PartialDate chosen) {
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
