package org.cleanarticle.rule.body;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;

/**
 * The last sentences of a story behind an inset near its end, and the subheading over them. They
 * are too short to outweigh the inset, and most short lines behind a body are none of it; but
 * between a known inset and a known foot sentences that speak neither of the reader nor of the
 * outlet are hardly anything else.
 *
 * <p>The bounds were not fitted, since the sets have few such ends: they were set by reading
 * invented pages, and held against the sets.
 */
final class Resumption {
  static final String RULE = "body-resumes";

  /** What sentences lead up to that are none of the story. */
  private static final Set<Label> OFFER =
      EnumSet.of(Label.SIGN_UP, Label.ACCESS_GATE, Label.APP_PROMOTION, Label.SUPPORT);

  /** In lines. */
  private static final int LONGEST_INSET = 8;

  /** Titles in a list of other articles, or the lines of an offer that no list knows. */
  private static final int MOST_UNKNOWN = 3;

  private static final int MOST_SENTENCES = 5;
  private static final int FEWEST_WORDS = 2;

  /** Fewer words make a sentence only with a small one among them. */
  private static final int FEW_WORDS = 4;

  /** In log-odds: below it a line has more against it than its place. */
  private static final double LEAST = -5;

  /** From this sum on a line may speak to the reader, as a comment does. */
  private static final double FAIR = .5;

  /** The same behind another line of the story. */
  private static final double FAIR_BEHIND = -1.5;

  /** What speaks of the outlet and its offers. */
  private static final List<Clue> FURNITURE =
      List.of(
          Clue.AUTHOR_WORDS,
          Clue.COMMENT_WORDS,
          Clue.CONTACT,
          Clue.INVITES,
          Clue.WHO_IS,
          Clue.NAMES_AUTHOR,
          Clue.NAMES_OUTLET,
          Clue.OUTLET_SPEAKS,
          Clue.LINK);

  /**
   * What furniture is known by, but a sentence may have one such word by chance: free admission, a
   * site, an offer.
   */
  private static final List<Clue> CHANCE = List.of(Clue.PITCH_WORDS, Clue.LEGAL_WORDS);

  /** What one word of a kind counts, see {@link SoftWords}. */
  private static final double ONE_WORD = .34;

  /** In characters, of a heading; a title of another story is seldom as short. */
  private static final int BRIEF = 30;

  /** The share of its words that the story has, of what stands right behind it. */
  private static final double FAMILIAR = .2;

  /** In characters. */
  private static final int LONGEST_DATELINE = 40;

  /** An offer of so many words would have more than one of them. */
  private static final int LONG_SENTENCE = 10;

  /** The sum from which a word may be chance. */
  private static final double NOT_BAD = -1.5;

  /** What stories have, too. */
  private static final List<Clue> DOUBTFUL =
      List.of(Clue.READER_WORDS, Clue.NOTICE_WORDS, Clue.CAPTION_WORDS);

  private final Labelling soFar;
  private final double[][] rows;
  private final double[] sums;
  private final InsetHeadings headings;

  Resumption(Labelling soFar, double[][] rows, double[] sums, InsetHeadings headings) {
    this.soFar = soFar;
    this.headings = headings;
    this.rows = rows;
    this.sums = sums;
  }

  /**
   * Which lines go on with a story.
   *
   * @param end behind its last line, as far as is known
   */
  BitSet behind(int end) {
    BitSet lines = new BitSet();
    int inset = end;
    int from = behindInset(end);
    while (from >= 0) {
      boolean heading = !isOfStory(from, FAIR);
      int first = heading ? from + 1 : from;
      int to = first;
      while (to < rows.length && isOfStory(to, to == first ? FAIR : FAIR_BEHIND)) {
        to++;
      }
      if (to == first || to - first > MOST_SENTENCES || !isFoot(to, inset, heading)) {
        break;
      }
      lines.set(from, to);
      inset = to;
      from = behindInset(to);
    }
    return lines;
  }

  /**
   * The first line at or behind an inset that may be of the story; -1 if something else stands
   * there.
   */
  private int behindInset(int from) {
    int known = 0;
    int unknown = 0;
    int to = Math.min(rows.length, from + LONGEST_INSET);
    for (int i = from; i < to; i++) {
      if (!soFar.isFree(i)) {
        // A button may belong to the inset above.
        if (!Insets.is(soFar, i) && !(known > 0 && soFar.is(i, Label.SHARE))) {
          return -1;
        }
        known++;
      } else if ((i == from || known > 0) && isOfStory(i, FAIR) && !hasDateline(i)) {
        // One title and a sentence below it are about another story.
        return unknown == 1 && soFar.is(i - 2, Label.RELATED) ? -1 : i;
      } else if ((known > 0 || i == from) && isHeading(i, known == 0)) {
        return i;
      } else if (++unknown > MOST_UNKNOWN) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether a line reads as a subheading over a sentence that is about what the story is about, or
   * about what the line says.
   *
   * @param bare whether no inset parts it from the story
   */
  private boolean isHeading(int i, boolean bare) {
    int below = i + 1;
    boolean reads = bare ? headings.reads(i) : headings.isBehindInset(i) && isOpener(i);
    return below < rows.length
        && (reads || headings.isBelowTitles(i))
        && isOfStory(below, FAIR)
        && !hasDateline(below)
        && isFamiliar(i, bare);
  }

  private boolean isOpener(int i) {
    return headings.reads(i) || headings.asks(i);
  }

  /** What no inset parts from the story has more to prove than what one does. */
  private boolean isFamiliar(int heading, boolean bare) {
    int below = heading + 1;
    double known = soFar.shapes().shareInProse(below, soFar.firstVisible(), heading);
    if (bare) {
      return known >= FAMILIAR;
    }
    return known > 0
        || soFar.shapes().shape(heading).length() <= BRIEF
        || soFar.shapes().shareInProse(heading, below, below + 1) > 0;
  }

  /** Whether a line tells that the sentences above are no offer and no teaser in a list of them. */
  private boolean isFoot(int i, int inset, boolean heading) {
    if (i == rows.length) {
      return true;
    }
    if (soFar.isFree(i)) {
      // Who wrote it may stand once more below the text.
      return Clue.NAMES_AUTHOR.in(rows[i]) > 0 && !soFar.shapes().shape(i).endsSentence();
    }
    // A line that names another article itself opens no list of them, if a subheading follows.
    boolean named = heading && headings.isBehindInset(inset + 1);
    boolean related = inset < i && soFar.is(inset, Label.RELATED) && !named;
    return !OFFER.contains(soFar.label(i).orElseThrow())
        && !(related && soFar.is(i, Label.RELATED));
  }

  private boolean isOfStory(int i, double fair) {
    if (!soFar.isFree(i) || sums[i] < LEAST || hasAny(FURNITURE, i) || hasMoreThanChance(i)) {
      return false;
    }
    LineShape shape = soFar.shapes().shape(i);
    String text = soFar.line(i).text();
    char last = text.charAt(text.length() - 1);
    return (sums[i] > fair || !hasAny(DOUBTFUL, i))
        && shape.endsSentence()
        && shape.beginsUpper()
        && shape.words() >= FEWEST_WORDS
        && (shape.words() >= FEW_WORDS || shape.function() > 0)
        && !text.endsWith("..")
        && last != '?'
        && last != '!'
        && last != '\u2026';
  }

  /** Whether a line has words of furniture that hardly stand in it by chance. */
  private boolean hasMoreThanChance(int i) {
    double words = 0;
    for (Clue clue : CHANCE) {
      words += clue.in(rows[i]);
    }
    return words > 0
        && (words > ONE_WORD
            || sums[i] < NOT_BAD
            || soFar.shapes().shape(i).words() < LONG_SENTENCE
            || Clue.FIRST_PERSON.in(rows[i]) > 0
            || hasAny(DOUBTFUL, i));
  }

  /** Whether another story begins: {@code TARN — The pier is open again.} */
  private boolean hasDateline(int i) {
    String text = soFar.line(i).text();
    int dash = Math.max(text.indexOf(" — "), text.indexOf(" – "));
    return dash > 1 && dash < LONGEST_DATELINE && Character.isUpperCase(text.charAt(1));
  }

  private boolean hasAny(List<Clue> clues, int i) {
    for (Clue clue : clues) {
      if (clue.in(rows[i]) > 0) {
        return true;
      }
    }
    return false;
  }
}
