package org.cleanarticle.field;

import java.util.Optional;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.UrlDates;

/**
 * The last day that an article can be of: the reference day, or the day on which its page was
 * copied by the record or the archive that it comes from.
 */
final class LatestDay {
  /** The names of keys of records, as rules cite them. */
  private static final String KEYS = "copy-keys";

  private final Optional<PartialDate> day;

  LatestDay(
      Vocabulary vocabulary, Dates dates, Labelling labelling, Optional<PartialDate> reference) {
    Optional<PartialDate> latest =
        reference.isPresent() ? Optional.of(reference.get().toDay()) : Optional.empty();
    for (Mark mark : labelling.all(Label.EXPORT)) {
      String key = KnownRules.key(mark.rule());
      if (vocabulary.words("any", KEYS).contains(key)) {
        String text = labelling.line(mark.line()).text();
        latest = earlier(latest, dates.find(text).stream().findFirst().map(f -> f.date().toDay()));
      }
    }
    for (Mark mark : labelling.all(Label.URL)) {
      if (labelling.is(mark.line(), Label.URL)) {
        latest = earlier(latest, UrlDates.copied(labelling.line(mark.line()).text()));
      }
    }
    day = latest;
  }

  /** Whether no article of this page can be of a day. */
  boolean isBefore(PartialDate other) {
    return day.isPresent() && other.isDayAfter(day.get());
  }

  private static Optional<PartialDate> earlier(
      Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isEmpty() || other.isPresent() && one.get().isDayAfter(other.get()) ? other : one;
  }
}
