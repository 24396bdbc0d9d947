package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;

/**
 * The lines of a page as shapes and as words, measured once for all rules. Not thread-safe: what
 * few rules ask for is measured when it is asked for first.
 */
public final class Shapes {
  private final Page page;
  private final PageWords words;
  private final LineShape[] shapes;
  private final PageWords.Tokens[] tokens;
  private final String[] folded;
  private final int[] proseBefore;

  /** Of each line the {@link WordKind}s of all its words, as bits. */
  private final long[] kinds;

  private final ContentWords content;
  private LineGroups groups;
  private final Names names;
  private ProseIndex proseIndex;

  public Shapes(Page page, PageWords words) {
    this.page = page;
    this.words = words;
    int n = page.lines().size();
    shapes = new LineShape[n];
    List<String> texts = texts(page.lines());
    tokens = words.read(texts);
    folded = new String[n];
    kinds = new long[n];
    proseBefore = new int[n + 1];
    char[] text = new char[longest(texts)];
    for (int i = 0; i < n; i++) {
      String line = texts.get(i);
      int size = line.length();
      line.getChars(0, size, text, 0);
      shapes[i] = LineShape.of(text, size, functionShare(i));
      proseBefore[i + 1] = proseBefore[i] + (isProse(i) ? shapes[i].length() : 0);
    }
    content = new ContentWords(words, tokens);
    names = new Names(page.lines(), words, tokens);
  }

  private static List<String> texts(List<Line> lines) {
    List<String> texts = new ArrayList<>(lines.size());
    for (Line line : lines) {
      texts.add(line.text());
    }
    return texts;
  }

  private static int longest(List<String> texts) {
    int longest = 0;
    for (String text : texts) {
      longest = Math.max(longest, text.length());
    }
    return longest;
  }

  /** The share of a line's tokens that are function words; notes of what kinds all are. */
  private double functionShare(int line) {
    int[] of = tokens[line].words();
    long function = WordKind.FUNCTION.bit();
    int count = 0;
    for (int word : of) {
      long kind = words.kinds(word);
      kinds[line] |= kind;
      count += (kind & function) != 0 ? 1 : 0;
    }
    return of.length == 0 ? 0 : (double) count / of.length;
  }

  public boolean isProse(int line) {
    return shapes[line].isProse() && !page.lines().get(line).isMeta();
  }

  public LineShape shape(int line) {
    return shapes[line];
  }

  /** The words of the page. */
  public PageWords words() {
    return words;
  }

  /** The tokens of a line; not to be changed. */
  public PageWords.Tokens tokens(int line) {
    return tokens[line];
  }

  /** Whether a line holds a word of any of some {@link WordKind}s, given as bits. */
  public boolean holdsAny(int line, long some) {
    return (kinds[line] & some) != 0;
  }

  /** Whether the first word of a line is of any of some {@link WordKind}s, given as bits. */
  public boolean opensWithAny(int line, long some) {
    int[] of = tokens[line].words();
    return of.length > 0 && (words.kinds(of[0]) & some) != 0;
  }

  /** Whether the last word of a line is of any of some {@link WordKind}s, given as bits. */
  public boolean endsWithAny(int line, long some) {
    int[] of = tokens[line].words();
    return of.length > 0 && (words.kinds(of[of.length - 1]) & some) != 0;
  }

  /** The tokens of a line as texts, see {@link org.cleanarticle.lexicon.Fold}. */
  public List<String> texts(int line) {
    return words.texts(tokens[line].words());
  }

  /** The tokens of a line as one text with single spaces. */
  public String folded(int line) {
    if (folded[line] == null) {
      folded[line] = String.join(" ", texts(line));
    }
    return folded[line];
  }

  /** Which lines have the same tokens. */
  public LineGroups groups() {
    if (groups == null) {
      groups = new LineGroups(page, words, tokens);
    }
    return groups;
  }

  /** The content words of the lines. */
  public ContentWords content() {
    return content;
  }

  /** The names in a line, see {@link Names#of}. */
  public int[] names(int line) {
    return names.of(line);
  }

  /** Characters of prose in the lines from {@code from} to before {@code to}. */
  public int prose(int from, int to) {
    return proseBefore[Math.max(from, to)] - proseBefore[from];
  }

  /** The line behind {@code from} at which {@code characters} of prose have passed. */
  public int afterProse(int from, int characters) {
    int want = proseBefore[from] + characters;
    int at = Arrays.binarySearch(proseBefore, from, shapes.length, want);
    int first = at >= 0 ? at : -at - 1;
    while (first > from && proseBefore[first - 1] >= want) {
      first--;
    }
    return first;
  }

  /** The share of a line's content words that stand in prose lines of a range; 0 without any. */
  public double shareInProse(int line, int from, int to) {
    int[] of = content.of(line);
    if (of.length == 0) {
      return 0;
    }
    if (proseIndex == null) {
      proseIndex = new ProseIndex(this, shapes.length);
    }
    int found = 0;
    for (int word : of) {
      found += proseIndex.holds(word, from, to) ? 1 : 0;
    }
    return (double) found / of.length;
  }
}
