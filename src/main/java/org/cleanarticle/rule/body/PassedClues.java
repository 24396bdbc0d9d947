package org.cleanarticle.rule.body;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Logs;

/** What has been passed on the way from the start of the story to a line. */
final class PassedClues {
  private static final Set<Label> MARKING =
      EnumSet.of(Label.RELATED, Label.COMMENTS, Label.SHARE, Label.TAGS, Label.AUTHOR_NOTE);

  /** A byline or a date behind so much prose is another article's. */
  private static final int LATE = 500;

  private static final int SOME = 300;
  private static final int FAR = 50;

  private final Labelling soFar;
  private final GoodProse prose;
  private final int start;
  private final Set<Label> seen = EnumSet.noneOf(Label.class);
  private int bylines;
  private int dates;
  private int marks;
  private int lastMark = -1;
  private int sinceProse = FAR;
  private int longestGap;

  PassedClues(Labelling soFar, GoodProse prose, int start) {
    this.soFar = soFar;
    this.prose = prose;
    this.start = start;
  }

  void measure(int i, double[] row) {
    int passed = prose.between(start, i);
    double all = Math.max(1, prose.between(start, prose.size()));
    Clue.PROSE_SINCE_START.put(row, Math.min(3, Math.log1p(passed / 300.0)));
    Clue.SHARE_BEFORE.put(row, passed / all);
    Clue.AFTER_COMMENTS.set(row, seen.contains(Label.COMMENTS));
    Clue.AFTER_RELATED.set(row, seen.contains(Label.RELATED) || seen.contains(Label.TAGS));
    Clue.AFTER_LEGAL.set(row, seen.contains(Label.LEGAL));
    Clue.AFTER_PROMOTION.set(row, seen.contains(Label.SIGN_UP));
    Clue.AFTER_SHARE.set(row, passed > SOME && seen.contains(Label.SHARE));
    Clue.AFTER_AUTHOR_NOTE.set(row, passed > SOME && seen.contains(Label.AUTHOR_NOTE));
    Clue.AFTER_SECOND_BYLINE.set(row, bylines > 0 && passed > LATE);
    Clue.AFTER_LATE_DATE.set(row, dates > 0);
    Clue.MARKS_SINCE_START.put(row, Logs.of(marks) / 3);
    double sinceMark = lastMark < 0 ? 3 : Math.log1p(prose.between(lastMark, i) / 300.0);
    Clue.PROSE_SINCE_MARK.put(row, Math.min(3, sinceMark));
    Clue.LINES_SINCE_PROSE.put(row, Logs.of(sinceProse) / 3);
    Clue.LONGEST_GAP.put(row, Logs.of(longestGap) / 3);
  }

  /** Goes on to the next line. */
  void pass(int i) {
    sinceProse = prose.is(i) ? 0 : Math.min(FAR, sinceProse + 1);
    if (i < start) {
      return;
    }
    if (prose.between(start, i) > 0) {
      longestGap = Math.max(longestGap, sinceProse);
    }
    Optional<Label> label = soFar.label(i);
    if (label.isPresent()) {
      pass(i, label.get());
    }
  }

  private void pass(int i, Label label) {
    boolean late = prose.between(prose.first(), i) > LATE;
    seen.add(label);
    marks += label.isBoilerplate() ? 1 : 0;
    dates += label == Label.DATE && late ? 1 : 0;
    bylines += label == Label.BYLINE && late ? 1 : 0;
    if (MARKING.contains(label)) {
      lastMark = i;
    }
  }
}
