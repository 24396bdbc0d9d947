package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.cleanarticle.lexicon.Signs;

/**
 * Joins paragraphs that an extractor broke at every link and every word in italics. Two lines
 * belong together when the sentence plainly goes on: never behind a full stop or a colon, and over
 * a blank line only where the text before it was joined already.
 */
final class BrokenParagraphs {
  /** A shorter line that ends in a comma or an article may be a label or a menu item. */
  private static final int LEAST_BEFORE_OPEN_END = 25;

  /** In lines, of names and what joins them. */
  private static final int LONGEST_BYLINE = 8;

  /** How long the text before an inserted link must be, and how long the link at most. */
  private static final int LEAST_BEFORE_ISLAND = 40;

  /** A text as short as this may be a label, even if what follows it goes on with a comma. */
  private static final int LONGEST_LABEL = 12;

  private static final int LONGEST_ISLAND = 120;

  private static final String CLINGING = ",;)%®™、，；）」』";

  /** Stops and closing marks that no line of its own begins with. */
  private static final String STOPS = ".:!?’”。：！？";

  /** Behind one of these a list goes on, not a sentence. */
  private static final String NO_ENDS = ":;";

  private static final String OPEN_ENDS = ",(“„«–—-$£€@、，（「『";

  private static final String QUOTES_OPEN = "“„«";

  private static final String EITHER_WAY = "“«";

  private final Supplier<Set<String>> counting;
  private final Set<String> buttonWords;
  private final BylineLines bylines;

  /** What stands in small letters and belongs to no sentence. */
  private Set<RawLine> buttons = Set.of();

  /** Words, in small letters, that no sentence ends with; null as long as nobody asked. */
  private Set<String> midSentence;

  /**
   * @param midSentence tells the words, in small letters, that no sentence ends with; it is asked
   *     only where the text is broken
   */
  BrokenParagraphs(
      Supplier<Set<String>> midSentence, BylineLines bylines, Set<String> buttonWords) {
    counting = midSentence;
    this.buttonWords = buttonWords;
    this.bylines = bylines;
  }

  List<List<RawLine>> join(List<RawLine> lines) {
    buttons = Buttons.in(lines, buttonWords, this);
    Set<String> speakers = Interviewees.in(lines);
    if (speakers.isEmpty() && !isBroken(lines)) {
      return single(lines);
    }
    List<List<RawLine>> groups = new ArrayList<>();
    List<RawLine> group = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < lines.size(); i++) {
      RawLine line = lines.get(i);
      RawLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean told =
          group.size() == 1 && !line.afterBlank() && speakers.contains(group.get(0).text());
      if (!group.isEmpty()
          && !told
          && (isNameOfByline(lines, i) || !goesOn(group, length, line, next))) {
        groups.add(group);
        group = new ArrayList<>();
        length = 0;
      }
      group.add(line);
      length += line.text().length();
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static List<List<RawLine>> single(List<RawLine> lines) {
    List<List<RawLine>> groups = new ArrayList<>(lines.size());
    for (RawLine line : lines) {
      groups.add(List.of(line));
    }
    return groups;
  }

  /**
   * Whether the text is broken at all: a line begins with a comma or in the middle of a sentence.
   * In a text that is not, a small letter begins a byline or a label, nothing else.
   */
  private boolean isBroken(List<RawLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      RawLine line = lines.get(i);
      String before = lines.get(i - 1).text();
      if (!line.afterBlank()
          && (clings(line.text())
              || Sentences.beginsLower(line.text())
                  && !buttons.contains(line)
                  && !isByline(line.text(), i + 1 < lines.size() ? lines.get(i + 1) : null)
                  && !Sentences.ends(before)
                  && (before.length() > LEAST_BEFORE_ISLAND
                      || standsBehindOpenEnd(lines, i - 1)
                      || i > 1 && isBetweenRests(lines, i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line is the first of names that a comma or a word alone between them joins, as
   * bylines of links are broken; behind names in a sentence the sentence goes on.
   */
  private boolean isNameOfByline(List<RawLine> lines, int i) {
    int last = i;
    while (last + 2 < lines.size()
        && last - i < LONGEST_BYLINE
        && bylines.areJoined(
            lines.get(last).text(), lines.get(last + 1).text(), lines.get(last + 2).text())) {
      last += 2;
    }
    if (last + 1 < lines.size()
        && bylines.isOfHouse(lines.get(last).text(), lines.get(last + 1).text())) {
      last++;
    }
    if (last + 2 < lines.size()
        && bylines.isOfReporter(
            lines.get(last).text(), lines.get(last + 1).text(), lines.get(last + 2).text())) {
      last++;
    }
    return last > i
        && !endsOpen(lines.get(i - 1).text())
        && isPartedFrom(last + 1 < lines.size() ? lines.get(last + 1) : null);
  }

  /** Whether a short line stands between two pieces that are plainly out of a sentence. */
  private static boolean isBetweenRests(List<RawLine> lines, int i) {
    String text = lines.get(i).text();
    RawLine before = lines.get(i - 1);
    return !lines.get(i).afterBlank()
        && text.length() <= LEAST_BEFORE_ISLAND
        && !Sentences.ends(text)
        && !Sentences.ends(before.text())
        && isLongRest(before)
        && isLongRest(lines.get(i + 1));
  }

  /** Whether a line begins in the middle of a sentence and has much of it. */
  private static boolean isLongRest(RawLine line) {
    boolean rest = !line.afterBlank() && Sentences.beginsLower(line.text());
    return rest && line.text().length() > LEAST_BEFORE_ISLAND;
  }

  /** Whether a short line stands behind a text that no sentence ends with, as a link does. */
  private boolean standsBehindOpenEnd(List<RawLine> lines, int i) {
    if (i == 0 || lines.get(i).afterBlank()) {
      return false;
    }
    String before = lines.get(i - 1).text();
    return before.length() > LEAST_BEFORE_OPEN_END && !Sentences.ends(before) && endsOpen(before);
  }

  /**
   * Whether {@code line} goes on where the text before it stopped.
   *
   * @param length characters of the text so far
   * @param next the line behind, or null if there is none
   */
  private boolean goesOn(List<RawLine> group, int length, RawLine line, RawLine next) {
    String before = group.get(group.size() - 1).text();
    String text = line.text();
    if (line.afterBlank()) {
      return goesOnBehindBlank(before, length, text)
          && (group.size() > 1
              || text.length() > LEAST_BEFORE_ISLAND && (Sentences.ends(text) || endsOpen(before)));
    }
    if (isLabelledDate(text, next) || isLabelledDate(before, line)) {
      return false;
    }
    boolean ended = Sentences.ends(before);
    char first = text.charAt(0);
    if (clings(text) || STOPS.indexOf(first) >= 0 && !ended) {
      return true;
    }
    if (ended || before.endsWith(":")) {
      return false;
    }
    if (isRest(text) || isOpeningMark(before) || isCounted(text, before, length)) {
      return true;
    }
    if (group.size() == 1 && buttons.contains(line)) {
      return false;
    }
    if (Sentences.beginsLower(text)) {
      // "A" alone may be the letter of an index, unless the sentence plainly goes on.
      boolean few = length < 3 && (next == null || !isLongRest(next));
      return (length > 3 || !few && endsOpen(before))
          && !isByline(text, next)
          && !(next != null && bylines.areOpened(text, next.text()));
    }
    if (length > LEAST_BEFORE_OPEN_END && endsOpen(before)) {
      return !isByline(text, next) && !(next != null && bylines.areSigned(text, next.text()));
    }
    if (isInsertion(text)) {
      boolean list = isInsertion(before) || next != null && isInsertion(next.text());
      return length > LEAST_BEFORE_ISLAND && !list;
    }
    return next != null
        && (isIsland(text, group, length, next)
            || isIslandBehindArticle(before, length, text, next));
  }

  /**
   * {@code El}, the text of a link, and the rest of the sentence: the shortest opening there is.
   */
  private boolean isIslandBehindArticle(String before, int length, String text, RawLine next) {
    return length <= 2
        && Character.isUpperCase(before.charAt(0))
        && Character.isLowerCase(before.charAt(length - 1)) == length > 1
        && endsOpen(before)
        && text.length() < LONGEST_ISLAND
        && Character.isUpperCase(text.codePointAt(0))
        && !next.afterBlank()
        && (isLongRest(next) || clings(next.text()) && next.text().length() > LEAST_BEFORE_ISLAND);
  }

  /**
   * Whether a line is the text of a link or in italics, and the sentence goes on behind it.
   *
   * @param length characters of the text before it
   */
  private boolean isIsland(String text, List<RawLine> group, int length, RawLine next) {
    if (text.length() >= LONGEST_ISLAND || Sentences.ends(text) || buttons.contains(next)) {
      return false;
    }
    if (length <= LEAST_BEFORE_ISLAND) {
      return !next.afterBlank() && isIslandBehindFew(text, group, length, next);
    }
    return next.afterBlank()
        ? Sentences.beginsLower(next.text()) && !bylines.beginsAt(next.text())
        : beginsInside(next.text());
  }

  /** The same in a sentence of which few words stand before the line. */
  private boolean isIslandBehindFew(
      String text, List<RawLine> group, int length, RawLine following) {
    String next = following.text();
    if (bylines.isByline(group.get(0).text(), true)) {
      return false;
    }
    char first = next.charAt(0);
    boolean marked = clings(next) || STOPS.indexOf(first) >= 0;
    // "Published" is no link if a colon follows it, nor a date behind a byline.
    if (marked && first != ':' && length > LONGEST_LABEL && !hasDigit(text)) {
      return true;
    }
    // A comma parts names, too, and a remark in brackets may stand behind one.
    String before = group.get(group.size() - 1).text();
    boolean open = length > 2 && !before.endsWith(",") && endsOpen(before);
    return open && (marked || first != '(' && beginsInside(next))
        || length > LONGEST_LABEL
            && (endsInSmallWord(before) || isPossessive(before))
            && isWholeRest(following);
  }

  private static boolean isWholeRest(RawLine line) {
    return isLongRest(line) && Sentences.ends(line.text());
  }

  /**
   * Whether a text of some words ends with one in small letters, as neither name nor title does.
   */
  private static boolean endsInSmallWord(String text) {
    int last = text.lastIndexOf(' ') + 1;
    return last > 0 && Character.isLowerCase(text.codePointAt(last));
  }

  /** A mark that a quotation opens with, alone before its link. */
  private static boolean isOpeningMark(String before) {
    return before.length() == 1 && QUOTES_OPEN.indexOf(before.charAt(0)) >= 0;
  }

  /** {@code The yard is to build}, and then {@code 12 boats for the islands.} in a link. */
  private static boolean isCounted(String text, String before, int length) {
    return length > LONGEST_LABEL
        && Character.isDigit(text.charAt(0))
        && text.length() > LEAST_BEFORE_ISLAND
        && Sentences.ends(text)
        && endsInSmallWord(before);
  }

  private static boolean isPossessive(String text) {
    return text.endsWith("’s") || text.endsWith("'s");
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether a line cannot begin a sentence; two commas are a quotation mark. */
  private static boolean clings(String text) {
    return CLINGING.indexOf(text.charAt(0)) >= 0 && !text.startsWith(",,");
  }

  /** The second half of a compound, or a bracket behind which the sentence goes on. */
  private static boolean isRest(String text) {
    int close = text.charAt(0) == '(' ? text.indexOf(')') : -1;
    return close > 0 && close < text.length() - 1
        || text.charAt(0) == '-' && text.length() > 1 && Character.isLetter(text.charAt(1));
  }

  /** Extractors leave a blank line where a tag stood on a line of its own. */
  private boolean goesOnBehindBlank(String before, int length, String text) {
    return length > LEAST_BEFORE_ISLAND
        && !Sentences.ends(before)
        && NO_ENDS.indexOf(before.charAt(before.length() - 1)) < 0
        && (clings(text) || Sentences.beginsLower(text) && !bylines.beginsAt(text));
  }

  /** Whether a line can only stand inside a sentence. */
  private boolean beginsInside(String text) {
    char first = text.charAt(0);
    return clings(text)
        || STOPS.indexOf(first) >= 0
        || isInsertion(text)
        || isRest(text)
        || Sentences.beginsLower(text) && !bylines.beginsAt(text);
  }

  /** {@code -- but it does}: a dash, and then the sentence goes on. */
  private static boolean isInsertion(String text) {
    int dash = text.startsWith("--") ? 2 : Signs.isLongDash(text.charAt(0)) ? 1 : 0;
    int word = dash < text.length() && text.charAt(dash) == ' ' ? dash + 1 : dash;
    return dash > 0 && word < text.length() && Character.isLowerCase(text.codePointAt(word));
  }

  private boolean isByline(String text, RawLine next) {
    return bylines.isByline(text, isPartedFrom(next));
  }

  /**
   * Whether it is one: in small letters it may be a piece of a sentence, but only where the next
   * line clings to it, ends the sentence or is much of it, since labels stand below one another.
   */
  private boolean isLabelledDate(String text, RawLine next) {
    return bylines.isLabelledDate(text)
        && !(Sentences.beginsLower(text)
            && next != null
            && !next.afterBlank()
            && (clings(next.text())
                || isLongRest(next)
                || Sentences.beginsLower(next.text()) && Sentences.ends(next.text())));
  }

  /** Whether the line behind does not go on in the middle of a sentence. */
  private boolean isPartedFrom(RawLine next) {
    return next == null
        || next.afterBlank()
        || bylines.beginsAt(next.text())
        || bylines.isLabelledDate(next.text())
        || !Sentences.beginsLower(next.text())
            && !clings(next.text())
            && STOPS.indexOf(next.text().charAt(0)) < 0;
  }

  boolean endsOpen(String text) {
    int last = text.length() - 1;
    if (OPEN_ENDS.indexOf(text.charAt(last)) >= 0) {
      // A mark that opens in one language closes in another, and then clings to the word before.
      return EITHER_WAY.indexOf(text.charAt(last)) < 0 || last == 0 || text.charAt(last - 1) == ' ';
    }
    return isSmallWord(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** Whether no sentence ends with a word. */
  boolean isSmallWord(String word) {
    midSentence = midSentence == null ? counting.get() : midSentence;
    return midSentence.contains(word.toLowerCase(Locale.ROOT));
  }
}
