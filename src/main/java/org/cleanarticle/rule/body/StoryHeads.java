package org.cleanarticle.rule.body;

import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;

/**
 * Where the head of the story stands: its headline, or a copy of that, with a byline or a date
 * beside it. A story runs up to such a place or begins there; what it comes between are two texts,
 * such as the story and a list of the latest ones, with this one among them.
 */
final class StoryHeads {
  /** In lines, from the headline to a byline or a date. */
  private static final int BESIDE = 2;

  private final Labelling soFar;

  StoryHeads(Labelling soFar) {
    this.soFar = soFar;
  }

  /** Whether a line is the headline of such a head. */
  boolean at(int line) {
    return isHeadline(line) && isSigned(line);
  }

  private boolean isHeadline(int line) {
    int headline = soFar.headline();
    return headline >= 0
        && (line == headline
            || soFar.is(line, Label.REPEAT)
                && !isListed(line)
                && soFar.shapes().groups().first(line) == soFar.shapes().groups().first(headline));
  }

  /** Whether it stands in a list of titles with their dates, between that above and its own. */
  private boolean isListed(int line) {
    return line > soFar.firstVisible()
        && line + 1 < soFar.lines().size()
        && soFar.is(line - 1, Label.DATE)
        && soFar.is(line + 1, Label.DATE);
  }

  private boolean isSigned(int line) {
    int end = Math.min(soFar.lines().size(), line + BESIDE + 1);
    for (int i = Math.max(soFar.firstVisible(), line - BESIDE); i < end; i++) {
      if (soFar.is(i, Label.DATE) && !countsBack(i) || soFar.is(i, Label.BYLINE)) {
        return true;
      }
    }
    return false;
  }

  /** A list of the latest articles says how long ago each was. */
  private boolean countsBack(int line) {
    for (Mark mark : soFar.marks(line)) {
      if (mark.rule().equals(KnownRules.DATE_RELATIVE)) {
        return true;
      }
    }
    return false;
  }
}
