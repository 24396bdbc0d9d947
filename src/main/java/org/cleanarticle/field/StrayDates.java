package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Hint;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Origin;
import org.cleanarticle.value.DateLabels;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;
import org.cleanarticle.value.RelativeDates;

/**
 * Looks for the date of an article that gives none in its metadata or near its headline: one that a
 * word such as {@code Published} goes before, wherever it stands; in HTML one whose element is
 * named as a date; or a short line with a date beside the body. What belongs to other articles, to
 * readers' comments or to the rights in the page is left out.
 */
final class StrayDates {
  /** Lines that are short, with a date in them: more words, and they tell of something else. */
  private static final int MOST_WORDS = 8;

  private static final int LONGEST = 400;

  /** In how many paragraphs an article may open with its date. */
  private static final int OPENING = 2;

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_SIGNATURE = 60;
  private static final String BREAKS = "|\u2022\u00B7([";

  /** How many lines before the body, and behind it, such a line may stand. */
  private static final int REACH = 8;

  /** How many lines from the headline are beside it. */
  private static final int BESIDE = 2;

  private static final String SET_OFF = "-\u2013\u2014\u00B7|";

  private static final Set<Label> OTHERS =
      EnumSet.of(
          Label.COMMENTS,
          Label.RELATED,
          Label.TEASER,
          Label.ADVERT,
          Label.COOKIES,
          Label.LEGAL,
          Label.CAPTION,
          Label.EMBED,
          Label.PLAYER,
          Label.REPEAT,
          Label.EXPORT,
          Label.TAGS,
          Label.MODIFIED,
          Label.HEADLINE);

  private final Labelling labelling;
  private final Dates dates;
  private final DateLabels labels;
  private final Set<String> openers;

  StrayDates(Values values, Labelling labelling) {
    this.labelling = labelling;
    dates = values.dates();
    labels = values.dateLabels();
    openers = values.vocabulary().words("date-openers");
  }

  /**
   * A date on a line that no rule has marked as one.
   *
   * @param rule what speaks for it
   */
  record Stray(FoundDate date, Line line, String rule) {}

  /**
   * The likeliest such date.
   *
   * @param possible whether the article can be of a day
   */
  Optional<Stray> find(String language, Predicate<FoundDate> possible) {
    List<Stray> labelled = new ArrayList<>();
    List<Stray> named = new ArrayList<>();
    List<Stray> near = new ArrayList<>();
    int first = first();
    int last = last();
    for (Line line : labelling.lines()) {
      if (!labelling.holdsDigits(line.index()) || !canHoldDate(line)) {
        continue;
      }
      List<FoundDate> found = dates(line, language);
      if (found.isEmpty() || !possible.test(found.get(0))) {
        continue;
      }
      FoundDate date = found.get(0);
      Optional<DateLabels.Kind> kind = label(line.text(), date).or(() -> labelAbove(line, date));
      boolean bare = kind.isEmpty() && isShort(line.text(), date);
      int distance = distance(line.index(), first, last);
      if (kind.filter(k -> k != DateLabels.Kind.MODIFIED).isPresent()) {
        labelled.add(new Stray(date, line, "date-label-elsewhere"));
      } else if (bare && isNamed(line) && line.index() <= last + REACH) {
        named.add(new Stray(date, line, "date-named-by-html"));
      } else if (bare && distance <= REACH && (distance > 0 || isHtml(line))) {
        near.add(new Stray(date, line, "date-near-body"));
      }
    }
    return nearest(labelled, first, last)
        .or(() -> nearest(named, first, last))
        .or(() -> leadIn(first, language).filter(stray -> possible.test(stray.date())))
        .or(() -> nearest(near, first, last))
        .or(() -> signature(last, language).filter(stray -> possible.test(stray.date())));
  }

  /**
   * The date that an article opens with, set off from its first sentence: {@code 3.3.2022 - Die}. A
   * standfirst that was not told from the body may stand before.
   */
  private Optional<Stray> leadIn(int first, String language) {
    int seen = 0;
    for (int i = first; i < labelling.lines().size() && seen < OPENING; i++) {
      if (isBody(i)) {
        seen++;
        Line line = labelling.line(i);
        List<FoundDate> found = dates.find(line.text(), language);
        if (!found.isEmpty() && found.get(0).start() <= 1 && isSetOff(line.text(), found.get(0))) {
          return Optional.of(new Stray(found.get(0), line, "date-opens-body"));
        }
      }
    }
    return Optional.empty();
  }

  /** The date that an article is signed with: {@code Lena Vogt, 3. März 2022} as its last line. */
  private Optional<Stray> signature(int last, String language) {
    if (last < 0 || labelling.line(last).text().length() > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    Line line = labelling.line(last);
    List<FoundDate> found = dates.find(line.text(), language);
    boolean signed =
        found.size() == 1
            && found.get(0).end() == line.text().length()
            && label(line.text(), found.get(0))
                .filter(k -> k == DateLabels.Kind.MODIFIED)
                .isEmpty();
    return signed
        ? Optional.of(new Stray(found.get(0), line, "date-signs-body"))
        : Optional.empty();
  }

  private static boolean isSetOff(String text, FoundDate date) {
    String behind = text.substring(date.end()).stripLeading();
    return date.start() == 1
        ? text.charAt(0) == '(' && behind.startsWith(")")
        : !behind.isEmpty() && SET_OFF.indexOf(behind.charAt(0)) >= 0;
  }

  /** The nearest line before the body whose date counts from a day that is not given. */
  Optional<Integer> relative(RelativeDates relatives) {
    int first = first();
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Line line = labelling.line(i);
      if (canHoldDate(line) && relatives.find(line.text()).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Stray> nearest(List<Stray> strays, int first, int last) {
    Stray best = null;
    for (Stray stray : strays) {
      if (best == null
          || distance(stray.line().index(), first, last)
              < distance(best.line().index(), first, last)) {
        best = stray;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean canHoldDate(Line line) {
    if (line.isMeta() || line.text().length() > LONGEST) {
      return false;
    }
    for (Mark mark : labelling.marks(line.index())) {
      if (mark.label().isBody() || OTHERS.contains(mark.label())) {
        return false;
      }
    }
    return true;
  }

  /** In a text a line inside the body may be the date of a teaser; HTML tells teasers apart. */
  private static boolean isHtml(Line line) {
    return line.origin() == Origin.HTML;
  }

  /** Beside a headline, and where HTML names it, the date of a web page can have a short year. */
  private List<FoundDate> dates(Line line, String language) {
    int below = line.index() - labelling.headline();
    return isHtml(line) && (isNamed(line) || Math.abs(below) <= BESIDE)
        ? dates.findOfOurTime(line.text(), language).stream()
            .filter(date -> date.swapped() == null)
            .toList()
        : dates.find(line.text(), language);
  }

  /**
   * What the label says that the date's item of the line begins with, or its sentence ends with.
   */
  private Optional<DateLabels.Kind> label(String text, FoundDate date) {
    int from = date.start();
    while (from > 0 && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String before = text.substring(from, date.start());
    return labels
        .whole(before)
        .or(
            () ->
                isOpened(before) ? labels.anywhere(text.substring(date.end())) : Optional.empty());
  }

  /** What the line above a date says that is a label and nothing else. */
  private Optional<DateLabels.Kind> labelAbove(Line line, FoundDate date) {
    int above = line.index() - 1;
    return date.start() == 0
            && above >= labelling.firstVisible()
            && labelling.line(above).text().length() <= LONGEST_LABEL
        ? labels.whole(labelling.line(above).text())
        : Optional.empty();
  }

  /**
   * {@code Dieser Artikel wurde am}: the verb that says what was done then comes behind the date.
   */
  private boolean isOpened(String before) {
    List<String> tokens = Fold.tokens(before);
    int size = tokens.size();
    return size > 1 && openers.contains(String.join(" ", tokens.subList(size - 2, size)));
  }

  private static boolean isShort(String text, FoundDate date) {
    return words(text.substring(0, date.start())) + words(text.substring(date.end())) <= MOST_WORDS;
  }

  private static long words(String text) {
    return Fold.tokens(text).stream()
        .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
        .count();
  }

  /** Whether an element around a line is named as one that holds a date or a byline. */
  private boolean isNamed(Line line) {
    int container = line.markup().container();
    for (int i = 0; i < 3 && container >= 0; i++) {
      Set<Hint> hints = labelling.page().containers().get(container).hints();
      if (hints.contains(Hint.DATE) || hints.contains(Hint.BYLINE)) {
        return true;
      }
      container = labelling.page().containers().get(container).parent();
    }
    return false;
  }

  /** How many lines a line stands before the body or behind it; none if there is no body. */
  private static int distance(int line, int first, int last) {
    return last < first ? 0 : line < first ? first - line : line > last ? line - last : 0;
  }

  private int first() {
    int i = 0;
    while (i < labelling.lines().size() && !isBody(i)) {
      i++;
    }
    return i;
  }

  private int last() {
    int i = labelling.lines().size() - 1;
    while (i >= 0 && !isBody(i)) {
      i--;
    }
    return i;
  }

  private boolean isBody(int line) {
    return labelling.label(line).filter(Label::isBody).isPresent();
  }
}
