package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Parts a line into the items of which one may be the byline: by bars, dashes and dates, and by
 * labels that open again. Words that lost the space between them are parted too.
 */
final class BylineItems {
  /** In words. */
  private static final int LONGEST_SECTION = 4;

  /** In words; the second of two may be the weekday of some language, and is the surname. */
  private static final int FULL_NAME = 2;

  private final NameWords words;
  private final BylineOpeners openers;

  BylineItems(NameWords words, BylineOpeners openers) {
    this.words = words;
    this.openers = openers;
  }

  /** The items of a text, without the dates in it. */
  List<List<BylineToken>> of(String text, List<FoundDate> dates) {
    List<List<BylineToken>> items = new ArrayList<>();
    // "(By Elena Cruz)": brackets about all of it; a bare name in them took the picture.
    int last = text.length() - 1;
    boolean inBrackets =
        last > 0
            && text.charAt(0) == '('
            && text.indexOf(')') == last
            && openers.length(BylineToken.of(text, 1, last)) > 0;
    int from = inBrackets ? 1 : 0;
    for (FoundDate date : dates) {
      split(beforeDate(BylineToken.of(text, from, date.start())), items);
      from = date.end();
    }
    split(BylineToken.of(text, from, inBrackets ? Math.max(from, last) : text.length()), items);
    return items;
  }

  /** What stands before a date without what belongs to it: a weekday or a label. */
  private List<BylineToken> beforeDate(List<BylineToken> tokens) {
    int end = tokens.size();
    int last = end > 0 && tokens.get(end - 1).is(Kind.COMMA) ? end - 2 : end - 1;
    if (isBehindName(tokens, last) && words.isWeekday(tokens.get(last).text())) {
      return tokens.subList(0, last);
    }
    // "Published on", "Erstellt am".
    last -= last > 0 && tokens.get(last).isPreposition() ? 1 : 0;
    boolean label = isBehindName(tokens, last) && words.isDateLabel(tokens.get(last).text());
    return label ? tokens.subList(0, last) : tokens;
  }

  private boolean isBehindName(List<BylineToken> tokens, int last) {
    return last >= FULL_NAME
        && tokens.get(last).is(Kind.WORD)
        && !words.mayOpen(NameWords.lower(tokens.get(last - FULL_NAME).text()));
  }

  private void split(List<BylineToken> tokens, List<List<BylineToken>> items) {
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i > from && opensAgain(tokens, i)) {
        items.add(unglued(withoutBreaks(tokens.subList(from, i))));
        from = i;
      }
      if (i == tokens.size()
          || tokens.get(i).is(Kind.BREAK)
          || i > from + 1 && partsLabel(tokens, i)) {
        // "By | Elena Cruz", as designs have it.
        if (i == tokens.size() || i == from || !isOpener(tokens, from, i)) {
          if (i > from) {
            items.add(unglued(withoutBreaks(tokens.subList(from, i))));
          }
          from = i + 1;
        }
      }
    }
  }

  private boolean isOpener(List<BylineToken> tokens, int from, int to) {
    return to + 1 < tokens.size()
        && tokens.get(to).is(Kind.BREAK)
        && tokens.get(to + 1).is(Kind.WORD)
        && (words.isGiven(tokens.get(to + 1).text())
            || NameWords.isUncased(tokens.get(to + 1).text()))
        && to - from <= BylineOpeners.LONGEST
        && openers.length(tokens.subList(from, to)) == to - from;
  }

  /** {@code 来源：新华社 作者：王小明}: scripts without capitals part such items by spaces alone. */
  private boolean opensAgain(List<BylineToken> tokens, int word) {
    return word + 1 < tokens.size()
        && tokens.get(word).is(Kind.WORD)
        && tokens.get(word + 1).is(Kind.COLON)
        && NameWords.isUncased(tokens.get(word).text())
        && words.isOpener(NameWords.lower(tokens.get(word).text()), true);
  }

  private static List<BylineToken> withoutBreaks(List<BylineToken> tokens) {
    List<BylineToken> kept = new ArrayList<>(tokens.size());
    for (BylineToken token : tokens) {
      if (!token.is(Kind.BREAK)) {
        kept.add(token);
      }
    }
    return kept;
  }

  /** Whether a slash stands before a label: {@code Elena Cruz / Photos: Bo Ek}. */
  private static boolean partsLabel(List<BylineToken> tokens, int slash) {
    return slash + 2 < tokens.size()
        && tokens.get(slash).is(Kind.JOINT)
        && tokens.get(slash + 1).is(Kind.WORD)
        && tokens.get(slash + 2).is(Kind.COLON);
  }

  /**
   * Parts an opening word from the name that lost its space, {@code ByAlex}, and a name from the
   * given name of another, {@code CruzJames Watts}.
   */
  private List<BylineToken> unglued(List<BylineToken> item) {
    List<BylineToken> parted = new ArrayList<>();
    for (int i = 0; i < item.size(); i++) {
      BylineToken token = item.get(i);
      int length = token.text().length();
      int opener = token.is(Kind.WORD) && i < LONGEST_SECTION ? openers.inside(token.text()) : 0;
      if (opener > 0) {
        // "Town NewsByElena Cruz": the section has run into the byline.
        parted.clear();
        token = token.part(opener, length);
        length -= opener;
      }
      int cut =
          token.is(Kind.WORD) && parted.size() < BylineOpeners.LONGEST
              ? openers.glued(token.text(), 0, length)
              : 0;
      if (cut > 0) {
        parted.add(token.part(0, cut));
      }
      boolean inside = token.is(Kind.WORD) && i > 0 && i + 1 < item.size();
      int next =
          inside && item.get(i + 1).is(Kind.WORD) ? words.glued().given(token.text(), cut) : 0;
      if (next > 0) {
        parted.add(token.part(cut, next));
        parted.add(token.part(next, length).partingBefore());
      }
      parted.add(token.part(Math.max(cut, next), length));
    }
    return parted;
  }
}
