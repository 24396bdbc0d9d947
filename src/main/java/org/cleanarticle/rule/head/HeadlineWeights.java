package org.cleanarticle.rule.head;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;

/**
 * How much each clue to the headline weighs. What kind of page it is decides: what HTML shows need
 * not be told by the lines about it; and where a whole page was copied without its title, as
 * browsers copy it, much stands above the headline and nothing else says what it is.
 */
final class HeadlineWeights {
  /** The columns of the table, in order. */
  enum Kind {
    HTML,
    TEXT,
    UNTITLED_PAGE
  }

  /** So many lines that may be a headline make a page. */
  static final int PAGE_LINES = 60;

  /** What plain text was fitted without, since it has nothing of the kind. */
  private static final Set<HeadlineClue> TOLD_BY_MARKS =
      Collections.unmodifiableSet(
          EnumSet.of(
              HeadlineClue.H1,
              HeadlineClue.LINKED,
              HeadlineClue.IS_META_TITLE,
              HeadlineClue.LIKE_META_TITLE));

  private final List<Weights<HeadlineClue>> byKind;

  /**
   * Of pages with marks but no elements that tell how they are built: their lines are those of a
   * text, with what only marks tell.
   */
  private final Weights<HeadlineClue> marks;

  private HeadlineWeights(List<Weights<HeadlineClue>> byKind) {
    this.byKind = byKind;
    marks = of(Kind.TEXT).with(TOLD_BY_MARKS, of(Kind.HTML));
  }

  static HeadlineWeights of(Vocabulary vocabulary) {
    List<Weights<HeadlineClue>> byKind = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      byKind.add(Weights.of(vocabulary, "headline-weights", kind.ordinal(), HeadlineClue.class));
    }
    return new HeadlineWeights(List.copyOf(byKind));
  }

  Weights<HeadlineClue> of(Kind kind) {
    return byKind.get(kind.ordinal());
  }

  /** The weights for the lines of a page. */
  Weights<HeadlineClue> of(Page page, HeadlineClues clues) {
    if (!page.isBuilt() && page.isMarkedUp()) {
      return marks;
    }
    if (page.isBuilt()) {
      return of(Kind.HTML);
    }
    return of(clues.areOfUntitledPage() ? Kind.UNTITLED_PAGE : Kind.TEXT);
  }
}
