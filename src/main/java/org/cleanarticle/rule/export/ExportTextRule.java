package org.cleanarticle.rule.export;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.BodyKinds;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;

/**
 * An export holds its article between the keys above and those behind it, and nothing else stands
 * there: what no phrase has claimed is body, however short. Mails and records of a crawl end
 * without keys, and are weighed like any page. Linear.
 */
public final class ExportTextRule implements Rule {
  private static final String RULE = "export-text";

  /** Keeps nothing from page to page. */
  public ExportTextRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int size = soFar.lines().size();
    int before = soFar.firstVisible();
    while (before < size && !isKey(before, soFar)) {
      before++;
    }
    if (before == size) {
      return List.of();
    }
    int from = -1;
    int to = -1;
    int longest = 0;
    int characters = 0;
    for (int i = before + 1; i < size; i++) {
      if (isKey(i, soFar)) {
        if (characters > longest) {
          from = before + 1;
          to = i;
          longest = characters;
        }
        before = i;
        characters = 0;
      } else if (soFar.isFree(i) || soFar.isBody(i)) {
        characters += soFar.shapes().shape(i).length();
      }
    }
    // What stands behind the last key is longer where the text is: then nothing closes it.
    return characters > longest ? List.of() : body(from, to, soFar);
  }

  private static List<Mark> body(int from, int to, Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (soFar.isFree(i)) {
        marks.add(soFar.whole(i, BodyKinds.of(i, soFar), RULE));
      }
    }
    return marks;
  }

  /**
   * Whether a key of the export begins a line or is all of it, but for those of the text itself.
   */
  private static boolean isKey(int line, Labelling soFar) {
    for (Mark mark : soFar.marks(line)) {
      if (KnownRules.isKeyed(mark.rule()) || mark.rule().equals(KnownRules.EXPORT_HEADING)) {
        return !soFar.isBody(line);
      }
    }
    return false;
  }
}
