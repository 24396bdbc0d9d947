package org.cleanarticle.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.PhraseIndex.Kind;

/**
 * Finds the phrases that lines of one page are. A phrase with a word that the page does not have is
 * put aside once; the others are compared by the numbers of their words. Not thread-safe.
 */
public final class PageMatcher {
  private static final int NUMBER = -2;

  private final Lexicon lexicon;
  private final PageWords words;
  private final Candidate[][] byFirst;
  private final Candidate[][] byAny;

  PageMatcher(Lexicon lexicon, PageWords words) {
    this.lexicon = lexicon;
    this.words = words;
    byFirst = new Candidate[words.size()][];
    byAny = new Candidate[words.size()][];
  }

  /** The phrase that the whole of a line is, as {@link Lexicon#match} finds it. */
  public Optional<Phrase> match(int[] tokens) {
    if (!lexicon.isBundled()) {
      return lexicon.match(words.texts(tokens));
    }
    if (tokens.length == 0) {
      return Optional.empty();
    }
    Optional<Phrase> whole = whole(tokens);
    if (whole.isPresent()) {
      return whole;
    }
    Phrase best = null;
    if (words.is(tokens[0], WordKind.PHRASE_FIRST)) {
      best = best(candidates(tokens[0], Kind.FIRST_WORD, byFirst), tokens, null);
    }
    for (int token : tokens) {
      if (words.is(token, WordKind.PHRASE_KEY)) {
        best = best(candidates(token, Kind.ANY_WORD, byAny), tokens, best);
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Phrase> whole(int[] tokens) {
    if (!words.is(tokens[0], WordKind.WHOLE_FIRST)
        || !words.is(tokens[tokens.length - 1], WordKind.WHOLE_LAST)) {
      return Optional.empty();
    }
    for (int token : tokens) {
      if (!words.is(token, WordKind.PHRASE_WORD)) {
        return Optional.empty();
      }
    }
    return lexicon.whole(words.texts(tokens));
  }

  private Phrase best(Candidate[] candidates, int[] tokens, Phrase soFar) {
    Phrase best = soFar;
    for (Candidate candidate : candidates) {
      if (candidate.matches(tokens)
          && (best == null || Lexicon.MOST_WORDS_FIRST.compare(candidate.phrase, best) < 0)
          && !lexicon.isException(candidate.phrase, words.texts(tokens))) {
        best = candidate.phrase;
      }
    }
    return best;
  }

  private Candidate[] candidates(int word, Kind kind, Candidate[][] known) {
    if (known[word] == null) {
      List<Candidate> found = new ArrayList<>();
      String key = words.is(word, WordKind.NUMBER) ? Phrase.NUMBER : words.text(word);
      for (Phrase phrase : lexicon.index().get(kind, key)) {
        int[][] pieces = pieces(phrase);
        if (pieces != null) {
          found.add(new Candidate(phrase, pieces));
        }
      }
      known[word] = found.toArray(new Candidate[0]);
    }
    return known[word];
  }

  /** The numbers of a phrase's words, null if the page does not have them all. */
  private int[][] pieces(Phrase phrase) {
    List<List<String>> texts = phrase.pieces();
    int[][] pieces = new int[texts.size()][];
    for (int p = 0; p < pieces.length; p++) {
      List<String> piece = texts.get(p);
      pieces[p] = new int[piece.size()];
      for (int i = 0; i < pieces[p].length; i++) {
        boolean isNumber = piece.get(i).equals(Phrase.NUMBER);
        int word = isNumber ? NUMBER : words.number(piece.get(i));
        if (word == -1) {
          return null;
        }
        pieces[p][i] = word;
      }
    }
    return pieces;
  }

  /** A phrase all of whose words the page has. */
  private final class Candidate {
    private final Phrase phrase;
    private final int[][] pieces;

    Candidate(Phrase phrase, int[][] pieces) {
      this.phrase = phrase;
      this.pieces = pieces;
    }

    /** As {@link Phrase#matches}, of a phrase with {@code ...} in it. */
    boolean matches(int[] tokens) {
      int[] first = pieces[0];
      int[] last = pieces[pieces.length - 1];
      int end = tokens.length - last.length;
      if (first.length > end || !standsAt(first, tokens, 0) || !standsAt(last, tokens, end)) {
        return false;
      }
      int at = first.length;
      for (int p = 1; p < pieces.length - 1; p++) {
        int[] piece = pieces[p];
        while (at + piece.length <= end && !standsAt(piece, tokens, at)) {
          at++;
        }
        if (at + piece.length > end) {
          return false;
        }
        at += piece.length;
      }
      return true;
    }

    private boolean standsAt(int[] piece, int[] tokens, int at) {
      for (int i = 0; i < piece.length; i++) {
        int want = piece[i];
        int have = tokens[at + i];
        if (want != have && !(want == NUMBER && words.is(have, WordKind.NUMBER))) {
          return false;
        }
      }
      return true;
    }
  }
}
