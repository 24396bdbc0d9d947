package org.cleanarticle.quote;

import org.cleanarticle.quote.Mention.Kind;

/** What the words of a paragraph are to a noun phrase. */
final class PhraseWords {
  /** A phrase with more words than these is none, read from either end. */
  static final int LONGEST = 12;

  private final Paragraph paragraph;
  private final Words words;

  PhraseWords(Paragraph paragraph, Words words) {
    this.paragraph = paragraph;
    this.words = words;
  }

  /** Whether a word can stand inside a noun phrase. */
  boolean isInside(Token token) {
    return token.isWord()
        && !words.is(WordList.PREPOSITIONS, token)
        && !words.is(WordList.CONJUNCTIONS, token)
        && words.pronoun(token).isEmpty()
        && !words.is(WordList.ADVERBS, token)
        && (token.isCapital() || words.verb(token).isEmpty() && words.participle(token).isEmpty())
        && !words.is(WordList.TIME_WORDS, token);
  }

  /** {@code the |comment|}, {@code the |volunteer|}: a noun, though a form of a verb of speech. */
  boolean isSpeechNoun(Token token) {
    return words.is(WordList.SPEECH_NOUNS, token)
        || words.is(WordList.UNNAMED_SPEAKERS, token)
        || words.isTitle(token);
  }

  boolean describes(int start, int last) {
    Token first = paragraph.at(start);
    Token noun = paragraph.at(last);
    return !words.is(WordList.DETERMINERS, noun)
        && (isInside(noun) || last > start && isSpeechNoun(noun))
        && (words.is(WordList.DETERMINERS, first)
            || words.isPossessor(first)
            || paragraph.peek(start + 1).isPossessive()
            || last > start + 1 && paragraph.at(last - 1).isPossessive()
            || noun.key().endsWith("s")
            || words.isTitle(noun)
            || last == start + 1 && words.isTitle(first)
            || words.is(WordList.BARE_SPEAKERS, noun));
  }

  boolean isSpeakingPronoun(Token token) {
    String kind = words.pronoun(token);
    return !kind.isEmpty() && !kind.equals("r");
  }

  boolean isNameWordAt(int i) {
    return words.isNameWord(paragraph.peek(i));
  }

  boolean determined(int first) {
    return words.is(WordList.DETERMINERS, paragraph.at(first));
  }

  Mention mention(Kind kind, int from, int to, int name) {
    return new Mention(kind, paragraph.index(), from, to, name);
  }

  Mention description(int start, int last) {
    return mention(Kind.DESCRIPTION, start, last + 1, last);
  }
}
