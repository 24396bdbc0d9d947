package org.cleanarticle.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names before what is said in an interview, on lines of their own. Linear. */
final class Interviewees {
  /** In characters, of who speaks, and of what they say at least. */
  private static final int LONGEST_SPEAKER = 40;

  private static final int SHORTEST_SAID = 5;

  /** Fewer are no interview. */
  private static final int FEWEST_SPEECHES = 4;

  private Interviewees() {}

  /**
   * The names that stand again and again with a colon, {@code Corwin:}, and the text right below:
   * in an interview they are set in bold, and an extractor breaks the paragraph behind them.
   */
  static Set<String> in(List<RawLine> lines) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() <= LONGEST_SPEAKER
          && text.endsWith(":")
          && !lines.get(i + 1).afterBlank()
          && lines.get(i + 1).text().length() >= SHORTEST_SAID
          && Sentences.ends(lines.get(i + 1).text())) {
        count++;
        if (!once.add(text)) {
          again.add(text);
        }
      }
    }
    return count >= FEWEST_SPEECHES ? again : Set.of();
  }
}
