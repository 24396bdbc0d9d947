package org.cleanarticle.value;

import java.util.List;
import java.util.Map;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Knows dates that count from a day the text does not name: {@code 2 hours ago}, {@code gestern}.
 * They are recognised and never resolved, since nobody says when the page was copied. Thread-safe.
 */
public final class RelativeDates {
  private static final String UNIT = "unit";
  private static final String MARK = "mark";
  private static final String DAY = "day";

  /** Longer texts speak of something else. */
  private static final int MOST_WORDS = 10;

  private final Vocabulary vocabulary;

  public RelativeDates(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a short text gives such a date, with a label before it or not. */
  public boolean isRelative(String text) {
    List<String> tokens = Fold.tokens(text);
    if (tokens.isEmpty() || tokens.size() > MOST_WORDS) {
      return false;
    }
    Map<String, String> table = vocabulary.table("relative-dates");
    boolean counted = false;
    boolean marked = false;
    boolean day = false;
    boolean clock = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String kind = table.getOrDefault(token, "");
      String pair = i + 1 < tokens.size() ? token + " " + tokens.get(i + 1) : token;
      String triple = i + 2 < tokens.size() ? pair + " " + tokens.get(i + 2) : pair;
      counted |= kind.equals(UNIT) && i > 0 && isCount(tokens.get(i - 1));
      marked |= kind.equals(MARK) || MARK.equals(table.get(pair)) || MARK.equals(table.get(triple));
      day |= kind.equals(DAY) || DAY.equals(table.get(pair));
      clock |= token.equals(":");
    }
    return counted && marked || day && (clock || tokens.size() <= 2);
  }

  private static boolean isCount(String token) {
    return Cursor.isDigit(token.charAt(0)) || token.length() <= 3;
  }
}
