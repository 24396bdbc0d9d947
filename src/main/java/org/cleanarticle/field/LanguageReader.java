package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * Tells the language of a text by its script and, within a script, by the share of its words that
 * are the small words of a language.
 */
final class LanguageReader {
  /** Words looked at: the share is steady long before. */
  private static final int MOST_WORDS = 1500;

  /** Least share of small words in a text of a language, and by how much it leads the next one. */
  private static final double LEAST_SHARE = 0.14;

  private static final double LEAST_LEAD = 0.02;

  private static final int FEWEST_WORDS = 12;

  private final Vocabulary vocabulary;

  LanguageReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The language of an article: what its text shows, else what its metadata say, since pages are
   * often declared to be in the language of the software that made them.
   */
  Finding<String> read(Labelling labelling, List<String> paragraphs) {
    List<PageWords.Tokens> body = new ArrayList<>();
    for (int i = 0; i < labelling.lines().size(); i++) {
      if (labelling.hasBody(i)) {
        body.add(labelling.tokens(i));
      }
    }
    Optional<String> shown = read(paragraphs, body, labelling.words());
    if (shown.isPresent()) {
      return Finding.of(shown.get(), labelling.lines().get(0).number(), "language-words");
    }
    for (Mark mark : labelling.all(Label.LANGUAGE)) {
      String tag = primary(labelling.text(mark));
      if (!tag.isEmpty()) {
        return Finding.of(tag, labelling.line(mark.line()).number(), mark.rule());
      }
    }
    return Finding.nothing();
  }

  /** {@code en} of {@code en-GB}; empty if the text is no tag. */
  private static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && tag.charAt(end) < 128 && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    boolean whole = end == tag.length() || tag.charAt(end) == '-' || tag.charAt(end) == '_';
    return whole && (end == 2 || end == 3) ? tag.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }

  /** The language of a text as a BCP 47 tag; nothing if none leads by a margin. */
  Optional<String> read(List<String> paragraphs, List<PageWords.Tokens> tokens, PageWords known) {
    Optional<String> byScript = Scripts.language(paragraphs);
    return byScript.isPresent() ? byScript : bySmallWords(tokens, known);
  }

  private Optional<String> bySmallWords(List<PageWords.Tokens> lines, PageWords known) {
    int[] counts = new int[known.size()];
    int words = 0;
    for (PageWords.Tokens line : lines) {
      int to = Math.min(line.size(), MOST_WORDS - words);
      words += to;
      for (int k = 0; k < to; k++) {
        counts[line.words()[k]]++;
      }
    }
    List<String> languages = vocabulary.languages("function");
    int[] hits = new int[languages.size()];
    for (int word = 0; word < counts.length; word++) {
      boolean small = counts[word] > 0 && known.is(word, WordKind.FUNCTION);
      for (long of = small ? known.functionLanguages(word) : 0; of != 0; of &= of - 1) {
        hits[Long.numberOfTrailingZeros(of)] += counts[word];
      }
    }
    int leader = words < FEWEST_WORDS ? -1 : leader(hits, words);
    return leader < 0 ? Optional.empty() : Optional.of(languages.get(leader));
  }

  /** The place of the largest count, -1 if it does not lead; languages are sorted. */
  private static int leader(int[] hits, int words) {
    int best = -1;
    int most = 0;
    int second = 0;
    for (int i = 0; i < hits.length; i++) {
      if (hits[i] > most) {
        second = most;
        most = hits[i];
        best = i;
      } else {
        second = Math.max(second, hits[i]);
      }
    }
    boolean leads = most >= LEAST_SHARE * words && most - second >= Math.max(1, LEAST_LEAD * words);
    return leads ? best : -1;
  }
}
