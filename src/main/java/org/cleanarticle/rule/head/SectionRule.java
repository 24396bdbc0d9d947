package org.cleanarticle.rule.head;

import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;

/**
 * The section is a line beside the headline that is nothing but the name of one, the nearest before
 * it first. Several in a row are a menu, unless the one by the headline says a name of the menu
 * again, or two are the steps of a breadcrumb.
 */
public final class SectionRule implements Rule {
  private static final int ABOVE = 4;
  private static final int BELOW = 2;
  private static final int LONGEST = 40;
  private static final int MENU_WORDS = 3;
  private static final String BARS = " |/\u203A\u00BB\u00B7";

  private final Vocabulary vocabulary;
  private final Bylines bylines;

  public SectionRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int headline = soFar.headline();
    if (headline < 0) {
      return List.of();
    }
    Optional<Mark> section = new Search(soFar, headline).find();
    return section.isPresent() ? List.of(section.get()) : List.of();
  }

  /** The search on one page. */
  private final class Search {
    private final Labelling soFar;
    private final int headline;
    private final LineGroups groups;

    Search(Labelling soFar, int headline) {
      this.soFar = soFar;
      this.headline = headline;
      groups = soFar.shapes().groups();
    }

    Optional<Mark> find() {
      int above = headline - 1;
      while (above >= soFar.firstVisible() && soFar.is(above, Label.REPEAT)) {
        above--; // The headline stands twice.
      }
      if (isSaidAgain(above) && (isNamed(above) || isNameOfSome(above))) {
        return Optional.of(section(above, "section-said-again"));
      }
      if (isNamed(above) && isNamed(above - 1) && !isNamed(above - 2)) {
        int step = isGeneral(above - 1) ? above : above - 1;
        return Optional.of(section(step, "section-steps"));
      }
      for (int i = above; i >= Math.max(soFar.firstVisible(), above + 1 - ABOVE); i--) {
        boolean again = isNamed(i) && isSaidAgain(i) && !isNamed(i + 1);
        if (again || isAlone(i) && (i == above || !isInMenu(i))) {
          return Optional.of(section(i, "section-name"));
        }
      }
      for (int i = headline + 1; i <= headline + BELOW; i++) {
        if (isAlone(i) && !isInMenu(i)) {
          return Optional.of(section(i, "section-below-headline"));
        }
      }
      return Optional.empty();
    }

    /** The name on a line, without a bar that parts it from what the page sets beside it. */
    private Mark section(int i, String rule) {
      String text = soFar.line(i).text();
      int end = text.length();
      while (end > 1 && BARS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return new Mark(i, 0, end, Label.SECTION, rule);
    }

    private boolean isAlone(int i) {
      return isNamed(i) && !isNamed(i - 1) && !isNamed(i + 1);
    }

    /** Whether a line is the name of a section that we know. */
    private boolean isNamed(int i) {
      return isFreeAndShort(i)
          && vocabulary.names("sections").containsKey(soFar.shapes().folded(i));
    }

    private boolean isGeneral(int i) {
      return vocabulary.names("general-sections").containsKey(soFar.shapes().folded(i));
    }

    /** Whether a line may name a section that we do not know, and is no person's name. */
    private boolean isNameOfSome(int i) {
      if (!isFreeAndShort(i)) {
        return false;
      }
      LineShape shape = soFar.shapes().shape(i);
      return shape.words() <= MENU_WORDS
          && shape.beginsUpper()
          && shape.digits() == 0
          && !shape.endsSentence()
          && !shape.endsColon()
          && !bylines.isGiven(soFar.line(i).text());
    }

    private boolean isFreeAndShort(int i) {
      return i >= soFar.firstVisible()
          && i < soFar.lines().size()
          && soFar.isFree(i)
          && soFar.line(i).text().length() <= LONGEST;
    }

    /** In a menu above or among the topics below, but not right beside itself as a logo is. */
    private boolean isSaidAgain(int i) {
      if (!isFreeAndShort(i) || groups.count(i) < 2) {
        return false;
      }
      boolean doubled = i > 0 && groups.first(i - 1) == groups.first(i);
      return !doubled && isPrintedAgain(i);
    }

    private boolean isPrintedAgain(int i) {
      for (int other = soFar.firstVisible(); other < soFar.lines().size(); other++) {
        if (other != i
            && groups.first(other) == groups.first(i)
            && soFar.line(other).text().length() <= LONGEST) {
          return true;
        }
      }
      return false;
    }

    private boolean isInMenu(int i) {
      return isOfMenu(i - 1) && isOfMenu(i + 1);
    }

    private boolean isFurniture(int i) {
      Label label = soFar.label(i).orElseThrow();
      return label.isBoilerplate() && label != Label.REPEAT;
    }

    private boolean isOfMenu(int i) {
      return i >= soFar.firstVisible()
          && i < soFar.lines().size()
          && (soFar.isFree(i) || isFurniture(i))
          && soFar.shapes().shape(i).words() <= MENU_WORDS;
    }
  }
}
