package org.cleanarticle.field;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.FoundDate;

/**
 * Decides whether day or month stands first in the numeric dates of a page. What is known of real
 * pages: other numeric dates of the page were right 26 times of 26, a spelled date that is one of
 * the readings 16 of 16, the language but for English nearly always, spelling 168 of 170. Where a
 * language writes its dates with dots, one without them put the month first on both pages seen, of
 * one publisher: the language alone does not make it certain.
 */
final class OrderEvidence {
  private final Set<String> days = new HashSet<>();
  private final String language;
  private final Optional<FoundDate.Order> given;
  private int dayFirst;
  private int monthFirst;
  private int spelledDayFirst;
  private final Vocabulary vocabulary;
  private final List<String> paragraphs;

  /**
   * @param dates all dates of the page
   * @param language of the text, or empty
   * @param given by the user, who knows better
   */
  OrderEvidence(
      Vocabulary vocabulary,
      List<FoundDate> dates,
      List<String> paragraphs,
      String language,
      Optional<FoundDate.Order> given) {
    this.vocabulary = vocabulary;
    this.paragraphs = paragraphs;
    this.language = language;
    this.given = given;
    for (FoundDate date : dates) {
      if (date.swapped() != null) {
        continue;
      }
      days.add(day(date.date()));
      int step = date.order() == FoundDate.Order.DAY_FIRST ? 1 : 0;
      int back = date.order() == FoundDate.Order.MONTH_FIRST ? 1 : 0;
      if (date.spelled()) {
        spelledDayFirst += step - back;
      } else {
        dayFirst += step;
        monthFirst += back;
      }
    }
  }

  /** How many more words of an English text are spelled the British way than the American. */
  private int british() {
    Set<String> british = vocabulary.words("en", "british");
    Set<String> american = vocabulary.words("en", "american");
    int lead = 0;
    for (String paragraph : language.equals("en") ? paragraphs : List.<String>of()) {
      for (String token : Fold.tokens(paragraph)) {
        lead += (british.contains(token) ? 1 : 0) - (american.contains(token) ? 1 : 0);
      }
    }
    return lead;
  }

  /** The reading of a date that can be read in two ways; nothing if no evidence decides. */
  Optional<Reading> read(FoundDate date) {
    if (given.isPresent()) {
      boolean dayIsFirst = given.get() == FoundDate.Order.DAY_FIRST;
      return Optional.of(new Reading(dayIsFirst ? date.date() : date.swapped(), true));
    }
    boolean first = days.contains(day(date.date()));
    boolean second = days.contains(day(date.swapped()));
    if (first != second) {
      return Optional.of(new Reading(first ? date.date() : date.swapped(), true));
    }
    if (dayFirst > 0 != monthFirst > 0) {
      return Optional.of(new Reading(dayFirst > 0 ? date.date() : date.swapped(), true));
    }
    if (!language.isEmpty() && !language.equals("en")) {
      boolean certain = !vocabulary.words("any", "dotted-dates").contains(language);
      return Optional.of(new Reading(date.date(), certain));
    }
    int lead = zone(date.date());
    lead = lead == 0 ? british() : lead;
    lead = lead == 0 ? spelledDayFirst : lead;
    return lead == 0
        ? Optional.empty()
        : Optional.of(new Reading(lead > 0 ? date.date() : date.swapped(), false));
  }

  /** Only America, west of Greenwich, puts the month first; London's time and UTC tell nothing. */
  private static int zone(PartialDate date) {
    return switch (date.offset().isEmpty() ? ' ' : date.offset().charAt(0)) {
      case '-' -> -1;
      case '+' -> 1;
      default -> 0;
    };
  }

  private static String day(PartialDate date) {
    return date.toDay().toString();
  }

  /**
   * A reading of an ambiguous date.
   *
   * @param certain whether the evidence leaves no doubt worth a warning
   */
  record Reading(PartialDate date, boolean certain) {}
}
