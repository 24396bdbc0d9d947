package org.cleanarticle.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines of few words in small letters above the text that belong to no title: {@code comments},
 * {@code play video}. Linear.
 */
final class Buttons {
  /** In characters; a shorter word may join two names. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 20;
  private static final int MOST_WORDS = 3;

  /** In characters, of a paragraph that is whole: below the first a sentence may be broken. */
  private static final int PARAGRAPH = 80;

  private Buttons() {}

  /**
   * The lines that each stand between two that begin something.
   *
   * @param paragraphs tells what no sentence ends with
   */
  static Set<RawLine> in(List<RawLine> lines, BrokenParagraphs paragraphs) {
    Set<RawLine> buttons = new HashSet<>();
    for (int i = 1; i < lines.size() && !isParagraph(lines.get(i - 1).text()); i++) {
      RawLine line = lines.get(i);
      String before = lines.get(i - 1).text();
      if (!line.afterBlank()
          && isShort(line.text())
          && !paragraphs.isSmallWord(firstWord(line.text()))
          && !Sentences.beginsLower(before)
          && !paragraphs.endsOpen(before)
          && (i + 1 == lines.size() || begins(lines.get(i + 1)))) {
        buttons.add(line);
      }
    }
    return buttons;
  }

  private static boolean isParagraph(String text) {
    return text.length() >= PARAGRAPH && Sentences.ends(text);
  }

  private static boolean isShort(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && Sentences.beginsLower(text)
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static boolean begins(RawLine line) {
    return line.afterBlank() || Character.isUpperCase(line.text().codePointAt(0));
  }
}
