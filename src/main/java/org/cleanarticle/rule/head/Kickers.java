package org.cleanarticle.rule.head;

import org.cleanarticle.label.FieldLines;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/** What stands above headlines and looks like one: kickers, and sections with a bar. */
final class Kickers {
  /** In words. */
  private static final int LONGEST = 5;

  /** In words, of what hardly is a headline by itself. */
  private static final int LONGEST_LABEL = 2;

  /** In words, of the headline. */
  private static final int LONGEST_TITLE = 14;

  /** In words, of what a section before a bar belongs to. */
  private static final int LONGEST_SECTION = 3;

  private final Vocabulary vocabulary;
  private final FieldLines lines;

  Kickers(Vocabulary vocabulary, FieldLines lines) {
    this.vocabulary = vocabulary;
    this.lines = lines;
  }

  /**
   * Whether a few words stand right above a title that byline or date follow. A short headline
   * above its standfirst looks the same, so a section, capitals or a copy of the title must tell.
   */
  boolean is(int line, Labelling soFar) {
    int title = line + 1;
    if (title == soFar.lines().size()
        || soFar.shapes().shape(line).words() > LONGEST
        || !(isLabel(line, title, soFar) || isSaidAgain(title, soFar))
        || namesSomebody(title, soFar)
        || soFar.shapes().shape(title).words() > LONGEST_TITLE
        || soFar.shapes().shape(title).length() > HeadlineClues.LONGEST
        || !soFar.isFree(title)
        || lines.isAny(title, soFar)) {
      return false;
    }
    LineShape shape = soFar.shapes().shape(title);
    return shape.words() > 2
        && !shape.endsSentence()
        && !shape.endsColon()
        && (lines.isAny(title + 1, soFar) || lines.isAny(title + 2, soFar));
  }

  /** Whether the line above a title is a section, of a word or two, or alone in capitals. */
  private boolean isLabel(int line, int title, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(line);
    return shape.words() <= LONGEST_LABEL
        || isSection(soFar.line(line).text())
        || shape.allCapitals() && !soFar.shapes().shape(title).allCapitals();
  }

  private static boolean isSaidAgain(int line, Labelling soFar) {
    LineGroups groups = soFar.shapes().groups();
    int first = groups.first(line);
    for (int i = 0; i < soFar.lines().size(); i++) {
      if (i != line && groups.first(i) == first) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is who wrote, translated or reviewed: bare names, or a word such as these. */
  private boolean namesSomebody(int line, Labelling soFar) {
    String first = soFar.shapes().folded(line);
    int space = first.indexOf(' ');
    return vocabulary.words("editing-words").contains(space < 0 ? first : first.substring(0, space))
        || lines.holdsNames(line, soFar);
  }

  /** {@code Business | Management & Careers}: a section before a bar, and what it belongs to. */
  boolean isSections(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    int bar = text.indexOf(" | ");
    if (bar < 0) {
      return false;
    }
    return isSection(text.substring(0, bar))
        && Fold.tokens(text.substring(bar)).size() <= LONGEST_SECTION;
  }

  /** Whether a text is the name of a section or a word of menus. */
  boolean isSection(String text) {
    String folded = Fold.fold(text);
    return vocabulary.names("sections").containsKey(folded)
        || vocabulary.words("menu-words").contains(folded);
  }
}
