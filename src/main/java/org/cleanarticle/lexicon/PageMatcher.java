package org.cleanarticle.lexicon;

import java.util.Optional;
import org.cleanarticle.lexicon.PhraseIndex.Kind;

/**
 * Finds the phrases that lines of one page are. What is known of each word of the page spares most
 * lines the search; the words of a phrase are compared where the page keeps them. Not thread-safe.
 */
public final class PageMatcher {
  private final Lexicon lexicon;
  private final PageWords words;

  /** The phrases of each word of the page that was asked for, by its place in a phrase. */
  private final Phrase[][] byFirst;

  private final Phrase[][] byAny;
  private final Line line = new Line();

  PageMatcher(Lexicon lexicon, PageWords words) {
    this.lexicon = lexicon;
    this.words = words;
    byFirst = new Phrase[words.size()][];
    byAny = new Phrase[words.size()][];
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
    line.tokens = tokens;
    Phrase best = null;
    if (words.is(tokens[0], WordKind.PHRASE_FIRST)) {
      best = best(phrases(tokens[0], Kind.FIRST_WORD, byFirst), null);
    }
    for (int token : tokens) {
      if (words.is(token, WordKind.PHRASE_KEY)) {
        best = best(phrases(token, Kind.ANY_WORD, byAny), best);
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

  private Phrase best(Phrase[] phrases, Phrase soFar) {
    Phrase best = soFar;
    for (Phrase phrase : phrases) {
      if (phrase.matches(line)
          && (best == null || Lexicon.MOST_WORDS_FIRST.compare(phrase, best) < 0)
          && !lexicon.isException(phrase, words.texts(line.tokens))) {
        best = phrase;
      }
    }
    return best;
  }

  private Phrase[] phrases(int word, Kind kind, Phrase[][] known) {
    if (known[word] == null) {
      String key = words.is(word, WordKind.NUMBER) ? Phrase.NUMBER : words.text(word);
      known[word] = lexicon.index().get(kind, key).toArray(new Phrase[0]);
    }
    return known[word];
  }

  /** The line that is looked at, by the numbers of its words. */
  private final class Line implements Phrase.Tokens {
    private int[] tokens;

    @Override
    public int size() {
      return tokens.length;
    }

    @Override
    public boolean is(int at, String word) {
      return words.isText(tokens[at], word);
    }

    @Override
    public boolean isNumber(int at) {
      return words.is(tokens[at], WordKind.NUMBER);
    }
  }
}
