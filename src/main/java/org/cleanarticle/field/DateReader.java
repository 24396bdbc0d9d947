package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.value.DateHints;
import org.cleanarticle.value.FoundDate;

/**
 * Reads the days of publication and of the last change off the marks of one page: metadata, printed
 * dates and the page's address vote for days, see {@link DateVotes}. Only where none of them says
 * anything are dates looked for that no rule has marked.
 */
final class DateReader {
  private final DateWitnesses witnesses;
  private final DateHints hints;

  /**
   * @param language of the text, or empty
   */
  DateReader(
      Values values,
      Labelling labelling,
      List<String> paragraphs,
      String language,
      DateHints hints) {
    this.hints = hints;
    witnesses = new DateWitnesses(values, labelling, paragraphs, language, hints);
  }

  Finding<PartialDate> published() {
    List<DateVoter> voters = new ArrayList<>(witnesses.of(Label.DATE));
    if (voters.isEmpty()) {
      witnesses.stray().ifPresent(voters::add);
    }
    Finding<PartialDate> found = finding("date", voters);
    if (found.isEmpty() && found.warnings().isEmpty()) {
      Finding<PartialDate> update = finding("date", witnesses.of(Label.MODIFIED));
      return update.isEmpty() ? Finding.nothing(missing()) : update.warned(onlyUpdate());
    }
    return found;
  }

  /**
   * Where a page shows one date only and calls it that of an update, it is of the day of
   * publication nearly always: seven times of seven where more is known of the page.
   */
  private static Warning onlyUpdate() {
    return Warning.of(
        "date-from-update", "date", "the input gives no date but that of the last change");
  }

  Finding<PartialDate> modified() {
    Finding<PartialDate> found = finding("modified", witnesses.of(Label.MODIFIED));
    return found.isEmpty() && found.warnings().isEmpty() && witnesses.hasRelative(Label.MODIFIED)
        ? Finding.nothing(relative("modified"))
        : found;
  }

  private Warning[] missing() {
    Warning missing = Warning.of("no-date", "date", "the input gives no date of publication");
    return witnesses.hasRelative(Label.DATE)
        ? new Warning[] {missing, relative("date")}
        : new Warning[] {missing};
  }

  private static Warning relative(String field) {
    return Warning.of("date-relative", field, "the date counts from a day that is not given");
  }

  private Finding<PartialDate> finding(String field, List<DateVoter> voters) {
    Optional<DateVoter> winner = new DateVotes(voters).winner();
    if (winner.isEmpty()) {
      return Finding.nothing();
    }
    DateVoter won = winner.get();
    OrderEvidence.Reading reading = won.reading().orElse(null);
    PartialDate value = reading == null ? null : reading.date();
    boolean certain = reading != null && reading.certain();
    return new Finding<>(
        value == null ? null : hints.zoned(value),
        won.lines(),
        won.rule(),
        certain ? List.of() : List.of(ambiguous(field, won.date(), value)));
  }

  private Warning ambiguous(String field, FoundDate date, PartialDate chosen) {
    List<String> readings = new ArrayList<>();
    for (PartialDate each : List.of(date.date(), date.swapped())) {
      if (!each.equals(chosen)) {
        readings.add(hints.zoned(each).toString());
      }
    }
    String message =
        chosen == null
            ? "day and month can change places, and nothing decides"
            : "day and month can change places, and the evidence is weak";
    return new Warning("date-ambiguous", field, message, readings);
  }
}
