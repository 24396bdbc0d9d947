package org.cleanarticle.rule.head;

import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;

/** The lines that say of the name below that it is no author's. */
final class LabelsAbove {
  /** In characters, of a line that a name on the next one ends. */
  private static final int LONGEST_OPENER = 30;

  private final Vocabulary vocabulary;
  private final Bylines bylines;
  private final Labelling labelling;

  LabelsAbove(BylineReader reader, Labelling labelling) {
    vocabulary = reader.vocabulary();
    bylines = reader.bylines();
    this.labelling = labelling;
  }

  /**
   * Whether a name ends the line above, {@code Photography by}, {@code Contributions from}, or the
   * line above says that its bearer edited or translated the article, or took the pictures.
   */
  boolean nameOthers(int line) {
    int label = line - 1;
    if (label < labelling.firstVisible() || labelling.is(label, Label.HEADLINE)) {
      return false;
    }
    String text = labelling.line(label).text();
    String folded = Fold.fold(text);
    if (vocabulary.words("editing-words").contains(folded)) {
      return true;
    }
    return vocabulary.words("picture-nouns").contains(folded) ? !isTab(label) : goesOn(text);
  }

  /** {@code Video ¶ |Photos| ¶ Elena Cruz}: one tab of several is no label of what follows. */
  private boolean isTab(int line) {
    Set<String> menu = vocabulary.words("menu-words");
    return line > labelling.firstVisible()
        && menu.contains(labelling.shapes().folded(line))
        && menu.contains(labelling.shapes().folded(line - 1));
  }

  private boolean goesOn(String text) {
    int space = text.lastIndexOf(' ');
    if (text.length() > LONGEST_OPENER || space < 0 || bylines.isOpener(text)) {
      return false;
    }
    String last = Fold.fold(text.substring(space + 1));
    return Character.isLetter(text.charAt(space - 1))
        && (vocabulary.words("passive-agents").contains(last)
            || vocabulary.words("naming-prepositions").contains(last));
  }
}
