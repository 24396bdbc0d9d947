package org.cleanarticle.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the quotation marks of a paragraph, each by its glyph and its neighbours. Linear. */
public final class MarkReader {
  private static final String BEFORE_OPENING = "([{<\u2014\u2013\u2015-/\u2026:=|*_#>";
  private static final String AFTER_CLOSING = ".,;:!?)]}\u2014\u2013\u2015-/\u2026|*_";

  /** How far marks that stand together are looked past; more of them say nothing. */
  private static final int MARKS_TOGETHER = 3;

  private static final int ASCII = 128;

  /** Which of the first characters begin a mark, or a tag that may hold some. */
  private static final boolean[] BEGINS = new boolean[ASCII];

  static {
    for (char c : "\"'`<,".toCharArray()) {
      BEGINS[c] = true;
    }
  }

  private final Set<String> clipped;

  /**
   * @param clipped words that begin with an apostrophe, without it
   */
  public MarkReader(Set<String> clipped) {
    this.clipped = clipped;
  }

  List<Mark> read(char[] text) {
    int size = text.length;
    int i = next(text, 0);
    if (i == size) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    Tags tags = new Tags(text);
    while (i < size) {
      char c = text[i];
      int length = i + 1 < size && doubled(c, text[i + 1]) ? 2 : 1;
      if (c == '<') {
        i = tags.behind(i) - 1;
      } else if (length == 2 || Mark.isMark(c) && !isInWord(text, i)) {
        marks.add(mark(text, i, length));
        i += length - 1;
      }
      i = next(text, i + 1);
    }
    return marks;
  }

  /** The first place from {@code from} on where a mark or a tag can begin, or the end. */
  private static int next(char[] text, int from) {
    int i = from;
    while (i < text.length && !mayBegin(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean mayBegin(char[] text, int at) {
    char c = text[at];
    return c < ASCII ? BEGINS[c] && (c != ',' || isLowPair(text, at)) : Mark.isMark(c);
  }

  /** {@code zegt hij: |,,|Behalve bij voetbal.”}: two commas for the low mark that opens. */
  private static boolean isLowPair(char[] text, int at) {
    return at + 2 < text.length
        && text[at + 1] == ','
        && Character.isLetterOrDigit(text[at + 2])
        && (at == 0 || isSpace(text[at - 1]) || isBeforeOpening(text[at - 1]));
  }

  private static boolean isBeforeOpening(char c) {
    return BEFORE_OPENING.indexOf(c) >= 0;
  }

  /** {@code don|’|t}: a sign between letters that neither opens nor closes. */
  private static boolean isInWord(char[] text, int at) {
    char c = text[at];
    return (c == '\'' || c == '\u2019')
        && at > 0
        && at + 1 < text.length
        && Character.isLetter(text[at - 1])
        && Character.isLetter(text[at + 1]);
  }

  private static boolean doubled(char c, char next) {
    return c == next && (c == ',' || c == '\'' || c == '`' || c == '\u2018' || c == '\u2019')
        || c == '\u2019' && next == '\'';
  }

  private Mark mark(char[] text, int at, int length) {
    char c = text[at];
    char glyph = length == 1 ? c : glyphOfPair(c);
    char before = before(text, at);
    char after = after(text, at + length);
    boolean leftFree = isSpace(before) || isBeforeOpening(before);
    boolean rightFree = isSpace(after) || AFTER_CLOSING.indexOf(after) >= 0;
    boolean opens;
    boolean closes;
    switch (glyph) {
      case '\u201E', '\u201F', '\u201A' -> {
        opens = true;
        closes = false;
      }
      case '\u201C', '\u00AB', '\u2039' -> {
        boolean elided = isElided(text, at);
        opens = leftFree || !rightFree || elided;
        closes = !leftFree && rightFree && !elided;
      }
      case '\u201D', '\u00BB', '\u203A' -> {
        opens = leftFree && !rightFree;
        closes = glyph == '\u201D' || !opens;
      }
      case '\u2018' -> {
        opens = leftFree && !isSpace(after) && !isClipped(text, at + 1);
        closes = !leftFree && rightFree;
      }
      case '\u2019' -> {
        opens = false;
        closes = !isSpace(before) && rightFree;
      }
      case '\'' -> {
        opens = leftFree && !isSpace(after) && !rightFree && !isClipped(text, at + 1);
        closes = !isSpace(before) && rightFree;
      }
      default -> {
        opens = leftFree || !rightFree;
        closes = rightFree || !leftFree;
        if (leftFree != rightFree) {
          opens = leftFree;
          closes = rightFree;
        }
      }
    }
    boolean sure =
        Character.toLowerCase(before) != 's' || AFTER_CLOSING.indexOf(after) >= 0 || after == '\n';
    return new Mark(at, length, glyph, opens, closes, sure);
  }

  private static char glyphOfPair(char c) {
    return switch (c) {
      case ',' -> '\u201E';
      case '`', '\u2018' -> '\u201C';
      default -> '"';
    };
  }

  /** {@code d’|« un mépris »}: behind a word of one letter and an apostrophe, or {@code qu’}. */
  private static boolean isElided(char[] text, int at) {
    if (at < 2 || "'\u2019".indexOf(text[at - 1]) < 0) {
      return false;
    }
    int from = at >= 3 && Character.toLowerCase(text[at - 3]) == 'q' ? at - 3 : at - 2;
    return Character.isLetter(text[at - 2]) && (from == 0 || !Character.isLetter(text[from - 1]));
  }

  /** The character before a mark and the marks beside it; a line feed at the start. */
  private static char before(char[] text, int at) {
    for (int i = at - 1; i >= 0 && i >= at - MARKS_TOGETHER; i--) {
      if (!Mark.isMark(text[i]) && text[i] != '`') {
        return text[i];
      }
    }
    return '\n';
  }

  /** The character after a mark and the marks beside it; a line feed at the end. */
  private static char after(char[] text, int end) {
    for (int i = end; i < text.length && i < end + MARKS_TOGETHER; i++) {
      if (!Mark.isMark(text[i])) {
        return text[i];
      }
    }
    return '\n';
  }

  static boolean isSpace(char c) {
    return c == ' '
        || (c < '!' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** A word that begins with an apostrophe stands here: {@code ’em}, {@code ’90s}. */
  private boolean isClipped(char[] text, int from) {
    int end = from;
    while (end < text.length && Character.isLetterOrDigit(text[end]) && end - from < 12) {
      end++;
    }
    String word = new String(text, from, end - from).toLowerCase(Locale.ROOT);
    boolean decade = end - from == 3 && Character.isDigit(text[from]) && word.endsWith("0s");
    return decade || clipped.contains(word);
  }
}
