package org.cleanarticle.rule.head;

import java.util.List;
import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.CreditEnd;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.label.Shapes;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Container;
import org.cleanarticle.page.Hint;
import org.cleanarticle.value.Datelines;

/**
 * The standfirst stands between the headline and the first paragraph. What it is told by, strong
 * evidence first: its markup calls it so; the metadata gives it as the description and it is not
 * where the body begins; it stands between headline, byline and date; it stands behind them, has no
 * full stop and speaks of what the headline speaks of; a picture parts it from the paragraph that
 * says in full what the headline says.
 */
public final class StandfirstRule implements Rule {
  /** In characters. */
  private static final int SHORTEST = 30;

  private static final int LONGEST = 450;

  /** Of a sentence without its full stop, longer than what is said of a picture. */
  private static final int LONG = 80;

  private static final String SCORE_SIGNS = "-\u2013:";

  /** How many lines behind the headline it may stand. */
  private static final int REACH = 14;

  /** How far up the name may stand. */
  private static final int NAME_REACH = 3;

  private static final double LEAST_COMMON = .3;

  /** Of its words that a line has in common with the headline if it says it again. */
  private static final double SAME = .8;

  /** With fewer words a line says nothing again. */
  private static final int ENOUGH_WORDS = 3;

  /** How many times as long as the headline such a line is at most. */
  private static final double MOST_MORE = 1.7;

  /** Of a standfirst that stands behind the date. */
  private static final int SHORTEST_PARTED = 60;

  private static final int SHORTEST_BELOW = 50;

  private static final int LONGEST_BELOW = 300;

  private static final double MOST_CAPITALS = .6;

  /** So much more of the headline's words the first paragraph has than what is set above it. */
  private static final double PARTED = .4;

  private final Datelines datelines;

  public StandfirstRule(Vocabulary vocabulary) {
    datelines = new Datelines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int headline = soFar.headline();
    if (headline < 0 || soFar.printed(Label.STANDFIRST).isPresent()) {
      return List.of();
    }
    int end = Math.min(soFar.lines().size(), headline + 1 + REACH);
    int byline = bylineOrDate(headline + 1, end, soFar);
    int opening = firstProse(headline + 1, end, soFar);
    int last = Math.min(end - 1, opening);
    for (int i = headline + 1; i <= last; i++) {
      if (isCandidate(i, soFar) && isNamed(i, soFar)) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-named"));
      }
    }
    for (int i = headline + 1; i <= last; i++) {
      if (isCandidate(i, soFar) && isDescription(i, soFar) && isNoOpening(i, byline, end, soFar)) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-description"));
      }
    }
    return byPlace(headline, byline, end, soFar);
  }

  private List<Mark> byPlace(int headline, int byline, int end, Labelling soFar) {
    int dated = firstDate(headline + 1, end, soFar);
    for (int i = headline + 1; i < end; i++) {
      if (!isCandidate(i, soFar)
          || saysHeadline(i, headline, soFar)
          || CreditEnd.of(soFar.line(i).text())
          || isScore(i, soFar)) {
        continue;
      }
      if (datelines.find(soFar.line(i).text()).isPresent()) {
        if (isProse(i, soFar) && i > byline) {
          return List.of();
        }
        continue;
      }
      if (i < byline && byline < end && (dated > i || isProse(i, soFar))) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-before-byline"));
      }
      if (isAboveDate(i, soFar)) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-above-date"));
      }
      boolean last = isProse(i, soFar);
      if (!last
          && isUnfinished(i, soFar)
          && isProse(i + 1, soFar)
          && speaksOfHeadline(i, headline, soFar)) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-unfinished"));
      }
      if (!last && isBelowDate(i, soFar)) {
        return List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-below-date"));
      }
      if (last) {
        return isParted(i, headline, soFar)
            ? List.of(soFar.whole(i, Label.STANDFIRST, "standfirst-parted"))
            : List.of();
      }
    }
    return List.of();
  }

  /**
   * Whether a paragraph below the date is parted by a picture, a player or the like from one that
   * begins the story: the first paragraph says what the headline says, a standfirst says more.
   */
  private static boolean isParted(int i, int headline, Labelling soFar) {
    int next = i + 1;
    int end = Math.min(soFar.lines().size(), next + REACH);
    while (next < end && !isProse(next, soFar)) {
      next++;
    }
    ContentWords content = soFar.shapes().content();
    return next > i + 1
        && isProse(next, soFar)
        && soFar.shapes().shape(i).length() >= SHORTEST_PARTED
        && content.countCommon(headline, next) >= ENOUGH_WORDS
        && content.common(headline, next) - content.common(headline, i) >= PARTED;
  }

  /** {@code Castleford 2-1 Ravensmoor}: names about two numbers, and no word that is small. */
  private static boolean isScore(int i, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.function() == 0 && !shape.isProse() && hasScore(soFar.line(i).text());
  }

  private static boolean hasScore(String text) {
    for (int at = 1; at + 1 < text.length(); at++) {
      if (SCORE_SIGNS.indexOf(text.charAt(at)) >= 0
          && Character.isDigit(text.charAt(at - 1))
          && Character.isDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence has the date, or one more name, right below it; captions are none. */
  private static boolean isAboveDate(int i, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(i);
    return i + 1 < soFar.lines().size()
        && (soFar.is(i + 1, Label.DATE)
            || soFar.is(i + 1, Label.MODIFIED)
            || soFar.is(i + 1, Label.BYLINE))
        && (shape.isProse() && shape.endsSentence()
            || shape.sentences() > 0
            || shape.length() >= LONG && speaksOfHeadline(i, soFar.headline(), soFar));
  }

  /**
   * Whether a sentence without its full stop stands right below byline and date, and prose behind
   * it that takes up its words; what is said of a picture may part them.
   */
  private static boolean isBelowDate(int i, Labelling soFar) {
    LineShape shape = soFar.shapes().shape(i);
    int next = i + 1;
    if (next + 1 < soFar.lines().size() && !isProse(next, soFar)) {
      next++;
    }
    return shape.length() >= SHORTEST_BELOW
        && shape.length() <= LONGEST_BELOW
        && shape.function() > 0
        && shape.capitals() <= MOST_CAPITALS
        && isUnfinished(i, soFar)
        && (soFar.is(i - 1, Label.DATE) || soFar.is(i - 1, Label.BYLINE))
        && isProse(next, soFar)
        && soFar.shapes().shareInProse(i, next, soFar.shapes().afterProse(next, 2500))
            >= LEAST_COMMON;
  }

  /** Whether something tells that a line which is the description is not the first paragraph. */
  private static boolean isNoOpening(int i, int byline, int end, Labelling soFar) {
    return i < byline && byline < end
        || !proseFollows(i, soFar)
        || isUnfinished(i, soFar)
        || standsApart(i, soFar);
  }

  /** The first line that reads as a paragraph: what stands behind it is inside the text. */
  private static int firstProse(int from, int to, Labelling soFar) {
    for (int i = from; i < to; i++) {
      if (isProse(i, soFar)) {
        return i;
      }
    }
    return to;
  }

  /**
   * The byline below headline and standfirst, or else the date; what more prose parts from it is
   * elsewhere. A date may stand above a standfirst that has its byline behind it; a caption may
   * too, but is seldom a whole sentence.
   */
  private static int bylineOrDate(int from, int to, Labelling soFar) {
    for (int i = from; i < to && soFar.shapes().prose(from, i) <= LONGEST; i++) {
      if (soFar.is(i, Label.BYLINE)) {
        return i;
      }
    }
    int date = firstDate(from, to, soFar);
    return date < to && soFar.shapes().prose(from, date) <= LONGEST ? date : to;
  }

  private static int firstDate(int from, int to, Labelling soFar) {
    int date = from;
    while (date < to && !soFar.is(date, Label.DATE)) {
      date++;
    }
    return date;
  }

  private static boolean isCandidate(int i, Labelling soFar) {
    int length = soFar.shapes().shape(i).length();
    return soFar.isFree(i)
        && length >= SHORTEST
        && length <= LONGEST
        && !soFar.shapes().shape(i).bullet()
        && !soFar.shapes().shape(i).endsColon()
        && !isAddress(soFar.line(i).text())
        && hasProseBehind(i, soFar);
  }

  private static boolean isAddress(String text) {
    return text.indexOf('/') > 0 && text.indexOf('.') > 0 && text.indexOf(' ') < 0;
  }

  /** Where no text follows, it is the text. */
  private static boolean hasProseBehind(int i, Labelling soFar) {
    int k = i + 1;
    while (k < soFar.lines().size() && !(soFar.isFree(k) && soFar.shapes().shape(k).isProse())) {
      k++;
    }
    return k < soFar.lines().size() || !soFar.all(Label.BODY).isEmpty();
  }

  /** Whether its markup calls it a standfirst, and not the paragraphs behind it too. */
  private static boolean isNamed(int i, Labelling soFar) {
    if (isPoint(i, soFar) && (isPoint(i + 1, soFar) || isPoint(i - 1, soFar))) {
      return false;
    }
    int container = container(i, soFar);
    for (int up = 0; container >= 0 && up < NAME_REACH; up++) {
      Container at = soFar.page().containers().get(container);
      if (at.hints().contains(Hint.STANDFIRST)) {
        int next = nextProse(i, soFar);
        return next < 0 || !isIn(next, container, soFar);
      }
      container = at.parent();
    }
    return false;
  }

  /** Whether it is an item of a list: several sum a text up. */
  private static boolean isPoint(int i, Labelling soFar) {
    return i < soFar.lines().size() && soFar.line(i).markup().tag().equals("li");
  }

  /** Whether in HTML the two next paragraphs stand together, and this line does not with them. */
  private static boolean standsApart(int i, Labelling soFar) {
    int next = nextProse(i, soFar);
    int second = next < 0 ? -1 : nextProse(next, soFar);
    if (second < 0 || container(i, soFar) < 0) {
      return false;
    }
    int around = soFar.page().containers().get(container(next, soFar)).parent();
    return around >= 0 && isIn(second, around, soFar) && !isIn(i, around, soFar);
  }

  private static int nextProse(int i, Labelling soFar) {
    for (int next = i + 1; next < soFar.lines().size(); next++) {
      if (isProse(next, soFar)) {
        return next;
      }
    }
    return -1;
  }

  private static int container(int i, Labelling soFar) {
    return soFar.line(i).markup().container();
  }

  /** Whether a line stands in a container, directly or further down. */
  private static boolean isIn(int i, int container, Labelling soFar) {
    int at = container(i, soFar);
    while (at > container) {
      at = soFar.page().containers().get(at).parent();
    }
    return at == container;
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

  /** Whether a line is hardly more than the headline, as one with its kicker is. */
  private static boolean saysHeadline(int i, int headline, Labelling soFar) {
    Shapes shapes = soFar.shapes();
    return shapes.shape(i).length() <= MOST_MORE * shapes.shape(headline).length()
        && shapes.content().of(headline).length >= ENOUGH_WORDS
        && shapes.content().common(headline, i) >= SAME;
  }

  private static boolean speaksOfHeadline(int i, int headline, Labelling soFar) {
    Shapes shapes = soFar.shapes();
    int core = shapes.afterProse(i + 1, 2500);
    return shapes.content().meet(headline, i)
        && shapes.shareInProse(i, i + 1, core) >= LEAST_COMMON;
  }
}
