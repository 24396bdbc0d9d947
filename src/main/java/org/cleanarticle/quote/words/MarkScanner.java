package org.cleanarticle.quote.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of an article. Only outermost pairs count. Whether single marks quote
 * or are apostrophes is decided by a vote of the whole article. Linear in its length: each
 * paragraph is walked once per vote, and no mark looks further than its two followers.
 */
public final class MarkScanner {
  private final List<String> paragraphs;

  /** The characters of each paragraph: to ask a text for one after the other is slow. */
  private final List<char[]> characters = new ArrayList<>();

  private final List<List<Mark>> marks = new ArrayList<>();

  public MarkScanner(List<String> paragraphs, MarkReader reader) {
    this.paragraphs = paragraphs;
    for (String paragraph : paragraphs) {
      char[] text = paragraph.toCharArray();
      characters.add(text);
      marks.add(reader.read(text));
    }
  }

  /** The characters of a paragraph, made once for all who walk through them. */
  public char[] characters(int paragraph) {
    return characters.get(paragraph);
  }

  /** The spans of each paragraph. */
  public List<List<Span>> scan() {
    List<List<Span>> doubles = scan(false);
    if (!canSinglesQuote()) {
      return doubles;
    }
    List<List<Span>> both = scan(true);
    long singleVotes = 0;
    long doubleVotes = 0;
    for (int p = 0; p < both.size(); p++) {
      for (Span span : both.get(p)) {
        if (isSingle(p, span)) {
          singleVotes++;
        } else {
          doubleVotes++;
        }
      }
    }
    return singleVotes > doubleVotes ? both : withSetOff(doubles, both);
  }

  /**
   * With the single marks, in an article of double ones, that can be nothing but those of speech:
   * {@code ‘It is late’, said Ann Shaw} has them at the start, and a comma behind.
   */
  private List<List<Span>> withSetOff(List<List<Span>> doubles, List<List<Span>> both) {
    for (int p = 0; p < doubles.size(); p++) {
      List<Mark> list = marks.get(p);
      boolean opens = doubles.get(p).isEmpty() && !list.isEmpty() && list.get(0).at() == 0;
      if (opens && list.get(0).glyph() == '\u2018' && isSetOff(p, both.get(p))) {
        doubles.set(p, both.get(p));
      }
    }
    return doubles;
  }

  private boolean isSetOff(int paragraph, List<Span> spans) {
    if (spans.isEmpty() || spans.get(0).start() > 0 || !spans.get(0).closed()) {
      return false;
    }
    String text = paragraphs.get(paragraph);
    int end = spans.get(0).end();
    return end + 1 < text.length() && (text.charAt(end) == ',' || text.charAt(end - 2) == ',');
  }

  /** Where no single mark opens they are all apostrophes. */
  private boolean canSinglesQuote() {
    for (List<Mark> list : marks) {
      for (Mark mark : list) {
        if (mark.opens() && mark.single()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Mark> doubles(List<Mark> marks) {
    List<Mark> doubles = new ArrayList<>();
    for (Mark mark : marks) {
      if (!mark.single()) {
        doubles.add(mark);
      }
    }
    return doubles;
  }

  private boolean isSingle(int paragraph, Span span) {
    String text = paragraphs.get(paragraph);
    char next = span.start() + 1 < text.length() ? text.charAt(span.start() + 1) : ' ';
    char c = text.charAt(span.start());
    return (c == '\'' || c == '\u2018' || c == '\u201A' || c == '\u2039') && next != c;
  }

  private List<List<Span>> scan(boolean singles) {
    List<List<Span>> all = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      all.add(marks.get(p).isEmpty() ? List.of() : new Pairing(p, singles).spans());
    }
    return all;
  }

  /** Walks the marks of one paragraph. */
  private final class Pairing {
    private final int paragraph;
    private final String text;
    private final List<Mark> list;
    private final int[] nextSingleClose;

    /**
     * Of each mark the next guillemet, and the next mark that is none; the end if there is none.
     */
    private final int[][] nextOfFamily = new int[2][];

    private final List<Span> spans = new ArrayList<>();

    Pairing(int paragraph, boolean singles) {
      this.paragraph = paragraph;
      text = paragraphs.get(paragraph);
      list = singles ? marks.get(paragraph) : doubles(marks.get(paragraph));
      nextSingleClose = new int[singles ? list.size() + 1 : 0];
      if (singles) {
        findClosing();
      }
      findFamilies();
    }

    /** Without work where all marks are of one family. */
    private void findFamilies() {
      boolean mixed = false;
      for (Mark mark : list) {
        mixed |= mark.isGuillemet() != list.get(0).isGuillemet();
      }
      for (int family = 0; family < 2 && mixed; family++) {
        int[] next = new int[list.size() + 1];
        next[list.size()] = list.size();
        for (int i = list.size() - 1; i >= 0; i--) {
          next[i] = list.get(i).isGuillemet() == (family == 0) ? i : next[i + 1];
        }
        nextOfFamily[family] = next;
      }
    }

    /** {@code « On me dit : |“|Demain|”|. »}: a mark of the other family inside a quotation. */
    private boolean isInner(int i, Mark open) {
      Mark mark = list.get(i);
      if (mark.isGuillemet() == open.isGuillemet()) {
        return false;
      }
      int next = nextOfFamily[open.isGuillemet() ? 0 : 1][i];
      return next < list.size() && list.get(next).closes(open) && !list.get(next).opens();
    }

    private void findClosing() {
      nextSingleClose[list.size()] = list.size();
      for (int i = list.size() - 1; i >= 0; i--) {
        boolean here = list.get(i).single() && list.get(i).closes();
        nextSingleClose[i] = here ? i : nextSingleClose[i + 1];
      }
    }

    List<Span> spans() {
      Mark open = null;
      int depth = 0;
      for (int i = 0; i < list.size(); i++) {
        Mark mark = list.get(i);
        if (open != null && isInner(i, open)) {
          continue;
        }
        if (open == null) {
          if (opens(i)) {
            open = mark;
            depth = 0;
          }
        } else if (mark.single() == open.single() && mark.closes(open) && !staysOpen(i, open)) {
          if (depth > 0) {
            depth--;
          } else {
            add(open, mark.at(), mark.end(), true, !mark.matches(open));
            open = null;
          }
        } else if (mark.single() == open.single() && mark.opens()) {
          if (nests(i, open)) {
            depth++;
          } else {
            add(open, mark.at(), mark.at(), false, false);
            open = mark;
            depth = 0;
          }
        }
      }
      if (open != null) {
        add(open, text.length(), text.length(), false, false);
      }
      return spans;
    }

    private boolean opens(int i) {
      Mark mark = list.get(i);
      if (!mark.opens()) {
        return false;
      }
      if (mark.single()) {
        return nextSingleClose[i + 1] < list.size() || runsOn(mark);
      }
      return !isInch(mark);
    }

    /** Whether a single mark opens a quotation that opens again in the next paragraph. */
    private boolean runsOn(Mark mark) {
      if (paragraph + 1 == paragraphs.size() || !beginsSpeech(mark)) {
        return false;
      }
      List<Mark> next = marks.get(paragraph + 1);
      return !next.isEmpty()
          && next.get(0).at() == 0
          && next.get(0).glyph() == mark.glyph()
          && next.get(0).opens();
    }

    /**
     * Whether a mark stands where speech does: before all, or before a capital and behind a stop or
     * another mark. Elsewhere one that nothing closes is more likely an apostrophe.
     */
    private boolean beginsSpeech(Mark mark) {
      if (mark.at() == 0) {
        return true;
      }
      int before = mark.at() - 1;
      while (before > 0 && MarkReader.isSpace(text.charAt(before))) {
        before--;
      }
      int behind = mark.end();
      return ":,.!?\u2026\u2019'".indexOf(text.charAt(before)) >= 0
          && behind < text.length()
          && Character.isUpperCase(text.codePointAt(behind));
    }

    /** A straight mark behind a number: {@code 6'2"}. */
    private boolean isInch(Mark mark) {
      return mark.glyph() == '"'
          && mark.length() == 1
          && mark.at() > 0
          && Character.isDigit(text.charAt(mark.at() - 1));
    }

    /** An apostrophe or an inch inside a quotation that is closed by the next mark. */
    private boolean staysOpen(int i, Mark open) {
      Mark mark = list.get(i);
      if (mark.single()) {
        int next = nextSingleClose[i + 1];
        boolean closedLater = next < list.size() && !opensBefore(i + 1, next);
        return !mark.sure() && (closedLater || i + 1 == list.size() && runsOn(open));
      }
      return isInch(mark)
          && i + 1 < list.size()
          && list.get(i + 1).closes()
          && !list.get(i + 1).opens();
    }

    private boolean opensBefore(int from, int to) {
      // One look ahead is enough: the marks up to the next closing one can only open.
      return from < to && list.get(from).opens() && list.get(from).single();
    }

    /** Marks of one kind inside each other: both are closed before the next opens. */
    private boolean nests(int i, Mark open) {
      return i + 2 < list.size()
          && list.get(i + 1).closes(open)
          && list.get(i + 2).closes(open)
          && !(list.get(i + 2).opens() && list.get(i + 2).glyph() != '"');
    }

    private void add(Mark open, int textEnd, int end, boolean closed, boolean mixed) {
      int from = open.end();
      int to = textEnd;
      while (to > from && MarkReader.isSpace(text.charAt(to - 1))) {
        to--;
      }
      while (from < to && MarkReader.isSpace(text.charAt(from))) {
        from++;
      }
      if (from < to) {
        spans.add(new Span(open.at(), closed ? end : to, from, to, closed, mixed));
      }
    }
  }
}
