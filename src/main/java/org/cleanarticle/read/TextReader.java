package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.lexicon.WordTable;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Markup;
import org.cleanarticle.page.Origin;
import org.cleanarticle.page.Page;

/** Plain text to page: physical lines first, then what belongs together is joined. */
final class TextReader {
  private static final String MID_SENTENCE = "mid-sentence";

  /** No language has a longer one; the others need not be looked up. */
  private static final int LONGEST_SMALL_WORD = 20;

  private final Vocabulary vocabulary;

  TextReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a text.
   *
   * @param firstLine the number of its first line
   */
  Page read(Decoded input, int firstLine) {
    List<RawLine> raw = rawLines(QuotedCell.plain(input.text()), firstLine);
    Optional<HardWraps> wraps = HardWraps.of(raw);
    List<List<RawLine>> groups =
        DropCap.join(
            wraps.isPresent() ? wraps.get().join(raw, bylines()::isOpened) : joinFragments(raw));
    LinkNumbers numbers = LinkNumbers.of(raw);
    List<Line> lines = new ArrayList<>(groups.size());
    // Few texts have a large first letter, and all letters of one are of the same language.
    String language = null;
    for (List<RawLine> group : groups) {
      if (language == null && DropCap.opens(group)) {
        language = language(raw);
      }
      lines.add(line(lines.size(), group, language, wraps.isPresent(), numbers));
    }
    return new Page("text", input.encoding(), lines, List.of(), input.notices());
  }

  /**
   * One line of the page.
   *
   * @param language of the text; null if no group so far has a large first letter
   */
  private Line line(
      int index, List<RawLine> group, String language, boolean wrapped, LinkNumbers numbers) {
    List<String> texts = new ArrayList<>(group.size());
    List<Fragment> fragments = new ArrayList<>(group.size());
    for (RawLine line : group) {
      texts.add(line.text());
      fragments.add(new Fragment(line.number(), line.text()));
    }
    if (DropCap.opens(group)) {
      String letter = texts.remove(0);
      texts.set(0, DropCap.join(letter, texts.get(0), language, vocabulary));
    }
    boolean afterBlank = group.get(0).afterBlank();
    String text = wrapped ? Joint.unwrap(texts) : Joint.join(texts);
    String plain = PlainMarks.without(numbers.without(text));
    return new Line(index, plain, afterBlank, Origin.TEXT, Markup.NONE, fragments);
  }

  private List<List<RawLine>> joinFragments(List<RawLine> raw) {
    return new BrokenParagraphs(() -> midSentence(raw), bylines(), vocabulary.words("buttons"))
        .join(raw);
  }

  private BylineLines bylines() {
    return new BylineLines(
        this::opensByline,
        vocabulary.words("weekdays")::contains,
        label -> vocabulary.table("date-labels").containsKey(label),
        vocabulary.words("byline-roles")::contains,
        () -> vocabulary.table("byline-openers").keySet());
  }

  private boolean opensByline(String word) {
    return vocabulary.is(word, WordKind.BYLINE_OPENING);
  }

  /** The words that no sentence ends with in the language of a text. */
  private Set<String> midSentence(List<RawLine> raw) {
    String language = language(raw);
    return language.isEmpty() ? Set.of() : vocabulary.words(language, MID_SENTENCE);
  }

  /** The language that has the most words here that no sentence ends with; empty if none has. */
  private String language(List<RawLine> raw) {
    WordTable words = vocabulary.wordTable();
    List<String> languages = vocabulary.languages(MID_SENTENCE);
    int[] seen = new int[languages.size()];
    for (RawLine line : raw) {
      String text = line.text();
      for (int from = 0; from < text.length(); ) {
        int space = text.indexOf(' ', from);
        int end = space < 0 ? text.length() : space;
        if (end - from <= LONGEST_SMALL_WORD) {
          long of = words.midSentenceLanguages(text, from, end);
          for (; of != 0; of &= of - 1) {
            seen[Long.numberOfTrailingZeros(of)]++;
          }
        }
        from = end + 1;
      }
    }
    int most = -1;
    for (int i = 0; i < seen.length; i++) {
      most = seen[i] > (most < 0 ? 0 : seen[most]) ? i : most;
    }
    return most < 0 ? "" : languages.get(most);
  }

  private static List<RawLine> rawLines(String input, int firstLine) {
    List<RawLine> lines = new ArrayList<>();
    int number = firstLine - 1;
    boolean afterBlank = true;
    int feed = -1;
    int carriage = -1;
    for (int from = 0, end; from < input.length(); from = behindBreak(input, end)) {
      // Each sign is looked for again only when the one found before is passed: linear.
      feed = feed < from ? next('\n', input, from) : feed;
      carriage = carriage < from ? next('\r', input, from) : carriage;
      end = Math.min(feed, carriage);
      number++;
      String text = Whitespace.fold(input.substring(from, end));
      if (text.isEmpty()) {
        afterBlank = true;
      } else {
        lines.add(new RawLine(number, text, afterBlank));
        afterBlank = false;
      }
    }
    return lines;
  }

  /** Where a sign stands next; the length of the text if it does not. */
  private static int next(char sign, String text, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? text.length() : at;
  }

  private static int behindBreak(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
