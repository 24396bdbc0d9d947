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

  /** The tokens of a line, however they are kept. */
  interface Tokens {
    /** How many there are. */
    int size();

    /** Whether the token at a place is a word. */
    boolean is(int at, String word);

    /** Whether the token at a place is a number. */
    boolean isNumber(int at);
  }

  /**
   * Whether the whole of a line is this phrase.
   *
   * @param tokens the line's tokens, see {@link Fold}
   */
  boolean matches(List<String> tokens) {
    return matches(new Texts(tokens));
  }

  /** The same for tokens that are kept otherwise. */
  boolean matches(Tokens tokens) {
    List<String> first = pieces.get(0);
    List<String> last = pieces.get(pieces.size() - 1);
    if (isLiteral()) {
      return tokens.size() == first.size() && standsAt(first, tokens, 0);
    }
    int end = tokens.size() - last.size();
    if (first.size() > end || !standsAt(first, tokens, 0) || !standsAt(last, tokens, end)) {
      return false;
    }
    // Each inner piece at the first place where it fits: if any choice works, this one does.
    int at = first.size();
    for (int i = 1; i < pieces.size() - 1; i++) {
      List<String> piece = pieces.get(i);
      while (at + piece.size() <= end && !standsAt(piece, tokens, at)) {
        at++;
      }
      if (at + piece.size() > end) {
        return false;
      }
      at += piece.size();
    }
    return true;
  }

  private static boolean standsAt(List<String> piece, Tokens tokens, int at) {
    for (int i = 0; i < piece.size(); i++) {
      String want = piece.get(i);
      if (!tokens.is(at + i, want) && !(want.equals(NUMBER) && tokens.isNumber(at + i))) {
        return false;
      }
    }
    return true;
  }

  private record Texts(List<String> tokens) implements Tokens {
    @Override
    public int size() {
      return tokens.size();
    }

    @Override
    public boolean is(int at, String word) {
      return tokens.get(at).equals(word);
    }

    @Override
    public boolean isNumber(int at) {
      return Fold.isNumber(tokens.get(at));
    }
  }
}
