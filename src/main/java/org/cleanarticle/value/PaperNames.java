package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.BylineToken.Kind;

/** The names of newspapers that stand where a person's may: {@code Memphis Flyer}. */
final class PaperNames {
  /** In words: {@code Kelder Valley Morning News}. */
  private static final int LONGEST = 4;

  private final NameWords words;
  private final Vocabulary vocabulary;

  PaperNames(NameWords words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /**
   * Behind a newspaper that begins with a candidate for a name, and ends with a noun that
   * newspapers are called by; 0 if it is none. Where the noun is a surname as well, a town must
   * stand before it.
   *
   * @param close whether a comma or a slash stands before it, as before where somebody works
   */
  int end(List<BylineToken> tokens, NameCandidate candidate, boolean close) {
    int first = candidate.first();
    int last = last(tokens, first, candidate.next());
    if (last == first) {
      return 0;
    }
    String opening = tokens.get(first).text();
    String noun = tokens.get(last).text();
    boolean surname = words.isDeskSurname(noun.substring(noun.lastIndexOf('-') + 1));
    if (last == first + 1) {
      boolean paper = surname ? close && isTownPaper(opening, noun) : !words.isProfession(noun);
      return paper ? last + 1 : 0;
    }
    boolean paper = isTown(opening) || !surname && !words.isGiven(opening);
    for (int i = first + 1; i < last && paper && words.isGiven(opening); i++) {
      paper = isOfPapers(tokens.get(i).text());
    }
    return paper ? last + 1 : 0;
  }

  /** {@code Marion}, {@code Dallas}: a town, though some are given names as well. */
  boolean isTown(String word) {
    return words.isPlace(word)
        || vocabulary.words("town-given-names").contains(NameWords.lower(word));
  }

  /** Whether a given name is far more often a city: {@code Jackson Star}. */
  boolean isCity(String word) {
    return vocabulary.words("city-given-names").contains(NameWords.lower(word));
  }

  /** Whether a paper of a town may be called by two words, as a person may: {@code Marion Star}. */
  boolean isTownPaper(String town, String paper) {
    return new TownPapers(vocabulary).isOne(NameWords.lower(town), NameWords.lower(paper));
  }

  /** The noun that a newspaper is called by, at the end of the capitals; the first if none is. */
  private int last(List<BylineToken> tokens, int first, int next) {
    int end = first;
    int limit = Math.min(tokens.size(), Math.max(next, first + LONGEST));
    while (end < limit
        && tokens.get(end).is(Kind.WORD)
        && NameWords.isCapitalised(tokens.get(end).text())) {
      end++;
    }
    int last = end - 1;
    while (last > first && !words.isOutletNoun(tokens.get(last).text())) {
      if (!words.isRole(tokens, last)) {
        return first;
      }
      last--;
    }
    return Math.max(first, last);
  }

  private boolean isOfPapers(String word) {
    return words.isDesk(word)
        || words.isOutletNoun(word)
        || vocabulary.words("paper-words").contains(NameWords.lower(word));
  }
}
