package org.cleanarticle.field;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

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
    Optional<String> shown = read(paragraphs);
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

  /** The language of these paragraphs as a BCP 47 tag; nothing if none leads by a margin. */
  Optional<String> read(List<String> paragraphs) {
    Optional<String> byScript = Scripts.language(paragraphs);
    if (byScript.isPresent()) {
      return byScript;
    }
    Map<String, List<String>> smallWords = vocabulary.holders("function");
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    for (String paragraph : paragraphs) {
      if (words == MOST_WORDS) {
        break;
      }
      for (String token : Fold.tokens(paragraph)) {
        if (words == MOST_WORDS) {
          break;
        }
        words++;
        for (String language : smallWords.getOrDefault(token, List.of())) {
          hits.merge(language, 1, Integer::sum);
        }
      }
    }
    return words < FEWEST_WORDS ? Optional.empty() : leader(hits, words);
  }

  private static Optional<String> leader(Map<String, Integer> hits, int words) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      int count = entry.getValue();
      if (count > most || count == most && entry.getKey().compareTo(best) < 0) {
        second = most;
        most = count;
        best = entry.getKey();
      } else if (count > second) {
        second = count;
      }
    }
    return most >= LEAST_SHARE * words && most - second >= Math.max(1, LEAST_LEAD * words)
        ? Optional.of(best)
        : Optional.empty();
  }
}
