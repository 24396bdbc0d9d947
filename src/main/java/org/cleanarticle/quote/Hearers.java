package org.cleanarticle.quote;

import java.util.Set;

/**
 * Who hears it, or where it is said, between a verb of speech and its speaker: {@code a dit |à
 * l’AFP| Anne Leroy}, {@code aseguró |en rueda de prensa| la ministra}.
 */
final class Hearers {
  /** Such a phrase has no more words, those of its preposition aside. */
  private static final int LONGEST = 9;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Set<String> bearers;

  /** Whether a verb of the language can do without a subject: then a name behind it may be none. */
  private final boolean drops;

  Hearers(Paragraph paragraph, Words words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    bearers = words.list("name-bearers");
    drops = !words.list("elided-subjects").isEmpty();
  }

  /**
   * Where the speaker begins behind the phrase at {@code at}; {@code at} if there is no such phrase
   * or nobody that can be the speaker behind it.
   */
  int behind(int at, int end) {
    boolean governs = words.is(WordList.PREPOSITIONS, paragraph.peek(at));
    if (words.knowsSpeakers()
        || !governs && !words.is(WordList.PREPOSITIONS, paragraph.peek(at - 1))) {
      return at;
    }
    int from = governs ? at + 1 : at;
    int to = Math.min(end, from + LONGEST);
    for (int i = from; i < to; i++) {
      Token token = paragraph.at(i);
      if (!token.isWord()
          || words.is(WordList.CONJUNCTIONS, token)
          || !words.pronoun(token).isEmpty()) {
        return at;
      }
      if (i > from && isContent(paragraph.at(i - 1)) && begins(from, i, end)) {
        return i;
      }
    }
    return at;
  }

  /** A word that a phrase can end with. */
  private boolean isContent(Token token) {
    return token.isWord()
        && !words.is(WordList.PREPOSITIONS, token)
        && !words.is(WordList.DETERMINERS, token);
  }

  /** Whether the speaker begins at {@code i}, behind a phrase that begins at {@code from}. */
  private boolean begins(int from, int i, int end) {
    Token token = paragraph.at(i);
    if (words.is(WordList.DETERMINERS, token)) {
      Mention subject = phrases.startingAt(i, end);
      return subject != null && isSomebody(subject);
    }
    if (!words.isNameWord(paragraph.peek(i + 1)) || bearsName(from, i)) {
      return false;
    }
    boolean given = words.isNameWord(token) && words.isGivenName(token);
    return given ? canHear(from, i - 1) : words.isTitle(token) && !token.isCapital();
  }

  /** A name, or a role with an article. */
  private boolean isSomebody(Mention subject) {
    Token noun = paragraph.at(subject.name());
    return switch (subject.kind()) {
      case NAME -> true;
      case DESCRIPTION -> words.isTitle(noun) || words.is(WordList.UNNAMED_SPEAKERS, noun);
      default -> false;
    };
  }

  /** {@code a dit à l’actrice |Anne Leroy|}: the name is that of the hearer. */
  private boolean bearsName(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = paragraph.at(i);
      boolean given = words.isNameWord(token) && words.isGivenName(token);
      boolean hears = words.is(WordList.HEARER_NOUNS, token);
      if (given || bearers.contains(token.key()) || !hears && words.isAgent(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase that ends with the word at {@code last} tells who hears it. */
  private boolean canHear(int from, int last) {
    Token token = paragraph.at(last);
    if (words.is(WordList.HEARER_NOUNS, token)) {
      return true;
    }
    if (!words.isNameWord(token)) {
      return !drops;
    }
    boolean told = words.isBody(token) || NameReader.isShouted(token.text());
    for (int i = from - 1; i < last; i++) {
      told |= words.is(WordList.HEARER_PREPOSITIONS, paragraph.peek(i));
    }
    return told;
  }
}
