package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Mention.Kind;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

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
        && !token.in(WordList.PREPOSITIONS)
        && !token.in(WordList.CONJUNCTIONS)
        && token.pronoun().isEmpty()
        && !token.in(WordList.ADVERBS)
        && (token.isCapital() || token.verb().isEmpty() && token.participle().isEmpty())
        && !token.in(WordList.TIME_WORDS);
  }

  /** {@code the |comment|}, {@code the |volunteer|}: a noun, though a form of a verb of speech. */
  boolean isSpeechNoun(Token token) {
    return token.in(WordList.SPEECH_NOUNS)
        || token.in(WordList.UNNAMED_SPEAKERS)
        || token.in(WordList.TITLES);
  }

  /** {@code the mayor’s latest |report|, …}: a noun, though a form of a verb of speech. */
  boolean isOwnedText(int at, int first) {
    return at - 2 > first
        && paragraph.at(at - 2).isPossessive()
        && (words.isNounToo(paragraph.at(at)) || isSpeechNoun(paragraph.at(at)))
        && !paragraph.peek(at + 1).isWord();
  }

  boolean describes(int start, int last) {
    Token first = paragraph.at(start);
    Token noun = paragraph.at(last);
    return !noun.in(WordList.DETERMINERS)
        && (isInside(noun) || last > start && isSpeechNoun(noun) || isOwnedText(last, start))
        && (first.in(WordList.DETERMINERS)
            || words.isPossessor(first)
            || paragraph.peek(start + 1).isPossessive()
            || last > start + 1 && paragraph.at(last - 1).isPossessive()
            || noun.key().endsWith("s") && !words.looksLikeVerb(noun)
            || opens(start) && words.isPlural(noun) && words.isAgent(noun)
            || noun.in(WordList.TITLES)
            || last == start + 1 && first.in(WordList.TITLES)
            || noun.in(WordList.BARE_SPEAKERS)
            || words.traits().noArticles() && noun.in(WordList.UNNAMED_SPEAKERS));
  }

  /** Whether a plural that begins there can do without article and ending: {@code Fishermen}. */
  private boolean opens(int start) {
    return words.knowsSpeakers() && paragraph.sentenceStart(start) == start;
  }

  /**
   * {@code a Ministry of Works |spokesman|}: whether a noun for somebody ends a phrase that begins
   * as the name of a body.
   *
   * @param name what stands before the preposition
   * @param start where the rest of the name begins behind it
   */
  boolean isOfBody(Mention name, int start, int last) {
    Token noun = paragraph.at(last);
    return words.knowsSpeakers()
        && name.kind() == Kind.NAME
        && determined(name.from())
        && start < last
        && isNameWordAt(start)
        && !noun.isCapital()
        && (words.isAgent(noun) || noun.in(WordList.UNNAMED_SPEAKERS));
  }

  boolean isSpeakingPronoun(Token token) {
    String kind = token.pronoun();
    return !kind.isEmpty() && !kind.equals("r");
  }

  boolean isNameWordAt(int i) {
    return paragraph.peek(i).isNameWord();
  }

  /** An article or a possessive: what a phrase begins with. */
  boolean begins(int first) {
    return determined(first)
        || words.isPossessor(paragraph.at(first))
        || words.list("possessives").contains(paragraph.at(first).key());
  }

  boolean determined(int first) {
    return paragraph.at(first).in(WordList.DETERMINERS);
  }

  Mention mention(Kind kind, int from, int to, int name) {
    return new Mention(kind, paragraph.index(), from, to, name);
  }

  Mention description(int start, int last) {
    return mention(Kind.DESCRIPTION, start, last + 1, last);
  }
}
