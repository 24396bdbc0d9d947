package org.cleanarticle.quote.clause;

import java.util.Set;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Finds whose statement a quotation is said to stand in, where nobody is said to say it: {@code
 * „…“, heißt es in einer Mitteilung |der Reederei|}.
 */
final class Statements {
  /** The verb stands within so many words behind the mark. */
  private static final int VERB_WITHIN = 3;

  /** The noun for the statement stands within so many words behind the verb. */
  private static final int NOUN_WITHIN = 6;

  private final Paragraph paragraph;
  private final NounPhrases phrases;
  private final Words words;

  Statements(Clauses clauses) {
    paragraph = clauses.paragraph();
    phrases = clauses.phrases();
    words = clauses.words();
  }

  /** The attribution that begins at {@code start}, or null. */
  Attribution behind(int start, int end) {
    Set<String> verbs = words.list("stating-verbs");
    int within = words.knowsSpeakers() ? 1 : VERB_WITHIN;
    int verb = verbs.isEmpty() ? -1 : first(verbs, start, Math.min(end, start + within));
    if (verb < 0) {
      return null;
    }
    Set<String> nouns = words.list("statement-nouns");
    int noun = first(nouns, verb + 1, Math.min(end, verb + 1 + NOUN_WITHIN));
    if (noun < 0 || words.knowsSpeakers() && !isRightBehind(verb, noun)) {
      return null;
    }
    Mention issuer = words.knowsSpeakers() ? voice(noun + 1, end) : issuer(noun + 1, end);
    return new Attribution(Pattern.ACCORDING, issuer, verb, "say");
  }

  /** {@code came the reply}, and not: came to the chorus of boos. */
  private boolean isRightBehind(int verb, int noun) {
    return noun == verb + 2 && paragraph.at(verb + 1).in(WordList.DETERMINERS);
  }

  /** The first word of a list in a run of words, -1 if there is none. */
  private int first(Set<String> list, int from, int to) {
    for (int i = from; i < to && paragraph.at(i).isWord(); i++) {
      if (list.contains(paragraph.at(i).key())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code came the reply from |Ann Shaw|}, and nobody for {@code came a voice from the gallery}.
   */
  private Mention voice(int at, int end) {
    boolean told = paragraph.peek(at).in(WordList.NAMING_PREPOSITIONS);
    Mention issuer = told ? phrases.startingAt(at + 1, end) : null;
    Token noun = issuer == null ? null : paragraph.at(issuer.name());
    boolean somebody =
        noun != null
            && (issuer.kind() != Mention.Kind.DESCRIPTION
                || words.isAgent(noun)
                || noun.in(WordList.UNNAMED_SPEAKERS)
                || noun.in(WordList.BODY_NOUNS));
    return somebody ? issuer : null;
  }

  /** Whose statement it is: behind a preposition, or in the genitive; null if that is not told. */
  private Mention issuer(int at, int end) {
    Token first = paragraph.peek(at);
    if (first.in(WordList.NAMING_PREPOSITIONS) || first.in(WordList.PREPOSITIONS)) {
      return phrases.startingAt(at + 1, end);
    }
    boolean genitive = first.in(WordList.DETERMINERS) || first.isNameWord();
    return genitive ? phrases.startingAt(at, end) : null;
  }
}
