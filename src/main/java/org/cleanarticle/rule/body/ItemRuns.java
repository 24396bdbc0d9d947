package org.cleanarticle.rule.body;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cleanarticle.label.BodyKinds;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Markup;

/**
 * Lists in a story: several short lines in a row, told by one of seven signs.
 *
 * <ul>
 *   <li>They stand between two paragraphs, and most of them have one form: a bullet or a number as
 *       ingredients and places in a contest have, a pair of things, or a comma. What else stands
 *       there, teasers and captions, has no such form, and lists of other articles stand behind the
 *       last paragraph. A line that announces the list belongs to it.
 *   <li>The paragraph above ends in a colon. Then they need no form, and no paragraph below.
 *   <li>They stand between two paragraphs, below a short line behind the first that ends in one.
 *   <li>They are marked as items, right below a line of the story, and are no links: lists of other
 *       articles and menus are.
 *   <li>A word such as {@code Ingredients} stands above them.
 *   <li>Several of them begin with how much of a thing is to be taken, as in recipes.
 *   <li>They stand below the last paragraph, and many in a row pair two things, as the times of a
 *       tour and the data of a car do.
 * </ul>
 *
 * <p>The numbers were chosen by what they kept on the tuning pages. Linear in the number of lines.
 */
final class ItemRuns {
  static final String RULE = "body-list";

  /** What the lines of a list have in common. */
  private enum Form {
    /** A bullet or a number to begin with. */
    SIGN(3, .6),
    /** Two things with a dash between, or a key and what has a figure. */
    PAIR(5, .8),
    /** A name and its place, and no full stop. */
    COMMA(5, .8);

    /** How many lines have it at least. */
    private final int fewest;

    /** Of the lines of a list that have it. */
    private final double share;

    Form(int fewest, double share) {
      this.fewest = fewest;
      this.share = share;
    }
  }

  /** At the end of a story, where lists of other articles stand too. */
  private static final int FEWEST_PAIRS = 6;

  /** Of lines above them. */
  private static final int MOST_HEADS = 3;

  /** Fewer are no list. */
  private static final int FEWEST = 3;

  /** Of an announcement. */
  private static final int FEWEST_WORDS = 5;

  /** In characters. */
  private static final int LONGEST = 120;

  /** In lines. */
  private static final int LONGEST_ANNOUNCED = 20;

  /** The sum of the paragraph below such a list, in log-odds. */
  private static final double SURE = .5;

  /** Of a word for the things in a list, with its article perhaps. */
  private static final int MOST_HEAD_WORDS = 3;

  /** Of other lines between two that are measured: what needs no measure, a head. */
  private static final int MOST_BETWEEN = 3;

  /** In tokens, from the number to its measure. */
  private static final int FARTHEST_MEASURE = 4;

  /** An item with so much of it in links leads elsewhere. */
  private static final double LINKED = .5;

  private final Labelling soFar;
  private final double[][] rows;
  private final double[] sums;
  private final Set<String> symbols;

  /** The short lines that were looked at last for pairs. */
  private PairRun run = new PairRun(0, 0, new BitSet());

  private ItemRuns(Labelling soFar, double[][] rows, double[] sums, Set<String> symbols) {
    this.soFar = soFar;
    this.rows = rows;
    this.sums = sums;
    this.symbols = symbols;
  }

  /**
   * The lines that are body since they are items of a list.
   *
   * @param rows the clues of each line
   * @param sums how much of each line speaks for it without that, in log-odds
   * @param symbols of measures, which may stand right behind their number
   */
  static BitSet in(Labelling soFar, double[][] rows, double[] sums, Set<String> symbols) {
    return new ItemRuns(soFar, rows, sums, symbols).find();
  }

  private BitSet find() {
    BitSet found = new BitSet();
    if (soFar.page().isMarkedUp()) {
      marked(found);
    }
    measured(found);
    announced(found);
    int above = -1;
    for (int i = soFar.firstVisible(); i < sums.length; i++) {
      boolean paragraph = isParagraph(i);
      boolean head = !paragraph && isHead(i);
      if (!paragraph && !head && canBeItem(i)) {
        continue;
      }
      if (above >= 0 && isList(above, i, paragraph)) {
        found.set(isHead(above) ? above : above + 1, i);
      }
      above = paragraph || head || isAnnouncement(i) ? i : -1;
      if (paragraph) {
        found.set(i + 1, pairsEnd(i + 1));
      }
    }
    if (above >= 0 && isList(above, sums.length, false)) {
      found.set(isHead(above) ? above : above + 1, sums.length);
    }
    return found;
  }

  /** Adds what an announcement and the next paragraph hold between them, however long each is. */
  private void announced(BitSet found) {
    for (int i = soFar.firstVisible() + 1; i < sums.length; i++) {
      if (isAnnouncement(i) && (isParagraph(i) || isParagraph(i - 1))) {
        int end = i + 1;
        while (end < sums.length && end - i <= LONGEST_ANNOUNCED && isOpen(end)) {
          end++;
        }
        boolean list = end - i >= FEWEST && end < sums.length && isParagraph(end);
        if (list && sums[end] > SURE) {
          found.set(i, end);
        }
      }
    }
  }

  private boolean isOpen(int line) {
    return soFar.isFree(line) && !isParagraph(line) && SoftWords.none(rows[line]);
  }

  /** Adds the lists of what goes into a dish, with the short lines among its parts. */
  private void measured(BitSet found) {
    int first = -1;
    int last = -1;
    int having = 0;
    for (int i = soFar.firstVisible(); i < sums.length; i++) {
      boolean item = canBeItem(i);
      if (first >= 0 && (!item || i - last > MOST_BETWEEN)) {
        if (having >= FEWEST) {
          found.set(first, last + 1);
        }
        first = -1;
        having = 0;
      }
      if (item && isMeasured(i)) {
        first = first < 0 ? i : first;
        last = i;
        having++;
      }
    }
    if (having >= FEWEST) {
      found.set(first, last + 1);
    }
  }

  /** {@code 2 tablespoons olive oil}, {@code 1 (8-ounce) can}, {@code 200g flour}. */
  private boolean isMeasured(int line) {
    String text = soFar.line(line).text();
    int first = text.codePointAt(0);
    if (!Character.isDigit(first) && Character.getType(first) != Character.OTHER_NUMBER) {
      return false;
    }
    int[] words = soFar.tokens(line).words();
    for (int i = 0; i < words.length && i <= FARTHEST_MEASURE; i++) {
      if ((soFar.words().kinds(words[i]) & WordKind.MEASURE.bit()) != 0) {
        return true;
      }
    }
    return isGlued(text);
  }

  /** Whether a symbol stands right behind the number. */
  private boolean isGlued(String text) {
    int letters = 0;
    while (letters < text.length() && Character.isDigit(text.charAt(letters))) {
      letters++;
    }
    int end = letters;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return symbols.contains(text.substring(letters, end));
  }

  /** Adds the lists that the page marks as such. */
  private void marked(BitSet found) {
    boolean told = false;
    for (int i = soFar.firstVisible(); i < sums.length; i++) {
      boolean item = canBeItem(i) && isMarked(i);
      if (item && told) {
        found.set(i);
      }
      told = item ? told : isToldIn(i);
    }
  }

  private boolean isMarked(int line) {
    Markup markup = soFar.line(line).markup();
    return markup.tag().equals("li") && markup.linkShare() < LINKED;
  }

  /** Whether a line that is no item is of the story, a heading in it too. */
  private boolean isToldIn(int line) {
    return soFar.isFree(line)
        && (sums[line] > 0 || BodyKinds.isHeading(soFar.line(line).markup().tag()));
  }

  /** Whether the lines between two are a list. */
  private boolean isList(int above, int to, boolean paragraphBelow) {
    return to - above > FEWEST
        && (soFar.shapes().shape(above).endsColon() && isParagraph(above)
            || isHead(above)
            || paragraphBelow
                && Stream.of(Form.values()).anyMatch(form -> isList(form, above + 1, to)));
  }

  /** Whether it is a known word for the things that a list names. */
  private boolean isHead(int line) {
    return soFar.isFree(line)
        && soFar.shapes().shape(line).words() <= MOST_HEAD_WORDS
        && soFar.holds(line, WordKind.LIST_HEAD);
  }

  /** Whether it is a short sentence that says what follows. */
  private boolean isAnnouncement(int line) {
    LineShape shape = soFar.shapes().shape(line);
    return soFar.isFree(line) && shape.endsColon() && shape.words() >= FEWEST_WORDS;
  }

  private boolean isParagraph(int line) {
    return soFar.isFree(line) && sums[line] > 0 && soFar.shapes().isProse(line);
  }

  /** A number alone is a cell of a table. */
  private boolean canBeItem(int line) {
    return isShort(line) && holdsLetter(soFar.line(line).text());
  }

  /** A head may be a number alone, as that of a year or of the marks given. */
  private boolean canBeHead(int line) {
    return isShort(line) && Clue.INVITES.in(rows[line]) == 0;
  }

  private boolean isShort(int line) {
    return soFar.isFree(line)
        && soFar.shapes().shape(line).length() <= LONGEST
        && SoftWords.none(rows[line]);
  }

  private static boolean holdsLetter(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i < text.length();
  }

  /** Whether the lines of a range are a list, with or without a line that announces it. */
  private boolean isList(Form form, int from, int to) {
    int first = has(form, from) ? from : from + 1;
    int having = 0;
    for (int i = first; i < to; i++) {
      having += has(form, i) ? 1 : 0;
    }
    return having >= form.fewest && having >= form.share * (to - first);
  }

  /** Where lines end that pair two things, behind a few heads; where they begin if they are few. */
  private int pairsEnd(int from) {
    int first = from;
    int last = Math.min(from + MOST_HEADS, sums.length);
    while (first < last && canBeHead(first) && !has(Form.PAIR, first)) {
      first++;
    }
    if (first >= run.to()) {
      run = run(first);
    }
    return run.end(first, FEWEST_PAIRS, from);
  }

  private PairRun run(int first) {
    BitSet pairs = new BitSet();
    int end = first;
    for (; end < sums.length && canBeItem(end); end++) {
      if (has(Form.PAIR, end)) {
        pairs.set(end);
      }
    }
    return new PairRun(first, end, pairs);
  }

  private boolean has(Form form, int line) {
    String text = soFar.line(line).text();
    LineShape shape = soFar.shapes().shape(line);
    return switch (form) {
      case SIGN -> shape.bullet() || Character.isDigit(text.codePointAt(0));
      case PAIR -> isPair(text, shape);
      case COMMA -> text.indexOf(", ") > 0 && !shape.endsSentence();
    };
  }

  /** {@code Hull - Wick Bay} and {@code Length: 12 m}. */
  private static boolean isPair(String text, LineShape shape) {
    return text.contains(" - ")
        || text.contains(" – ")
        || text.contains(" — ")
        || shape.digits() > 0 && text.indexOf(": ") > 0;
  }
}
