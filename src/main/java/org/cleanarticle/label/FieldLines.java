package org.cleanarticle.label;

import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.DateLabels;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundDate;

/** The lines that are nothing but a byline or a date, wherever on a page they stand. */
public final class FieldLines {
  /** In characters. */
  private static final int LONGEST_NAME = 40;

  /** In characters: a longer line is a sentence about somebody. */
  private static final int LONGEST_WITH_ROLE = 80;

  /** In characters, with an opening word. */
  private static final int LONGEST_BYLINE = 200;

  private final Bylines bylines;
  private final Dates dates;
  private final DateLabels labels;

  public FieldLines(Vocabulary vocabulary) {
    bylines = new Bylines(vocabulary);
    dates = new Dates(vocabulary);
    labels = new DateLabels(vocabulary);
  }

  /** Whether a line opens as bylines do and people's names follow, and nothing else. */
  public boolean isByline(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    if (text.length() > LONGEST_BYLINE || !opensByline(line, soFar)) {
      return false;
    }
    Optional<FoundByline> found = bylines.find(text, List.of());
    return found.isPresent()
        && found.get().opened()
        && found.get().given()
        && found.get().end() == text.length();
  }

  /** Whether a line names people and nobody else, behind a word that opens a byline alone. */
  public boolean isNameBelowOpener(int line, Labelling soFar) {
    return line > soFar.firstVisible()
        && soFar.tokens(line - 1).words().length == 1
        && opensByline(line - 1, soFar)
        && bylines.isGiven(soFar.line(line).text());
  }

  /** Whether a line is a byline or a date, however much it looks a title. */
  public boolean isAny(int line, Labelling soFar) {
    return line >= soFar.firstVisible()
        && line < soFar.lines().size()
        && (isByline(line, soFar)
            || isNameBelowOpener(line, soFar)
            || isRoleBelowName(line, soFar)
            || isDate(line, soFar));
  }

  /** Whether names stand in a line and nothing but what their bearers do, opened or bare. */
  public boolean holdsNames(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    return text.length() <= LONGEST_WITH_ROLE
        && bylines
            .find(text, List.of())
            .filter(found -> !found.names().isEmpty() && (found.opened() || found.given()))
            .isPresent();
  }

  /** {@code Chief Harbour Historian} right below {@code Elena Cruz}, with more above them. */
  public boolean isRoleBelowName(int line, Labelling soFar) {
    if (line - 1 <= soFar.firstVisible()
        || soFar.line(line).text().length() > LONGEST_WITH_ROLE
        || soFar.line(line - 1).text().length() > LONGEST_NAME) {
      return false;
    }
    return bylines.endsWithProfession(soFar.line(line).text())
        && bylines.isGiven(soFar.line(line - 1).text());
  }

  private static boolean opensByline(int line, Labelling soFar) {
    int[] words = soFar.tokens(line).words();
    return words.length > 0 && soFar.words().is(words[0], WordKind.BYLINE_OPENER);
  }

  /**
   * Whether most of a line is the day of a date, or a time behind a label: {@code Updated at 9.40}.
   */
  public boolean isDate(int line, Labelling soFar) {
    if (!soFar.holdsDigits(line)) {
      return false;
    }
    String text = soFar.line(line).text();
    int dated = 0;
    for (FoundDate date : dates.find(text)) {
      dated += date.end() - date.start();
    }
    return 2 * dated > text.length() || isLabelledClock(text);
  }

  private boolean isLabelledClock(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    int end = digit;
    while (end < text.length()
        && (text.charAt(end) == 'h' || !Character.isLetter(text.charAt(end)))) {
      end++;
    }
    return digit > 0
        && end > digit
        && labels.whole(text.substring(0, digit)).isPresent()
        && dates.clock(text.substring(digit, end).strip()).isPresent();
  }
}
