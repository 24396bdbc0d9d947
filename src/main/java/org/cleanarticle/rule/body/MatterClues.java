package org.cleanarticle.rule.body;

import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/** What a line speaks of, held against the core of the story, the headline and its neighbours. */
final class MatterClues {
  /** What a line without a word of its own is held for. */
  private static final double UNKNOWN = .25;

  private static final int NEXT = 5;
  private static final int PREVIOUS = 4;
  private static final int PREVIOUS_REACH = 12;

  private final Labelling soFar;
  private final GoodProse prose;
  private final ContentWords ids;
  private final Core core;
  private final Echo echo;
  private final double echoOfCore;
  private final int[] title;
  private final boolean[] inTitle;

  MatterClues(Labelling soFar, GoodProse prose, ContentWords ids, Core core) {
    this.soFar = soFar;
    this.prose = prose;
    this.ids = ids;
    this.core = core;
    echo = new Echo(soFar);
    int headline = soFar.headline();
    title = headline >= 0 ? ids.of(headline) : new int[0];
    for (int i = prose.first(); i < prose.size(); i++) {
      ids.of(i);
    }
    inTitle = new boolean[ids.size()];
    for (int word : title) {
      inTitle[word] = true;
    }
    double sum = 0;
    int lines = 0;
    for (int i = prose.first(); i < prose.size(); i++) {
      if (core.holds(i)) {
        sum += echo.share(i);
        lines++;
      }
    }
    echoOfCore = lines == 0 ? 0 : sum / lines;
  }

  void measure(int i, double[] row) {
    LineShape shape = soFar.shapes().shape(i);
    double cohesion = cohesion(i);
    Clue.COHESION.put(row, shape.isProse() ? cohesion : cohesion / 2);
    Clue.COHESION_OF_NEXT.put(row, core.holds(i) ? 0 : cohesionOfNext(i, cohesion));
    Clue.COHESION_WITH_PREVIOUS.put(row, cohesionWithPrevious(i));
    Clue.TITLE_WORDS.put(row, titleWords(i));
    Clue.UNKNOWN_NAMES.set(row, hasOnlyUnknownNames(i));
    double usual = Math.max(30, core.usualLength());
    Clue.RELATIVE_LENGTH.put(row, Math.min(2, shape.length() / usual));
    // Where a whole page is doubled, to be said twice means nothing.
    Clue.ECHO.put(row, Math.max(0, echo.share(i) - echoOfCore));
  }

  /** Whether a line names two or more, and none that the core names. */
  private boolean hasOnlyUnknownNames(int line) {
    int[] names = soFar.shapes().names(line);
    boolean several = false;
    for (int name : names) {
      if (core.knows(name)) {
        return false;
      }
      several |= name != names[0];
    }
    return several;
  }

  /**
   * The share of a line's words that the core or the title has too; for a line of the core itself
   * the words must stand elsewhere in it.
   */
  private double cohesion(int line) {
    int[] words = ids.of(line);
    if (words.length == 0) {
      return UNKNOWN;
    }
    int least = core.holds(line) ? 2 : 1;
    int common = 0;
    for (int word : words) {
      common += core.count(word) >= least || inTitle[word] ? 1 : 0;
    }
    return (double) common / words.length;
  }

  /** The same for the next lines taken together; the line's own where they say too little. */
  private double cohesionOfNext(int line, double own) {
    ids.clear();
    int all = 0;
    int common = 0;
    for (int k = line; k < Math.min(prose.size(), line + NEXT); k++) {
      if (!core.holds(k)) {
        for (int word : ids.of(k)) {
          if (ids.add(word)) {
            all++;
            common += core.count(word) > 0 ? 1 : 0;
          }
        }
      }
    }
    return all > 3 ? (double) common / all : own;
  }

  /** The share of a line's words that the prose just before it has. */
  private double cohesionWithPrevious(int line) {
    ids.clear();
    int first = Math.max(prose.first(), line - PREVIOUS_REACH);
    for (int k = line - 1, seen = 0; k >= first && seen < PREVIOUS; k--) {
      if (prose.is(k)) {
        seen++;
        for (int word : ids.of(k)) {
          ids.add(word);
        }
      }
    }
    int[] words = ids.of(line);
    int common = 0;
    for (int word : words) {
      common += ids.holds(word) ? 1 : 0;
    }
    return words.length == 0 ? 0 : (double) common / words.length;
  }

  /** The share of the headline's words that stand in a line. */
  private double titleWords(int line) {
    int common = 0;
    for (int word : ids.of(line)) {
      common += inTitle[word] ? 1 : 0;
    }
    return title.length == 0 ? 0 : (double) common / title.length;
  }
}
