package org.cleanarticle.quote.clause;

import java.util.Set;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Who hears it, or where it is said, between a verb of speech and its speaker: {@code a dit |à
 * l’AFP| Anne Leroy}, {@code aseguró |en rueda de prensa| la ministra}.
 */
public final class Hearers {
  /** Such a phrase has no more words, those of its preposition aside. */
  private static final int LONGEST = 9;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;

  Hearers(Paragraph paragraph, Words words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * Where the speaker begins behind the phrase at {@code at}; {@code at} if there is no such phrase
   * or nobody that can be the speaker behind it.
   */
  public int behind(int at, int end) {
    boolean governs = paragraph.peek(at).in(WordList.PREPOSITIONS);
    if (words.knowsSpeakers() || !governs && !paragraph.peek(at - 1).in(WordList.PREPOSITIONS)) {
      return at;
    }
    int from = governs ? at + 1 : at;
    int to = Math.min(end, from + LONGEST);
    for (int i = from; i < to; i++) {
      Token token = paragraph.at(i);
      boolean stands = !token.pronoun().isEmpty() && !token.in(WordList.DETERMINERS);
      if (!token.isWord() || token.in(WordList.CONJUNCTIONS) || stands) {
        return at;
      }
      if (i > from && isContent(paragraph.at(i - 1)) && begins(from, i, end)) {
        return i;
      }
    }
    return at;
  }

  /** {@code powiedział |nam| w czwartek rzecznik}: behind who hears it and when. */
  int behindPronoun(int at, Verbs verbs) {
    int i = at;
    if (words.list("hearer-pronouns").contains(paragraph.peek(i).key())) {
      i++;
      while (i < paragraph.size() && verbs.isTimeBehind(i)) {
        i++;
      }
    }
    return i;
  }

  /** A word that a phrase can end with. */
  private boolean isContent(Token token) {
    return token.isWord() && !token.in(WordList.PREPOSITIONS) && !token.in(WordList.DETERMINERS);
  }

  /** Whether the speaker begins at {@code i}, behind a phrase that begins at {@code from}. */
  private boolean begins(int from, int i, int end) {
    Token token = paragraph.at(i);
    if (token.in(WordList.DETERMINERS)) {
      Mention subject = phrases.startingAt(i, end);
      return subject != null && isSomebody(subject);
    }
    if (!paragraph.peek(i + 1).isNameWord() || bearsName(from, i)) {
      return false;
    }
    boolean given =
        token.isNameWord() && (words.bearsGivenName(token) || isApart(paragraph.at(i - 1)));
    boolean title = words.traits().capitalNouns() || !token.isCapital();
    return given ? canHear(from, i - 1) : token.in(WordList.TITLES) && title;
  }

  /** {@code in |aula| Ersilia Boschin}: what it is said in is no part of a name. */
  private static boolean isApart(Token hearer) {
    return hearer.in(WordList.HEARER_NOUNS) && !hearer.isCapital();
  }

  /** A name, or a role with an article. */
  private boolean isSomebody(Mention subject) {
    Token noun = paragraph.at(subject.name());
    return switch (subject.kind()) {
      case NAME -> true;
      case DESCRIPTION -> noun.in(WordList.TITLES) || noun.in(WordList.UNNAMED_SPEAKERS);
      default -> false;
    };
  }

  /** {@code a dit à l’actrice |Anne Leroy|}: the name is that of the hearer. */
  private boolean bearsName(int from, int to) {
    Set<String> bearers = words.list("name-bearers");
    for (int i = from; i < to; i++) {
      Token token = paragraph.at(i);
      boolean given = token.isNameWord() && words.isGivenName(token);
      boolean hears = token.in(WordList.HEARER_NOUNS);
      if (given || bearers.contains(token.key()) || !hears && words.isAgent(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase that ends with the word at {@code last} tells who hears it. */
  private boolean canHear(int from, int last) {
    Token token = paragraph.at(last);
    if (token.in(WordList.HEARER_NOUNS)) {
      return true;
    }
    if (!token.isNameWord()) {
      // Where a verb can do without a subject, a name behind it may be none.
      return !words.dropsSubjects();
    }
    boolean told = token.in(WordList.ORGANISATION_WORDS) || NameReader.isShouted(token.text());
    for (int i = from - 1; i < last; i++) {
      told |= paragraph.peek(i).in(WordList.HEARER_PREPOSITIONS);
    }
    return told;
  }
}
