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

  /** So many lines must have been full, and such a share of all that could be. */
  private static final int LEAST_FULL_LINES = 4;

  private static final double LEAST_SHARE = 0.7;

  /**
   * The width that a text was wrapped at, if it was. The width is the longest line's, but for a few
   * outliers such as a URL that could not be broken.
   */
  static Optional<HardWraps> of(List<RawLine> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    if (lengths.length < LEAST_FULL_LINES) {
      return Optional.empty();
    }
    int width = lengths[lengths.length - 1 - lengths.length / 50];
    if (width < NARROWEST || width > WIDEST) {
      return Optional.empty();
    }
    HardWraps wraps = new HardWraps(width);
    int runOn = 0;
    int explained = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      RawLine next = lines.get(i + 1);
      if (!next.afterBlank() && Sentences.beginsLower(next.text())) {
        runOn++;
        if (wraps.isFull(lines.get(i), next)) {
          explained++;
        }
      }
    }
    return explained >= LEAST_FULL_LINES && explained >= LEAST_SHARE * runOn
        ? Optional.of(wraps)
        : Optional.empty();
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
