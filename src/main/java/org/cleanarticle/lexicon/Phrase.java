package org.cleanarticle.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a lexicon file: a phrase that says what a line of a page is.
 *
 * @param file the file it stands in: {@code en/sign-up.txt}, where {@code any} holds the phrases of
 *     no one language, or as a user named it
 * @param line its line in the file, from 1
 * @param text as written, without the example
 * @param example a line it is to match, or empty
 * @param exception whether it names lines that the file's other phrases shall not match
 * @param pieces its folded tokens, parted where {@code ...} stands for any words; the first and
 *     last piece may be empty, which is how a phrase begins or ends with {@code ...}
 */
public record Phrase(
    String file,
    int line,
    String text,
    String example,
    boolean exception,
    List<List<String>> pieces) {
  /** Stands for any words, or none. */
  static final String ANY_WORDS = "...";

  /** Stands for a number. */
  static final String NUMBER = "{n}";

  /**
   * Reads a line of a lexicon file, which is neither blank nor a comment.
   *
   * @throws IllegalArgumentException if it says nothing, the message tells why
   */
  static Phrase parse(String file, int number, String source) {
    int comment = source.indexOf("  # ");
    String example = comment < 0 ? "" : source.substring(comment + 4).strip();
    String text = (comment < 0 ? source : source.substring(0, comment)).strip();
    boolean exception = text.startsWith("!");
    String pattern = exception ? text.substring(1).strip() : text;
    List<List<String>> pieces = new ArrayList<>();
    int from = 0;
    for (int at = pattern.indexOf(ANY_WORDS); at >= 0; at = pattern.indexOf(ANY_WORDS, from)) {
      pieces.add(tokens(pattern.substring(from, at), true));
      from = at + ANY_WORDS.length();
    }
    pieces.add(tokens(pattern.substring(from), false));
    if (pieces.stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          file + ":" + number + ": a phrase needs at least one word");
    }
    return new Phrase(file, number, text, example, exception, List.copyOf(pieces));
  }

  /** A sign counts where the phrase goes on behind it, by words or by a number. */
  private static List<String> tokens(String piece, boolean goesOn) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    for (int at = piece.indexOf(NUMBER); at >= 0; at = piece.indexOf(NUMBER, from)) {
      tokens.addAll(Fold.parts(piece.substring(from, at)));
      tokens.add(NUMBER);
      from = at + NUMBER.length();
    }
    String rest = piece.substring(from);
    tokens.addAll(goesOn ? Fold.parts(rest) : Fold.tokens(rest));
    return List.copyOf(tokens);
  }

  /** Where it is written: {@code en/sign-up.txt:4}. */
  public String where() {
    return file + ":" + line;
  }

  /** The file without folder and suffix, which names the phrase's label: {@code sign-up}. */
  public String name() {
    return name(file);
  }

  /** The name of a label that a file's name gives: of {@code en/sign-up.txt} it is sign-up. */
  static String name(String file) {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    int dot = file.lastIndexOf('.');
    return file.substring(slash + 1, dot > slash ? dot : file.length());
  }

  /** The folder of the file: the phrase's language, or {@code any}; empty without a folder. */
  public String language() {
    return file.substring(0, Math.max(0, file.indexOf('/')));
  }

  /** Whether it holds no {@code ...}: such a phrase is found by one look-up. */
  boolean isLiteral() {
    return pieces.size() == 1;
  }

  /** How much it says: the number of its words. */
  int weight() {
    int words = 0;
    for (List<String> piece : pieces) {
      words += piece.size();
    }
    return words;
  }

  /** A line that is held against a phrase, however the words of both are kept. */
  interface Held {
    /** How many tokens the line has. */
    int size();

    /** How many pieces the phrase has. */
    int pieces();

    /** How many words a piece of the phrase has. */
    int words(int piece);

    /**
     * Whether a token of the line is a word of the phrase, or a number where that is wanted.
     *
     * @param piece index of the word's piece
     * @param word index of the word in it
     */
    boolean has(int token, int piece, int word);

    /** Whether the whole of the line is the phrase. */
    default boolean matches() {
      int last = pieces() - 1;
      int from = words(0);
      int end = size() - words(last);
      if (last == 0) {
        return end == 0 && standsAt(0, 0);
      }
      if (from > end || !standsAt(0, 0) || !standsAt(last, end)) {
        return false;
      }
      // Each inner piece at the first place where it fits: if any choice works, this one does.
      int at = from;
      for (int i = 1; i < last; i++) {
        int size = words(i);
        while (at + size <= end && !standsAt(i, at)) {
          at++;
        }
        if (at + size > end) {
          return false;
        }
        at += size;
      }
      return true;
    }

    private boolean standsAt(int piece, int at) {
      int size = words(piece);
      for (int i = 0; i < size; i++) {
        if (!has(at + i, piece, i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Whether the whole of a line is this phrase.
   *
   * @param tokens the line's tokens, see {@link Fold}
   */
  boolean matches(List<String> tokens) {
    Held line =
        new Held() {
          @Override
          public int size() {
            return tokens.size();
          }

          @Override
          public int pieces() {
            return pieces.size();
          }

          @Override
          public int words(int piece) {
            return pieces.get(piece).size();
          }

          @Override
          public boolean has(int token, int piece, int word) {
            String want = pieces.get(piece).get(word);
            String has = tokens.get(token);
            return has.equals(want) || want.equals(NUMBER) && Fold.isNumber(has);
          }
        };
    return line.matches();
  }
}
