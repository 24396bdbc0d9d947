package org.cleanarticle.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds text to the tokens that phrases are compared by: words and numbers in lower case, without
 * apostrophes, hyphens parting them; of the signs only {@code : © @ | /} count, and not at the end.
 * So {@code “Sign-up!”} and {@code sign up} are the same. Linear in the length of the text.
 */
public final class Fold {
  private static final String SIGNS = ":©@|/";

  /** Characters of a word with its space, so that the list of tokens seldom grows. */
  private static final int USUAL_WORD = 6;

  private Fold() {}

  /** The tokens of {@code text}, in order; empty if it holds neither word nor number. */
  public static List<String> tokens(CharSequence text) {
    List<String> tokens = parts(text);
    while (!tokens.isEmpty() && isSign(tokens.get(tokens.size() - 1))) {
      tokens.remove(tokens.size() - 1);
    }
    return tokens;
  }

  private static boolean isSign(String token) {
    return token.length() == 1 && isSign(token.charAt(0));
  }

  /** Whether a sign counts: it is a token by itself. */
  public static boolean isSign(int c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** The tokens of a text that goes on: signs at its end count, as in {@code Read more: ...}. */
  static List<String> parts(CharSequence source) {
    String text = source.toString();
    List<String> tokens = new ArrayList<>(text.length() / USUAL_WORD + 1);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int plain = plainEnd(text, i);
      if (plain > i) {
        i = takePlain(text, i, plain, word, tokens);
        continue;
      }
      if (text.charAt(i) == ' ') {
        flush(word, tokens);
        i++;
        continue;
      }
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (i > 0
          && next < text.length()
          && isNumberPoint(text.charAt(i - 1), c, text.charAt(next))) {
        word.appendCodePoint(c);
      } else if (!isApostrophe(c)) {
        flush(word, tokens);
        if (isSign(c)) {
          tokens.add(Character.toString(c));
        }
      }
      i = next;
    }
    flush(word, tokens);
    return tokens;
  }

  /** Behind the characters from here on that fold to themselves: most of most texts. */
  private static int plainEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** Takes plain characters, with the space behind them a whole token; where to go on. */
  private static int takePlain(
      String text, int from, int to, StringBuilder word, List<String> tokens) {
    boolean ends = to == text.length() || text.charAt(to) == ' ';
    if (!ends) {
      word.append(text, from, to);
      return to;
    }
    if (word.length() > 0) {
      word.append(text, from, to);
      flush(word, tokens);
    } else {
      tokens.add(text.substring(from, to));
    }
    return Math.min(text.length(), to + 1);
  }

  /** The tokens as one text with single spaces. */
  public static String fold(CharSequence text) {
    return String.join(" ", tokens(text));
  }

  /**
   * A word in lower case without the accents that many leave out: {@code AOÛT} and {@code aout} are
   * one.
   */
  public static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    String parts = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c < '\u0300' || c > '\u036F') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is a number: {@code 12}, {@code 1,069}, {@code 1.2k}. */
  static boolean isNumber(String token) {
    int end = token.length();
    if (end > 1 && (token.charAt(end - 1) == 'k' || token.charAt(end - 1) == 'm')) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = token.charAt(i);
      if (!Character.isDigit(c) && (i == 0 || c != '.' && c != ',')) {
        return false;
      }
    }
    return end > 0;
  }

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u00AD';
  }

  /** Whether it is a full stop or comma inside a number. */
  static boolean isNumberPoint(char before, int c, char behind) {
    return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(behind);
  }

  private static void flush(StringBuilder word, List<String> tokens) {
    if (word.length() > 0) {
      tokens.add(word.toString());
      word.setLength(0);
    }
  }
}
