package org.cleanarticle.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/** Tells by the words before a date what it is the date of. Thread-safe. */
public final class DateLabels {
  /** What a date is the date of. */
  public enum Kind {
    PUBLISHED,
    MODIFIED,
    /** The last change, or publication if nothing else is given for it. */
    EITHER
  }

  /** The longest label, and how far from its end a date's weekday or preposition may reach. */
  private static final int LONGEST = 8;

  private final Vocabulary vocabulary;
  private final CalendarNames weekdays;

  public DateLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.weekdays = new CalendarNames(vocabulary, "weekdays");
  }

  /** What the words at the end of {@code before} say of the date behind them, if anything. */
  public Optional<Kind> atEnd(String before) {
    String near = before.substring(Math.max(0, before.length() - 80));
    List<String> tokens = Fold.tokens(near);
    int end = tokens.size();
    while (end > 0 && isLink(tokens.get(end - 1))) {
      Optional<Kind> kind = endingAt(tokens, end);
      if (kind.isPresent()) {
        return kind;
      }
      end--;
    }
    return endingAt(tokens, end);
  }

  /** What a text is a label of, if it is one as a whole: {@code Published:}. */
  public Optional<Kind> whole(String text) {
    List<String> tokens = Fold.tokens(text);
    int end = tokens.size();
    while (end > 0 && isLink(tokens.get(end - 1))) {
      end--;
    }
    return kind(String.join(" ", tokens.subList(0, end)));
  }

  /** What the first label in a text says. */
  public Optional<Kind> anywhere(String text) {
    List<String> tokens = Fold.tokens(text);
    for (int end = 1; end <= tokens.size(); end++) {
      Optional<Kind> kind = endingAt(tokens, end);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** Whether the first label in a text says that something was changed. */
  public boolean saysModified(String text) {
    return anywhere(text).orElse(null) == Kind.MODIFIED;
  }

  private Optional<Kind> endingAt(List<String> tokens, int end) {
    if (end == 0 || !vocabulary.is(tokens.get(end - 1), WordKind.DATE_LABEL_END)) {
      return Optional.empty();
    }
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      Optional<Kind> kind = kind(String.join(" ", tokens.subList(start, end)));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private Optional<Kind> kind(String label) {
    String value = vocabulary.table("date-labels").get(label);
    return value == null
        ? Optional.empty()
        : Optional.of(Kind.valueOf(value.toUpperCase(Locale.ROOT)));
  }

  private boolean isLink(String token) {
    return token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0))
        || vocabulary.words("any", "clock-links").contains(token)
        || weekdays.number(token, "").isPresent();
  }
}
