package org.cleanarticle.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Buttons and labels in small letters above the text that belong to no title: {@code comments},
 * {@code play video}. Linear.
 */
final class Buttons {
  /** In characters. */
  private static final int LONGEST = 20;

  /** In characters, of buttons without a space. */
  private static final int SHORTEST_RUN = 15;

  /** In characters, of a paragraph that is whole: below the first a sentence may be broken. */
  private static final int PARAGRAPH = 80;

  private Buttons() {}

  /**
   * The lines that each stand between two that begin something.
   *
   * @param words the buttons, in lower case
   * @param paragraphs tells what no sentence ends with
   */
  static Set<RawLine> in(List<RawLine> lines, Set<String> words, BrokenParagraphs paragraphs) {
    Set<RawLine> buttons = new HashSet<>();
    for (int i = 1; i < lines.size() && !isParagraph(lines.get(i - 1).text()); i++) {
      RawLine line = lines.get(i);
      if (!line.afterBlank()
          && line.text().length() <= LONGEST
          && Sentences.beginsLower(line.text())
          && words.contains(line.text().toLowerCase(Locale.ROOT))
          && !paragraphs.endsOpen(lines.get(i - 1).text())
          && (i + 1 == lines.size() || begins(lines.get(i + 1)) || isRun(lines.get(i + 1)))) {
        buttons.add(line);
      }
    }
    return buttons;
  }

  private static boolean isParagraph(String text) {
    return text.length() >= PARAGRAPH && Sentences.ends(text);
  }

  /** {@code facebookredditlink}: more buttons that have run together. */
  private static boolean isRun(RawLine line) {
    return line.text().length() >= SHORTEST_RUN && line.text().indexOf(' ') < 0;
  }

  private static boolean begins(RawLine line) {
    return line.afterBlank() || Character.isUpperCase(line.text().codePointAt(0));
  }
}
