package org.cleanarticle.lexicon;

import java.util.Optional;
import org.cleanarticle.lexicon.NumberedPhrases.NumberedPhrase;
import org.cleanarticle.lexicon.PhraseIndex.Kind;

/**
 * Finds the phrases that lines of one page are. What is known of each word of the page spares most
 * lines the search. Not thread-safe.
 */
public final class PageMatcher {
  private final Lexicon lexicon;
  private final PageWords words;
  private final NumberedPhrases phrases;
  private final Line line = new Line();

  /**
   * @param phrases those of the lexicon; null if it is not the bundled one
   */
  PageMatcher(Lexicon lexicon, PageWords words, NumberedPhrases phrases) {
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
  }

  /** The phrase that the whole of a line is, as {@link Lexicon#match} finds it. */
  public Optional<Phrase> match(int[] tokens) {
    if (phrases == null) {
      return lexicon.match(words.texts(tokens));
    }
    if (tokens.length == 0) {
      return Optional.empty();
    }
    line.set(tokens);
    Phrase whole = whole(tokens);
    if (whole != null && !isAny(phrases.exceptions(whole.file()))) {
      return Optional.of(whole);
    }
    Phrase best = null;
    if (words.is(tokens[0], WordKind.PHRASE_FIRST)) {
      best = best(phrases.of(tokens[0], Kind.FIRST_WORD, words), null);
    }
    for (int token : tokens) {
      if (words.is(token, WordKind.PHRASE_KEY)) {
        best = best(phrases.of(token, Kind.ANY_WORD, words), best);
      }
    }
    return Optional.ofNullable(best);
  }

  private Phrase whole(int[] tokens) {
    if (!words.is(tokens[0], WordKind.WHOLE_FIRST)
        || !words.is(tokens[tokens.length - 1], WordKind.WHOLE_LAST)) {
      return null;
    }
    boolean number = false;
    for (int token : tokens) {
      if (!words.is(token, WordKind.PHRASE_WORD)) {
        return null;
      }
      number |= words.is(token, WordKind.NUMBER);
    }
    String text = text(tokens, false);
    return lexicon.whole(text, number ? text(tokens, true) : text);
  }

  private String text(int[] tokens, boolean withNumbers) {
    StringBuilder text = new StringBuilder();
    for (int token : tokens) {
      if (text.length() > 0) {
        text.append(' ');
      }
      if (withNumbers && words.is(token, WordKind.NUMBER)) {
        text.append(Phrase.NUMBER);
      } else {
        words.appendTo(text, token);
      }
    }
    return text.toString();
  }

  private Phrase best(NumberedPhrase[] some, Phrase soFar) {
    Phrase best = soFar;
    for (NumberedPhrase numbered : some) {
      Phrase phrase = numbered.phrase();
      if (line.is(numbered)
          && (best == null || Lexicon.MOST_WORDS_FIRST.compare(phrase, best) < 0)
          && !isAny(numbered.exceptions())) {
        best = phrase;
      }
    }
    return best;
  }

  private boolean isAny(NumberedPhrase[] exceptions) {
    for (NumberedPhrase exception : exceptions) {
      if (line.is(exception)) {
        return true;
      }
    }
    return false;
  }

  /** The line that is looked at, by the numbers of its words. */
  private final class Line implements Phrase.Held {
    private int[] tokens;
    private int[][] pieces;

    /** A bit for each word, which several words share. */
    private long bits;

    void set(int[] line) {
      tokens = line;
      bits = 0;
      for (int token : line) {
        boolean number = words.is(token, WordKind.NUMBER);
        bits |= NumberedPhrases.bit(words.known(token));
        bits |= number ? NumberedPhrases.bit(phrases.number()) : 0;
      }
    }

    /** Most phrases are refused for a word that the line does not have, without a look at them. */
    boolean is(NumberedPhrase numbered) {
      if ((numbered.bits() & ~bits) != 0 || numbered.words() > tokens.length) {
        return false;
      }
      pieces = numbered.pieces();
      return matches();
    }

    @Override
    public int size() {
      return tokens.length;
    }

    @Override
    public int pieces() {
      return pieces.length;
    }

    @Override
    public int words(int piece) {
      return pieces[piece].length;
    }

    @Override
    public boolean has(int token, int piece, int word) {
      int want = pieces[piece][word];
      return words.known(tokens[token]) == want
          || want == phrases.number() && words.is(tokens[token], WordKind.NUMBER);
    }
  }
}
