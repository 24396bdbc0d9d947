package org.cleanarticle.rule.head;

import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.value.Bylines;

/**
 * Tells at a glance which lines of a page cannot be bylines, since to read one is dear and most
 * lines are none. Never misses one that {@link Bylines} finds.
 */
final class BylineGlance {
  /** What parts a line, beside all signs that are not ASCII. */
  private static final String PARTS = "|;~([-/+&@";

  private static final long BESIDE_NAMES =
      WordKind.NAME_JOINT.bit() | WordKind.NAME_PARTICLE.bit() | WordKind.BYLINE_ROLE.bit();

  /** The ending of such a word may be a role. */
  private static final int SHORTEST_ROLE_ENDING = 10;

  /** A shorter word in small letters may be the day of the week. */
  private static final int SHORTEST_OTHER = 4;

  private final Bylines bylines;
  private final PageWords known;

  BylineGlance(Bylines bylines, PageWords known) {
    this.bylines = bylines;
    this.known = known;
  }

  /** Whether a line could be a byline at all: it could be opened as one or hold names alone. */
  boolean mayHoldByline(String text, PageWords.Tokens tokens) {
    return mayBeOpened(text, tokens) || mayBeNames(text, tokens);
  }

  /**
   * Whether nothing stands in a line in small letters that neither joins names nor stands behind
   * them. Bars, brackets and dates part a line, and what is behind them says nothing.
   */
  boolean mayBeNames(String text, PageWords.Tokens tokens) {
    if ((kinds(tokens) & WordKind.WITH_DIGITS) != 0 || isParted(text)) {
      return true;
    }
    int[] words = tokens.words();
    int[] places = tokens.places();
    boolean bare = true;
    for (int k = 0; k < words.length; k++) {
      int length = known.length(words[k]);
      if (isGlued(text, places[k], length)) {
        return true;
      }
      if (Character.isLowerCase(text.charAt(places[k]))) {
        if (length >= SHORTEST_ROLE_ENDING || (known.kinds(words[k]) & BESIDE_NAMES) != 0) {
          // Behind a role anything may follow.
          return true;
        }
        bare &= length < SHORTEST_OTHER;
      }
    }
    return bare;
  }

  /**
   * Whether a line may be opened as a byline, or closed as in Korea: by a word that stands at its
   * beginning, behind a sign that parts the line or behind a date, perhaps without its space.
   */
  boolean mayBeOpened(String text, PageWords.Tokens tokens) {
    boolean dated = (kinds(tokens) & WordKind.WITH_DIGITS) != 0;
    int[] words = tokens.words();
    int[] places = tokens.places();
    for (int k = 0; k < words.length; k++) {
      if (isOpener(words, k) && (dated || !goesOn(text, places[k]))
          || dated && opensBehindDate(text, places[k], known.length(words[k]))
          || isGlued(text, places[k], known.length(words[k]))
              && bylines.opensGlued(text, places[k])) {
        return true;
      }
    }
    return Bylines.mayBeClosed(text) || Bylines.hasEscapedSpace(text);
  }

  /** Whether a word opens bylines, alone or with the next. */
  private boolean isOpener(int[] words, int k) {
    if (!known.is(words[k], WordKind.BYLINE_OPENING)) {
      return false;
    }
    int next = k + 1;
    while (next < words.length && !Character.isLetterOrDigit(known.charAt(words[next], 0))) {
      next++; // A slash, as in "Text/Photos".
    }
    return known.is(words[k], WordKind.BYLINE_OPENER)
        || next < words.length && known.is(words[next], WordKind.BYLINE_OPENING_PART);
  }

  private long kinds(PageWords.Tokens tokens) {
    long kinds = 0;
    for (int word : tokens.words()) {
      kinds |= known.kinds(word);
    }
    return kinds;
  }

  /** Whether a word goes on with what the word before it has begun; no sign stands between them. */
  private static boolean goesOn(String text, int place) {
    int before = place - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '.')) {
      before--;
    }
    return before >= 0 && Character.isLetter(text.charAt(before));
  }

  /** Whether a date may end and a byline open inside a word: {@code 2020By}, {@code AMBy}. */
  private boolean opensBehindDate(String text, int place, int length) {
    for (int i = place + 1; i < Math.min(text.length(), place + length); i++) {
      char c = text.charAt(i);
      boolean begins = !Character.isLowerCase(c) || Character.isDigit(text.charAt(i - 1));
      if (begins && Character.isLetter(c) && bylines.mayOpenAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may have lost the space before it: {@code ExnerKorrespondent}. */
  private static boolean isGlued(String text, int place, int length) {
    for (int i = place + 1; i < Math.min(text.length(), place + length); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 && !Character.isLetterOrDigit(c) && c != '\u2019' || PARTS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
