package org.cleanarticle.label;

import java.util.List;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Container;
import org.cleanarticle.page.Hint;

/**
 * The standfirst stands between the headline and the first paragraph. What it is told by, strong
 * evidence first: the metadata gives it as the description and it is not where the body begins; it
 * stands between headline and byline; it stands behind them, has no full stop and speaks of what
 * the headline speaks of.
 */
final class StandfirstRule implements Rule {
  /** In characters. */
  private static final int SHORTEST = 30;

  private static final int LONGEST = 450;

  /** How many lines behind the headline it may stand. */
  private static final int REACH = 14;

  /** How far up the name may stand. */
  private static final int NAME_REACH = 3;

  private static final double LEAST_COMMON = .3;

  @Override
  public List<Mark> mark(Labelling soFar) {
    int headline = soFar.headline();
    if (headline < 0 || isPrinted(soFar)) {
      return List.of();
    }
    int end = Math.min(soFar.lines().size(), headline + 1 + REACH);
    int byline = firstBylineOrDate(headline + 1, end, soFar);
    for (int i = headline + 1; i < end; i++) {
      if (!isCandidate(i, soFar)) {
        continue;
      }
      if (isNamed(i, soFar)) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-named"));
      }
      if (isDescription(i, soFar)
          && (i < byline && byline < end || !proseFollows(i, soFar) || isUnfinished(i, soFar))) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-description"));
      }
      if (i < byline && byline < end) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-before-byline"));
      }
      boolean last = isProse(i, soFar);
      if (!last
          && isUnfinished(i, soFar)
          && isProse(i + 1, soFar)
          && speaksOfHeadline(i, headline, soFar)) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-unfinished"));
      }
      if (last) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether a standfirst is found already. */
  private static boolean isPrinted(Labelling soFar) {
    for (Mark mark : soFar.all(Label.STANDFIRST)) {
      if (!soFar.line(mark.line()).isMeta()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The byline or date below headline and standfirst; what more prose parts from it is elsewhere.
   */
  private static int firstBylineOrDate(int from, int to, Labelling soFar) {
    for (int i = from; i < to && soFar.shapes().prose(from, i) <= LONGEST; i++) {
      if (soFar.is(i, Label.BYLINE) || soFar.is(i, Label.DATE)) {
        return i;
      }
    }
    return to;
  }

  private static boolean isCandidate(int i, Labelling soFar) {
    int length = soFar.shapes().shape(i).length();
    return soFar.isFree(i)
        && length >= SHORTEST
        && length <= LONGEST
        && !soFar.shapes().shape(i).bullet()
        && hasProseBehind(i, soFar);
  }

  /** Where no text follows, it is the text. */
  private static boolean hasProseBehind(int i, Labelling soFar) {
    int k = i + 1;
    while (k < soFar.lines().size() && !(soFar.isFree(k) && soFar.shapes().shape(k).isProse())) {
      k++;
    }
    return k < soFar.lines().size() || !soFar.all(Label.BODY).isEmpty();
  }

  /** Whether its markup calls it a standfirst. */
  private static boolean isNamed(int i, Labelling soFar) {
    int container = soFar.line(i).markup().container();
    for (int up = 0; container >= 0 && up < NAME_REACH; up++) {
      Container at = soFar.page().containers().get(container);
      if (at.hints().contains(Hint.STANDFIRST)) {
        return true;
      }
      container = at.parent();
    }
    return false;
  }

  private static boolean isUnfinished(int i, Labelling soFar) {
    return !soFar.shapes().shape(i).endsSentence() && !soFar.shapes().shape(i).endsColon();
  }

  private static boolean isProse(int i, Labelling soFar) {
    return i < soFar.lines().size()
        && soFar.isFree(i)
        && soFar.shapes().shape(i).isProse()
        && soFar.shapes().shape(i).endsSentence();
  }

  /**
   * Whether the line runs straight on into prose, as the first paragraph does; an advert or a
   * player set in between parts nothing.
   */
  private static boolean proseFollows(int i, Labelling soFar) {
    int next = i + 1;
    while (next < soFar.lines().size() && isInset(next, soFar)) {
      next++;
    }
    return isProse(i, soFar) && isProse(next, soFar);
  }

  private static boolean isInset(int i, Labelling soFar) {
    return soFar.isBoilerplate(i);
  }

  private static boolean isDescription(int i, Labelling soFar) {
    String text = soFar.shapes().folded(i);
    for (Mark mark : soFar.all(Label.STANDFIRST)) {
      if (soFar.line(mark.line()).isMeta() && Fold.fold(soFar.text(mark)).equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfHeadline(int i, int headline, Labelling soFar) {
    Shapes shapes = soFar.shapes();
    int core = shapes.afterProse(i + 1, 2500);
    return shapes.content().meet(headline, i)
        && shapes.shareInProse(i, i + 1, core) >= LEAST_COMMON;
  }
}
