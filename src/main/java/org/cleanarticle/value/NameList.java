package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Reads the names of one item of a byline, from left to right. A name ends before a role, a place,
 * an address; what cannot be told from a name for certain gives none.
 */
final class NameList {
  private static final int MOST_WORDS = 4;

  private final NameWords words;
  private final List<BylineToken> tokens;
  private final boolean opened;
  private final List<FoundName> names = new ArrayList<>();
  private int at;

  /** Whether each person's name begins with a known given name. */
  private boolean given = true;

  /** Whether something was met that a list of bare names does not hold. */
  private boolean other;

  NameList(NameWords words, List<BylineToken> tokens, int from, boolean opened) {
    this.words = words;
    this.tokens = tokens;
    this.opened = opened;
    this.at = from;
    read();
  }

  List<FoundName> names() {
    return names;
  }

  /** Whether the item is nothing but names, perhaps with roles behind them. */
  boolean isPure() {
    return !other && !names.isEmpty();
  }

  /** Whether there are names and all of them begin with a known given name, or are agencies. */
  boolean areGiven() {
    return given && !names.isEmpty();
  }

  private void read() {
    boolean expected = true;
    boolean afterComma = false;
    while (at < tokens.size()) {
      BylineToken token = tokens.get(at);
      if (token.is(Kind.WORD) && expected) {
        expected = false;
        name(afterComma);
      } else if (token.is(Kind.COMMA) || token.is(Kind.JOINT) || isJoint(token)) {
        expected = true;
        afterComma = token.is(Kind.COMMA);
        at++;
      } else if (token.is(Kind.BREAK)) {
        return;
      } else {
        other |= token.is(Kind.WORD) && !words.isRole(token.text());
        at++;
      }
    }
  }

  private boolean isJoint(BylineToken token) {
    return token.is(Kind.WORD) && !names.isEmpty() && words.isJoint(token.text());
  }

  private void name(boolean afterComma) {
    int agency = words.agency(tokens, at);
    if (agency > 0) {
      add(tokens.get(at).start(), tokens.get(at + agency - 1).end(), true);
      at += agency;
      return;
    }
    int first = at;
    int end = tokens.get(first).start();
    int proper = 0;
    boolean desk = false;
    boolean mixed = false;
    while (at < tokens.size() && tokens.get(at).is(Kind.WORD)) {
      BylineToken token = tokens.get(at);
      String word = token.text();
      int cut = words.glue(word, at == first);
      String whole = word.substring(0, cut);
      boolean stops =
          words.isRole(whole)
              || proper > 0 && isJoint(token) && endsHere(at)
              || proper > 1 && mixed && NameWords.isCapitals(whole);
      if (stops) {
        break;
      }
      mixed |= proper > 0 && !NameWords.isCapitals(whole);
      boolean particle = !NameWords.isCapitalised(whole) && words.isParticle(whole);
      if (!particle && !NameWords.isCapitalised(whole) && !isNameInScript(whole)) {
        break;
      }
      desk |= words.isDesk(whole);
      proper += particle ? 0 : 1;
      end = particle ? end : token.start() + NameWords.stripName(whole).length();
      at++;
      if (cut < word.length()) {
        break;
      }
    }
    if (at == first) {
      other |= !words.isRole(tokens.get(at).text());
      at++;
      return;
    }
    other |= desk && !afterComma;
    boolean enough = proper >= 2 || opened && proper == 1 && !afterComma && isAlone(first);
    if (enough && !desk && proper <= MOST_WORDS) {
      add(tokens.get(first).start(), end, false);
    } else {
      other |= !afterComma;
    }
  }

  /** Whether a joint such as {@code y} ends a name here rather than standing inside it. */
  private boolean endsHere(int joint) {
    return joint + 1 < tokens.size() && tokens.get(joint + 1).is(Kind.WORD);
  }

  private boolean isNameInScript(String word) {
    return NameWords.isUncased(word) && opened && word.length() <= 6;
  }

  /** A name of one word is believed only where nothing else stands. */
  private boolean isAlone(int first) {
    return names.isEmpty()
        && (at >= tokens.size() || !tokens.get(at).is(Kind.WORD))
        && at == first + 1;
  }

  private void add(int start, int end, boolean agency) {
    String text = source(start, end);
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    given &= agency || words.isGiven(NameCase.normal(first));
    names.add(new FoundName(start, end, agency ? text : NameCase.normal(text), agency));
  }

  /** The words from one place to another, with single spaces. */
  private String source(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (BylineToken token : tokens) {
      if (token.start() >= start && token.start() < end) {
        text.append(text.isEmpty() ? "" : " ");
        text.append(token.text(), 0, Math.min(token.end(), end) - token.start());
      }
    }
    return text.toString();
  }
}
