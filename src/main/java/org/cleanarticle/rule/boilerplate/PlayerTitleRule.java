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

  /** In characters, of what is told of it. */
  private static final int LONGEST_SHOWN = 200;

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
      if (soFar.is(i, Label.PLAYER) && isLength(line.text())) {
        aboutLength(i, soFar, marks);
      }
    }
    return marks;
  }

  /** {@code Duration 2:04}: a word, and how long it plays. */
  private static boolean isLength(String text) {
    int space = text.indexOf(' ');
    int colon = text.indexOf(':', space + 1);
    return space > 0
        && text.indexOf(' ', space + 1) < 0
        && colon > space + 1
        && text.length() - colon == 3
        && Character.isDigit(text.charAt(colon - 1))
        && Character.isDigit(text.charAt(colon + 1));
  }

  /** Above how long it plays stands when it was made and its title, below what it shows. */
  private static void aboutLength(int line, Labelling soFar, List<Mark> marks) {
    int title = line - 1;
    if (title > 0 && (soFar.is(title, Label.DATE) || soFar.is(title, Label.MODIFIED))) {
      title--;
    }
    int below = line + 1;
    if (title <= soFar.headline()
        || !soFar.isFree(title)
        || soFar.shapes().shape(title).length() > LONGEST
        || soFar.shapes().shape(title).endsSentence()) {
      return;
    }
    marks.add(soFar.whole(title, Label.PLAYER, "player-title"));
    if (below < soFar.lines().size()
        && soFar.isFree(below)
        && !soFar.line(below).afterBlank()
        && soFar.shapes().shape(below).length() <= LONGEST_SHOWN) {
      marks.add(soFar.whole(below, Label.PLAYER, "player-title"));
    }
  }
}
