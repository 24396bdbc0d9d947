package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** So many lines must have been full, and such a share of all that could be. */
  private static final int LEAST_FULL_LINES = 4;

  private static final double LEAST_SHARE = 0.7;

  /**
   * The width that a text was wrapped at, if it was: that of the longest line that a sentence runs
   * on from, but for a few outliers.
   */
  static Optional<HardWraps> of(List<RawLine> lines) {
    List<Integer> runOn = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (runsOn(lines, i)) {
        runOn.add(lines.get(i).text().length());
      }
    }
    if (runOn.size() < LEAST_FULL_LINES) {
      return Optional.empty();
    }
    Collections.sort(runOn);
    HardWraps wraps = new HardWraps(runOn.get(runOn.size() - 1 - runOn.size() / 25));
    if (wraps.width < NARROWEST || wraps.width > WIDEST) {
      return Optional.empty();
    }
    long explained =
        IntStream.range(0, lines.size() - 1)
            .filter(i -> runsOn(lines, i) && wraps.isFull(lines.get(i), lines.get(i + 1)))
            .count();
    return explained >= LEAST_FULL_LINES && explained >= LEAST_SHARE * runOn.size()
        ? Optional.of(wraps)
        : Optional.empty();
  }

  private static boolean runsOn(List<RawLine> lines, int i) {
    RawLine next = lines.get(i + 1);
    return !next.afterBlank() && Sentences.beginsLower(next.text());
  }

  List<List<RawLine>> join(List<RawLine> lines) {
    List<List<RawLine>> groups = new ArrayList<>();
    RawLine last = null;
    for (RawLine line : lines) {
      if (last == null || line.afterBlank() || !isFull(last, line)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(line);
      last = line;
    }
    return groups;
  }

  /** Whether the first word of the next line would not have fitted on this one any more. */
  private boolean isFull(RawLine line, RawLine next) {
    int space = next.text().indexOf(' ');
    int firstWord = space < 0 ? next.text().length() : space;
    return Joint.endsWithDividedWord(line.text()) || line.text().length() + 1 + firstWord > width;
  }
}
