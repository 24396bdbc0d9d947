package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes hard wraps: text whose lines were broken at one width, as in mail, in print views and in
 * archive exports. Joined is only what the width explains: a line that had no room for the first
 * word of the next.
 *
 * @param width the width that lines were broken at, in characters
 */
record HardWraps(int width) {
  /** No text is wrapped narrower or wider than this. */
  private static final int NARROWEST = 35;

  private static final int WIDEST = 110;

  /** Programs count the line's end differently, and hands are not exact. */
  private static final int SLACK = 2;

  /** So many lines must have been full, and such a share of all that could be. */
  private static final int LEAST_FULL_LINES = 4;

  private static final double LEAST_SHARE = 0.7;

  /**
   * The width that a text was wrapped at, if it was: the one that explains the most of the lines
   * that a sentence runs on from. A line speaks for every width that it fits in and the next word
   * with it does not.
   */
  static Optional<HardWraps> of(List<RawLine> lines) {
    int[] votes = new int[WIDEST + 2];
    int runOn = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (runsOn(lines, i)) {
        runOn++;
        int length = lines.get(i).text().length();
        votes[Math.min(length, WIDEST + 1)]++;
        votes[Math.min(length + 1 + firstWord(lines.get(i + 1)), WIDEST + 1)]--;
      }
    }
    int best = NARROWEST;
    int most = 0;
    int sum = 0;
    for (int width = 0; width <= WIDEST; width++) {
      sum += votes[width];
      if (width >= NARROWEST && sum > most) {
        most = sum;
        best = width;
      }
    }
    return most >= LEAST_FULL_LINES && most >= LEAST_SHARE * runOn
        ? Optional.of(new HardWraps(best))
        : Optional.empty();
  }

  /** Whether the sentence goes on: wraps made by hand do not keep to a width. */
  private static boolean goesOn(RawLine line, RawLine next) {
    return Sentences.beginsLower(next.text()) && !Sentences.ends(line.text());
  }

  private static int firstWord(RawLine line) {
    int space = line.text().indexOf(' ');
    return space < 0 ? line.text().length() : space;
  }

  private static boolean runsOn(List<RawLine> lines, int i) {
    RawLine next = lines.get(i + 1);
    return !next.afterBlank() && Sentences.beginsLower(next.text());
  }

  List<List<RawLine>> join(List<RawLine> lines) {
    List<List<RawLine>> groups = new ArrayList<>();
    RawLine last = null;
    for (RawLine line : lines) {
      if (last == null
          || line.afterBlank()
          || Sentences.beginsItem(line.text())
          || !isFull(last, line) && !goesOn(last, line)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(line);
      last = line;
    }
    return groups;
  }

  /** Whether the first word of the next line would not have fitted on this one any more. */
  private boolean isFull(RawLine line, RawLine next) {
    return Joint.endsWithDividedWord(line.text())
        || line.text().length() + 1 + firstWord(next) > width - SLACK;
  }
}
