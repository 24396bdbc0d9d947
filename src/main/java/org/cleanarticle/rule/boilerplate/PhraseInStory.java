package org.cleanarticle.rule.boilerplate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Phrase;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * What a known phrase looks like but may well be the story's own, since it stands between two of
 * its paragraphs: a sentence about somebody who is a reporter, or a subheading of a word that is a
 * button in another language, {@code Jobs}. Other rules then tell by more than the words.
 */
final class PhraseInStory {
  /** Who somebody is, and where they can be reached: of others a story says the first alone. */
  private static final char REACHED = '@';

  /** What stands between paragraphs as a rule, in whatever language the page's makers speak. */
  private static final Set<Label> BETWEEN = EnumSet.of(Label.ADVERT, Label.CAPTION);

  /** Of those of no one language, and of the one that pages in all languages use. */
  private static final Set<String> EVERYWHERE = Set.of("any", "en");

  private static final int LONGEST_HEADING = 2;

  /** The small words of a language are a third at least of what the text's own has. */
  private static final int ONE_IN = 3;

  private final Labelling soFar;
  private final Phrase[] phrases;
  private final List<String> languages;

  /**
   * @param phrases the phrase that each line is, null if it is none
   */
  PhraseInStory(Labelling soFar, Phrase[] phrases, Vocabulary vocabulary) {
    this.soFar = soFar;
    this.phrases = phrases;
    languages = vocabulary.languages("function");
  }

  /** Whether a line may be the story's, though it is a phrase of some label. */
  boolean holds(int line, Label label) {
    if (!isParagraph(line - 1) || !isParagraph(line + 1)) {
      return false;
    }
    boolean sentence = soFar.shapes().isProse(line);
    if (sentence && label == Label.AUTHOR_NOTE && !isReached(line)) {
      return true;
    }
    return !BETWEEN.contains(label)
        && (sentence || soFar.tokens(line).words().length <= LONGEST_HEADING)
        && isForeign(phrases[line].language(), line);
  }

  private boolean isParagraph(int line) {
    return line >= 0
        && line < phrases.length
        && phrases[line] == null
        && soFar.shapes().isProse(line);
  }

  private boolean isReached(int line) {
    return soFar.line(line).text().indexOf(REACHED) >= 0;
  }

  /** Whether the paragraphs about a line are not in a language. */
  private boolean isForeign(String language, int line) {
    int of = languages.indexOf(language);
    if (of < 0 || EVERYWHERE.contains(language)) {
      return false;
    }
    int[] hits = new int[languages.size()];
    int most = 0;
    PageWords words = soFar.words();
    for (int at = line - 1; at <= line + 1; at += 2) {
      for (int word : soFar.tokens(at).words()) {
        for (long in = words.functionLanguages(word); in != 0; in &= in - 1) {
          most = Math.max(most, ++hits[Long.numberOfTrailingZeros(in)]);
        }
      }
    }
    return ONE_IN * hits[of] < most;
  }
}
