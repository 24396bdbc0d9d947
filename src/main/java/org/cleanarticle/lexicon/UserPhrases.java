package org.cleanarticle.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads phrases that a user has written, in the grammar of the files that come with the program,
 * but strictly: what would silently match nothing is refused.
 */
public final class UserPhrases {
  /** The work for a phrase on a line grows with both, so neither may be of any length. */
  private static final int LONGEST = 1_000;

  private static final int MOST_ANY_WORDS = 20;

  private UserPhrases() {}

  /**
   * The phrases of a file.
   *
   * @param file its name, for messages and explanations
   * @throws IllegalArgumentException if a line is no phrase; the message names file and line
   */
  public static List<Phrase> read(String file, String text) {
    List<String> lines = text.lines().toList();
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (i == 0 && line.startsWith("\uFEFF")) {
        line = line.substring(1).strip();
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        phrases.add(read(file, i + 1, line));
      }
    }
    return phrases;
  }

  /** The name of the label that a file of this name gives its phrases. */
  public static String label(String file) {
    return Phrase.name(file);
  }

  private static Phrase read(String file, int number, String line) {
    String where = file + ":" + number + ": ";
    if (line.length() > LONGEST) {
      throw new IllegalArgumentException(where + "is longer than " + LONGEST + " characters");
    }
    if (line.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(where + "holds a NUL character");
    }
    Phrase phrase = Phrase.parse(file, number, line);
    if (phrase.pieces().size() > MOST_ANY_WORDS) {
      throw new IllegalArgumentException(
          where + "has more than " + (MOST_ANY_WORDS - 1) + " times " + Phrase.ANY_WORDS);
    }
    String rest = phrase.text().replace(Phrase.NUMBER, "");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      throw new IllegalArgumentException(
          where + "only " + Phrase.NUMBER + " may stand in braces, for a number");
    }
    if (!phrase.example().isEmpty() && !phrase.matches(Fold.tokens(phrase.example()))) {
      throw new IllegalArgumentException(where + "does not match its example: " + phrase.example());
    }
    return phrase;
  }
}
