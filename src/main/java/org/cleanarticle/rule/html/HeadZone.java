package org.cleanarticle.rule.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Hint;
import org.cleanarticle.rule.head.Titles;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundDate;

/**
 * The lines around the headline and down to the body, which may stand outside of the article's
 * container and yet hold its headline, standfirst, byline and date. A main heading that says what
 * the page's title says is left for the rule of headlines wherever it stands above the body.
 */
final class HeadZone {
  private static final int ABOVE_HEADLINE = 3;
  private static final int BELOW_HEADLINE = 4;
  private static final int REACH = 30;

  /** In characters, of a byline with its date. */
  private static final int LONGEST_SIGNED = 120;

  /** How many lines behind a standfirst that stands among the paragraphs are read for fields. */
  private static final int BELOW_STANDFIRST = 6;

  private final Labelling soFar;
  private final ArticleDraft draft;
  private final Bylines bylines;
  private final Dates dates;
  private final Set<String> descriptions = new HashSet<>();
  private final Set<Integer> titles = new HashSet<>();
  private final Set<Integer> belowStandfirst = new HashSet<>();
  private final int from;
  private final int to;

  HeadZone(Labelling soFar, ArticleDraft draft, Bylines bylines, Dates dates) {
    this.soFar = soFar;
    this.draft = draft;
    this.bylines = bylines;
    this.dates = dates;
    for (Mark mark : soFar.all(Label.STANDFIRST)) {
      descriptions.add(Fold.fold(soFar.text(mark)));
    }
    BlockTree tree = draft.tree();
    int body = draft.firstProse();
    Titles known = Titles.of(soFar);
    boolean headingBelow = false;
    for (int i = body - 1; i >= tree.firstLine(); i--) {
      boolean main = tree.tag(i).equals("h1");
      if (main && known.likeness(soFar.line(i)) == 1 && !(headingBelow && isStep(i))) {
        titles.add(i);
      }
      boolean heading = main || tree.tag(i).equals("h2");
      headingBelow |= heading && mayStay(i) && !isStep(i) && known.likeness(soFar.line(i)) > 0;
    }
    int headline = -1;
    for (int i = Math.max(tree.firstLine(), body - REACH); i < body; i++) {
      boolean likely = tree.tag(i).equals("h1") || known.likeness(soFar.line(i)) >= Titles.SAME;
      if (likely && mayStay(i) && (headline < 0 || !tree.tag(headline).equals("h1"))) {
        headline = i;
      }
    }
    to = body;
    from = Math.max(tree.firstLine(), (headline < 0 ? body : headline) - ABOVE_HEADLINE);
    if (headline >= 0 && body - headline <= BELOW_HEADLINE) {
      readBelowStandfirst(body);
    }
  }

  /**
   * What stands first among the paragraphs may be the standfirst: then byline and date stand
   * between it and the next one.
   */
  private void readBelowStandfirst(int first) {
    BlockTree tree = draft.tree();
    int end = Math.min(tree.lines(), first + 1 + BELOW_STANDFIRST);
    for (int line = first + 1; line < end; line++) {
      int i = line;
      if (draft.isProse(i)) {
        break;
      }
      if (!draft.isIn(i) && mayStay(i)) {
        List<FoundDate> dated = dates.find(soFar.line(i).text());
        boolean byline =
            bylines
                .find(soFar.line(i).text(), dated)
                .filter(found -> found.opened() || isGivenAlone(found, soFar.line(i).text()))
                .isPresent();
        if (byline || !dated.isEmpty()) {
          belowStandfirst.add(i);
        }
      }
    }
  }

  private static boolean isGivenAlone(FoundByline found, String text) {
    return found.given() && found.end() == text.length();
  }

  /** Whether a line that is out of the article is left for the rules that know fields. */
  boolean holds(int line) {
    return titles.contains(line)
        || belowStandfirst.contains(line)
        || (line >= from && line < to || isUnderTitle(line)) && mayStay(line);
  }

  /** Whether a title stands right above, however far the body is. */
  private boolean isUnderTitle(int line) {
    for (int i = line - 1; i >= line - BELOW_HEADLINE; i--) {
      if (titles.contains(i)) {
        return line < to;
      }
    }
    return false;
  }

  /** Whether a line is a step of a breadcrumb, where search engines are told another title. */
  private boolean isStep(int line) {
    return draft.label(line) == Label.NAVIGATION;
  }

  private boolean mayStay(int line) {
    String reason = draft.reason(line);
    if (reason == null) {
      return true;
    }
    return switch (reason) {
      case "html-outside-article", "html-signature-vote", "html-link-block" -> true;
      case "html-furniture" ->
          draft.label(line) == Label.AUTHOR_NOTE
              || isField(line)
              || isDescription(line)
              || isSigned(line);
      default -> false;
    };
  }

  /** Whether a line is what the metadata says that the page is about: a teaser of itself. */
  private boolean isDescription(int line) {
    return descriptions.contains(soFar.shapes().folded(line));
  }

  /** Whether a line says by whom and when, as some designs have it in a footer under the title. */
  private boolean isSigned(int line) {
    String text = soFar.line(line).text();
    if (text.length() > LONGEST_SIGNED) {
      return false;
    }
    List<FoundDate> dated = dates.find(text);
    return !dated.isEmpty() && bylines.find(text, dated).filter(FoundByline::opened).isPresent();
  }

  private boolean isField(int line) {
    BlockTree tree = draft.tree();
    for (int c = tree.container(line), up = 0; c >= 0 && up < 4; c = tree.parent(c), up++) {
      Set<Hint> hints = tree.hints(c);
      if (hints.contains(Hint.BYLINE)
          || hints.contains(Hint.DATE)
          || hints.contains(Hint.HEADLINE)) {
        return true;
      }
    }
    return false;
  }
}
