package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** The same of lines that need not go on in small letters, each with at least so many signs. */
  private static final int LEAST_OPEN_LINES = 5;

  private static final double LEAST_OPEN_SHARE = 0.8;

  private static final int SHORTEST_OPEN = 45;

  /** In signs; three dots may belong to a sentence. */
  private static final int SHORTEST_DRAWN = 5;

  /**
   * One in so many characters may stand in longer lines, such as addresses and headers. In texts
   * that are wrapped a ninth does at most; in pages of which some sentences are broken at links,
   * and by chance at one length, two in five and more.
   */
  private static final int ONE_IN = 4;

  private static final int ONE_IN_OPEN = 20;

  /** What a line must be like for its length to tell of a width. */
  @FunctionalInterface
  private interface Witness {
    boolean speaks(RawLine line, RawLine next);
  }

  /**
   * The width that a text was wrapped at, if it was: the one that explains the most of the lines
   * that a sentence runs on from. Where too few lines begin in small letters to tell, as in a short
   * German text, all that end in the middle of a sentence are asked, titles with them; then nearly
   * all must agree. Lines longer than the width are few: paragraphs would be.
   */
  static Optional<HardWraps> of(List<RawLine> lines) {
    Optional<HardWraps> sure =
        of(lines, LEAST_FULL_LINES, LEAST_SHARE, (line, next) -> Sentences.beginsLower(next.text()))
            .filter(wraps -> wraps.holds(lines, ONE_IN));
    return sure.isPresent()
        ? sure
        : of(lines, LEAST_OPEN_LINES, LEAST_OPEN_SHARE, HardWraps::isOpen)
            .filter(wraps -> wraps.holds(lines, ONE_IN_OPEN));
  }

  /** Whether hardly any text stands in lines that are longer than the width. */
  private boolean holds(List<RawLine> lines, int oneIn) {
    long all = 0;
    long longer = 0;
    for (RawLine line : lines) {
      int length = line.text().length();
      all += length;
      longer += length > width + SLACK ? length : 0;
    }
    return longer * oneIn <= all;
  }

  private static Optional<HardWraps> of(
      List<RawLine> lines, int least, double share, Witness witness) {
    int[] votes = new int[WIDEST + 2];
    int asked = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      RawLine line = lines.get(i);
      RawLine next = lines.get(i + 1);
      if (!next.afterBlank() && witness.speaks(line, next)) {
        asked++;
        int length = line.text().length();
        votes[Math.min(length, WIDEST + 1)]++;
        votes[Math.min(length + 1 + firstWord(next), WIDEST + 1)]--;
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
    return most >= least && most >= share * asked
        ? Optional.of(new HardWraps(best))
        : Optional.empty();
  }

  /** Whether a line ends in the middle of a sentence, and is too long for a name or a button. */
  private static boolean isOpen(RawLine line, RawLine next) {
    String text = line.text();
    return text.length() >= SHORTEST_OPEN && !Sentences.ends(text) && !text.endsWith(":");
  }

  /** Whether the sentence goes on: wraps made by hand do not keep to a width. */
  private static boolean goesOn(RawLine line, RawLine next) {
    return Sentences.beginsLower(next.text()) && !Sentences.ends(line.text());
  }

  private static int firstWord(RawLine line) {
    int space = line.text().indexOf(' ');
    return space < 0 ? line.text().length() : space;
  }

  /**
   * The lines that belong together.
   *
   * @param byline tells whether a line is one: a title may fill its line, too
   */
  List<List<RawLine>> join(List<RawLine> lines, Predicate<String> byline) {
    List<List<RawLine>> groups = new ArrayList<>();
    RawLine last = null;
    for (int i = 0; i < lines.size(); i++) {
      RawLine line = lines.get(i);
      if (last == null
          || line.afterBlank()
          || Sentences.beginsItem(line.text())
          || LinkNumbers.listed(line.text()) > 0
          || isByline(line.text(), byline)
          || groups.get(groups.size() - 1).size() == 1
              && isSmallByline(last, line, i + 1 < lines.size() ? lines.get(i + 1) : null, byline)
          || isDrawn(last.text())
          || isDrawn(line.text())
          || !isFull(last, line) && !goesOn(last, line)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(line);
      last = line;
    }
    return groups;
  }

  /** Whether a short line is a byline; in a sentence its first word would be written small. */
  private boolean isByline(String text, Predicate<String> byline) {
    return text.length() * 4 < width * 3
        && Character.isUpperCase(text.codePointAt(0))
        && byline.test(text);
  }

  /**
   * Whether it is one in small letters, below a title that has room for its first word: then a
   * blank line follows, or a date.
   */
  private boolean isSmallByline(
      RawLine title, RawLine line, RawLine next, Predicate<String> byline) {
    return line.text().length() * 4 < width * 3
        && !Sentences.ends(line.text())
        && !isFull(title, line)
        && (next == null || next.afterBlank() || !Sentences.beginsLower(next.text()))
        && byline.test(line.text());
  }

  /** Whether a line is drawn with signs, as mails part the text from their footer. */
  private static boolean isDrawn(String text) {
    return text.length() >= SHORTEST_DRAWN && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the first word of the next line would not have fitted on this one any more. */
  private boolean isFull(RawLine line, RawLine next) {
    // The target of a link at the end of a line in a mail made it long, not its words.
    if (line.text().endsWith(">") && line.text().contains("<http")) {
      return goesOn(line, next);
    }
    return Joint.endsWithDividedWord(line.text())
        || line.text().length() + 1 + firstWord(next) > width - SLACK;
  }
}
