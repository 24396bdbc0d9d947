package org.cleanarticle.field;

import org.cleanarticle.label.Labelling;

/**
 * Counts the entries of a live blog: lines that are nothing but a time of day, each with text under
 * it.
 */
final class LiveEntries {
  /** In characters: {@code 10.42am CET}. */
  private static final int LONGEST_TIME = 14;

  /** How many lines under its time an entry may begin. */
  private static final int REACH = 4;

  private static final String COLONS = ":.hH";

  private LiveEntries() {}

  static int of(Labelling labelling) {
    int entries = 0;
    int last = labelling.lines().size() - 1;
    while (last >= 0 && !isBody(labelling, last)) {
      last--;
    }
    for (int i = Math.max(0, labelling.headline()); i < last; i++) {
      boolean visible = !labelling.line(i).isMeta();
      if (visible && isTime(labelling.line(i).text()) && hasText(labelling, i, last)) {
        entries++;
      }
    }
    return entries;
  }

  private static boolean isBody(Labelling labelling, int line) {
    return labelling.isBody(line);
  }

  private static boolean hasText(Labelling labelling, int time, int last) {
    for (int i = time + 1; i <= Math.min(last, time + REACH); i++) {
      if (isTime(labelling.line(i).text())) {
        return false;
      }
      if (isBody(labelling, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins with a time of day and holds hardly more. */
  static boolean isTime(String text) {
    int digits = 0;
    while (digits < text.length() && digits < 3 && isDigit(text, digits)) {
      digits++;
    }
    return text.length() <= LONGEST_TIME
        && digits > 0
        && digits < 3
        && digits + 2 < text.length()
        && COLONS.indexOf(text.charAt(digits)) >= 0
        && isDigit(text, digits + 1)
        && isDigit(text, digits + 2)
        && (digits + 3 == text.length() || !isDigit(text, digits + 3));
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
