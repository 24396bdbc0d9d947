package org.cleanarticle.rule.head;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.page.Line;

/**
 * Titles that break off, {@code Ferry firm loses licence for …}, where the page has them in full as
 * well: they stand in lists of links, also that of the article itself.
 */
final class CutTitles {
  /** In characters, of what stands before the dots. */
  private static final int SHORTEST = 15;

  /** So many titles that begin alike are looked at. */
  private static final int MOST_ALIKE = 8;

  private final Labelling soFar;

  /** The lines that can be titles; null until one is asked for. */
  private NavigableSet<String> titles;

  CutTitles(Labelling soFar) {
    this.soFar = soFar;
  }

  /** Whether a line breaks off and another one goes on. */
  boolean is(int line) {
    String text = soFar.line(line).text();
    String stem = stem(text);
    if (stem.length() < SHORTEST) {
      return false;
    }
    int seen = 0;
    for (String title : titles().tailSet(stem)) {
      if (!title.startsWith(stem) || seen == MOST_ALIKE) {
        return false;
      }
      boolean whole = title.startsWith(text);
      if (title.length() > stem.length() && !whole && stem(title).isEmpty()) {
        return true;
      }
      seen++;
    }
    return false;
  }

  /** What stands before the dots that a text ends with; nothing if it does not break off. */
  private static String stem(String text) {
    int dots = text.endsWith("\u2026") ? 1 : text.endsWith("...") ? 3 : 0;
    return dots == 0 ? "" : text.substring(0, text.length() - dots).stripTrailing();
  }

  private NavigableSet<String> titles() {
    if (titles == null) {
      titles = new TreeSet<>();
      for (Line line : soFar.lines()) {
        if (!line.isMeta() && line.text().length() <= HeadlineClues.LONGEST) {
          titles.add(line.text());
        }
      }
    }
    return titles;
  }
}
