package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.page.Line;

/**
 * A line that says word for word what an earlier line has said is a repeat. Short lines may come
 * twice in an honest text (Yes. No.), so they count only next to their copy.
 */
public final class RepeatRule implements Rule {
  private static final int SHORT = 25;
  private static final int LONG = 120;

  /** Keeps nothing from page to page. */
  public RepeatRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    LineGroups groups = soFar.shapes().groups();
    int[] seen = new int[soFar.lines().size()];
    for (Line line : soFar.lines()) {
      // What is no part of the article, a teaser or a hidden copy, does not say it first.
      if (line.isMeta() || soFar.isBoilerplate(line.index())) {
        continue;
      }
      int first = groups.first(line.index());
      int before = seen[first] - 1;
      seen[first] = line.index() + 1;
      boolean empty = soFar.shapes().tokens(line.index()).size() == 0;
      if (before < 0 || empty || !soFar.isFree(line.index())) {
        continue;
      }
      boolean mayComeAgain = line.text().length() < SHORT || isBodyOfHtml(line);
      if (!mayComeAgain || before == line.index() - 1) {
        marks.add(soFar.whole(line.index(), Label.REPEAT, "repeat"));
      }
    }
    return marks;
  }

  /** In HTML copies have been told by their runs; a label or an ingredient may come again. */
  private static boolean isBodyOfHtml(Line line) {
    return line.markup().container() >= 0 && line.text().length() < LONG;
  }
}
