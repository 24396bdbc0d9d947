package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.page.Line;

/** The title of a video or a sound, between the word that says so and the button behind it. */
public final class PlayerTitleRule implements Rule {
  /** In characters. */
  private static final int LONGEST = 90;

  /** Keeps nothing from page to page. */
  public PlayerTitleRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (Line line : soFar.lines()) {
      int i = line.index();
      LineShape shape = soFar.shapes().shape(i);
      if (soFar.isFree(i)
          && shape.length() <= LONGEST
          && !shape.endsSentence()
          && i > 0
          && i + 1 < soFar.lines().size()
          && soFar.is(i - 1, Label.PLAYER)
          && soFar.isBoilerplate(i + 1)) {
        marks.add(soFar.whole(i, Label.PLAYER, "player-title"));
      }
    }
    return marks;
  }
}
