package org.cleanarticle.quote;

import org.cleanarticle.quote.Attribution.Pattern;

/**
 * Attributions with a verb that no list has: {@code “He did it badly,” Shaw |shoots| back.} A whole
 * sentence that ends in a comma and is followed by a name or pronoun and a small word can be
 * nothing else.
 */
final class UnlistedVerbs {
  /** Titles may end in a comma too, but are shorter. */
  private static final int FEWEST_WORDS = 4;

  private static final long NO_VERB =
      WordList.PREPOSITIONS.bit()
          | WordList.CONJUNCTIONS.bit()
          | WordList.DETERMINERS.bit()
          | WordList.PRONOUNS.bit();

  private final Words words;
  private final NameReader names;
  private final SpeechSigns signs;

  UnlistedVerbs(Words words, NameReader names, SpeechSigns signs) {
    this.words = words;
    this.names = names;
    this.signs = signs;
  }

  /** The attribution right behind a quotation; null if there is none. */
  Attribution behind(Paragraph paragraph, int span) {
    int t = paragraph.tokenOf(span);
    String text = paragraph.quoted(span);
    if (paragraph.sentenceStart(t) != t
        || SpeechSigns.last(text) != ','
        || !SpeechSigns.begins(text)
        || SpeechSigns.count(text) < FEWEST_WORDS
        || signs.isTitle(text)) {
      return null;
    }
    Token next = paragraph.peek(t + 1);
    String pronoun = words.pronoun(next);
    boolean personal = pronoun.equals("m") || pronoun.equals("f");
    if (!personal && !words.isNameWord(next)) {
      return null;
    }
    int end = personal ? t + 2 : names.end(paragraph, t + 1);
    if (!canBeVerb(paragraph.peek(end)) || hasListed(paragraph, end)) {
      return null;
    }
    Mention.Kind kind = personal ? Mention.Kind.PRONOUN : Mention.Kind.NAME;
    Mention speaker = new Mention(kind, paragraph.index(), t + 1, end, end - 1);
    return new Attribution(Pattern.LOOSE, speaker, end, "say");
  }

  /**
   * {@code Ferryco |regional head Tom Reed told| the paper}: the verb is a listed one further on.
   */
  private boolean hasListed(Paragraph paragraph, int at) {
    if (words.isVerb(paragraph.at(at))) {
      return false;
    }
    for (int i = at + 1; i < paragraph.sentenceEnd(at); i++) {
      if (words.isVerb(paragraph.at(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeVerb(Token token) {
    return token.isWord()
        && !token.isCapital()
        && !token.isNumber()
        && !token.inAny(NO_VERB)
        && !words.isAgent(token);
  }
}
