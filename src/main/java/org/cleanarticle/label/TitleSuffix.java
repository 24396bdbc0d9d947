package org.cleanarticle.label;

import java.util.HashSet;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;

/**
 * The outlet's name behind a title: {@code Ferry firm loses licence - Island Courier}. A bar parts
 * nothing else; a dash may stand in a headline too, so behind it only a name counts that the page
 * gives elsewhere.
 */
final class TitleSuffix {
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 6;
  private static final String BARS = "|·•»";
  private static final String DASHES = "-–—";

  private final Set<String> names = new HashSet<>();
  private final Labelling soFar;

  TitleSuffix(Labelling soFar) {
    this.soFar = soFar;
    for (Line line : soFar.lines()) {
      if (line.text().length() <= LONGEST) {
        names.add(Fold.fold(line.text()));
      }
    }
  }

  /** Index of the separator that begins the suffix, -1 if the title has none. */
  int of(String title) {
    int separator = title.length() - 2;
    while (separator > 1 && !isSeparator(title, separator)) {
      separator--;
    }
    if (separator <= 1) {
      return -1;
    }
    String name = name(title, separator);
    int words = Fold.tokens(name).size();
    if (name.length() > LONGEST || words == 0 || words > MOST_WORDS) {
      return -1;
    }
    boolean bar = BARS.indexOf(title.charAt(separator)) >= 0;
    boolean known = names.contains(Fold.fold(name)) || headStandsAlone(title, separator);
    return bar || known ? separator : -1;
  }

  /** The name behind a separator. */
  static String name(String title, int separator) {
    return title.substring(separator + 1).strip();
  }

  /** Whether another line is the title without its suffix. */
  private boolean headStandsAlone(String title, int separator) {
    String head = Fold.fold(title.substring(0, separator));
    for (Line line : soFar.lines()) {
      if (line.text().length() < title.length() && Fold.fold(line.text()).equals(head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeparator(String title, int i) {
    char c = title.charAt(i);
    return (BARS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0)
        && Character.isWhitespace(title.charAt(i - 1))
        && Character.isWhitespace(title.charAt(i + 1));
  }
}
