package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Signs;

/** A piece of a byline. */
record BylineToken(Kind kind, int start, int end, String text) {
  enum Kind {
    WORD,
    COMMA,
    /** {@code &}, {@code +}, a slash or the middle dot of Japanese bylines between names. */
    JOINT,
    COLON,
    /** A bar, a dash between spaces, a bullet: what follows is another item of the line. */
    BREAK,
    /** Something no name holds: digits, a handle, an address. */
    OTHER
  }

  private static final String BREAKS =
      "|\u2022\u00B7\u2013\u2014\u2015\uFF5C\u00BB\u203A\u25CF;~\u2605\u2191\u2193\u00A9";
  private static final String INNER = "'\u2019\u02BC-\u2010\u2011.\u00B7";

  /** The middle dot between the words of foreign names in Japanese. */
  static final char DOT = '\u30FB';

  /**
   * In letters; a number behind more of them may have lost its space: {@code HOLM3 MINUTE READ}.
   */
  private static final int LONGEST_BRAND = 4;

  /** In letters, of a short form with a hyphen behind its full stop: {@code Univ.-Prof.} */
  private static final int LONGEST_SHORT_FORM = 8;

  /** In letters. */
  private static final int LONGEST_PREPOSITION = 3;

  /** A space that was escaped once too often, or without its semicolon. */
  static final String SPACE = "&nbsp";

  /** The pieces of a text; dates must have been cut out of it. */
  static List<BylineToken> of(String text, int from, int to) {
    List<BylineToken> tokens = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Cursor.isSpace(c) || c == '.') {
        i++;
        continue;
      }
      if (text.startsWith(SPACE, i)) {
        i += SPACE.length() + (text.startsWith(";", i + SPACE.length()) ? 1 : 0);
        continue;
      }
      int end = i + 1;
      Kind kind = sign(text, i, from, to);
      if (c == '(' || c == '[' && i > from || c == '\uFF08') {
        end = behindBracket(text, i, to);
        kind = Kind.OTHER;
      } else if (isWordStart(c)) {
        end = withoutHandle(text, i, wordEnd(text, i, to));
        kind = isAddress(text, i, end) || isNumbered(text, i, end, to) ? Kind.OTHER : Kind.WORD;
      } else if (kind == Kind.OTHER) {
        end = otherEnd(text, i, to);
      }
      tokens.add(new BylineToken(kind, i, end, text.substring(i, end)));
      i = end;
    }
    return tokens;
  }

  /** A part of this token, by places in its text. */
  BylineToken part(int from, int to) {
    return new BylineToken(kind, start + from, start + to, text.substring(from, to));
  }

  /** What parts this token from the one before it, where nothing is written. */
  BylineToken partingBefore() {
    return new BylineToken(Kind.COMMA, start, start, ",");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** A short word in small letters, as leads to a place or a date: {@code on}, {@code à}. */
  boolean isPreposition() {
    return text.length() <= LONGEST_PREPOSITION && Character.isLowerCase(text.charAt(0));
  }

  private static Kind sign(String text, int i, int from, int to) {
    char c = text.charAt(i);
    if (c == ',' || c == '\uFF0C' || c == '\u3001' || c == '\u060C') {
      return Kind.COMMA;
    }
    if (c == ':' || c == '\uFF1A' || c == '\uFF1D') {
      return Kind.COLON;
    }
    if (c == '&' || c == '+' || Signs.isSlash(c) || c == DOT) {
      boolean twice = i + 1 < to && text.charAt(i + 1) == c || i > from && text.charAt(i - 1) == c;
      return c == '/' && twice ? Kind.BREAK : Kind.JOINT;
    }
    if (BREAKS.indexOf(c) >= 0 || c == '-' || c == '[' || c == ']') {
      return Kind.BREAK;
    }
    return Kind.OTHER;
  }

  /** Whether a sign may stand inside a word. */
  static boolean isInner(char c) {
    return INNER.indexOf(c) >= 0;
  }

  /** The middle dot of foreign names, {@code ジョン・スミス}; between other words it joins. */
  private static boolean isInKatakana(String text, int dot, int to) {
    return text.charAt(dot) == DOT
        && isKatakana(text.charAt(dot - 1))
        && dot + 1 < to
        && isKatakana(text.charAt(dot + 1));
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30A1' && c <= '\u30FE' && c != DOT;
  }

  private static boolean isWordStart(char c) {
    return Cursor.isLetter(c) || Signs.isApostrophe(c);
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from + 1;
    while (end < to) {
      char c = text.charAt(end);
      boolean inner =
          (isInner(c) || isInKatakana(text, end, to))
              && end + 1 < to
              && Cursor.isLetter(text.charAt(end + 1));
      inner |= isShortFormBeforeHyphen(text, from, end, to);
      boolean initial =
          c == '.' && (end - from <= 3 || end - from > 1 && text.charAt(end - 2) == '.');
      if (!Cursor.isLetter(c) && !inner && !initial && c != '*' && c != '@' && c != '_') {
        break;
      }
      end++;
    }
    return end;
  }

  /** {@code Dipl|.|-Ing.}: a full stop before a hyphen shortens a word of several. */
  private static boolean isShortFormBeforeHyphen(String text, int from, int stop, int to) {
    return text.charAt(stop) == '.'
        && stop - from <= LONGEST_SHORT_FORM
        && stop + 2 < to
        && text.charAt(stop + 1) == '-'
        && Cursor.isLetter(text.charAt(stop + 2));
  }

  /**
   * A handle may be glued to a name, {@code Cruz@elenacruz}; with a dot behind it is an address.
   */
  private static int withoutHandle(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '@') {
      at++;
    }
    boolean handle = at > start && at < end && last(text, '.', at, end) < 0;
    return handle && Character.isUpperCase(text.charAt(start)) ? at : end;
  }

  private static boolean isAddress(String text, int start, int end) {
    int dot = last(text, '.', start, end);
    boolean site =
        dot > start + 3 && end - dot <= 6 && dot < end - 2 && text.charAt(dot + 1) != '-';
    return site || last(text, '@', start, end) >= 0 || last(text, '_', start, end) >= 0;
  }

  /** Where a sign stands last in a part of a text, -1 if it does not. */
  private static int last(String text, char sign, int from, int to) {
    int at = to - 1;
    while (at >= from && text.charAt(at) != sign) {
      at--;
    }
    return at < from ? -1 : at;
  }

  /** {@code BR24}, {@code KANAL7}: capitals with a number are a brand; see the number below. */
  private static boolean isNumbered(String text, int start, int end, int to) {
    if (end == to || !Cursor.isDigit(text.charAt(end))) {
      return false;
    }
    int behind = otherEnd(text, end, to);
    if (end - start > LONGEST_BRAND && behind < to && text.charAt(behind) == ' ') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int behindBracket(String text, int from, int to) {
    int end = from;
    while (end < to && ")]\uFF09".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Math.min(to, end + 1);
  }

  private static int otherEnd(String text, int from, int to) {
    int end = from + 1;
    boolean handle = text.charAt(from) == '@';
    while (end < to
        && (handle ? !Cursor.isSpace(text.charAt(end)) : Cursor.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}
