package org.cleanarticle.quote.people;

import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Reads what stands before the comma before a name: {@code the chairman of the board, |Shaw|,}. */
final class Appositions {
  /** Such a phrase has no more words. */
  private static final int LONGEST = 8;

  private final Words words;
  private final HumanNouns humans;

  Appositions(Words words) {
    this.words = words;
    humans = words.humans();
  }

  /**
   * Notes that a name is that of a human being, and the gender, if such a phrase tells so.
   *
   * @return where the noun of the phrase stands that tells what the bearer is; -1 if none does
   */
  int told(Paragraph paragraph, Name name, Entity bearer) {
    int comma = name.from() - 1;
    boolean ends = paragraph.isComma(name.to()) || paragraph.isStop(name.to());
    if (comma < 2 || !ends || !paragraph.isComma(comma)) {
      return -1;
    }
    int head = noun(paragraph, comma);
    if (head < 0 || !bearer.canBePerson()) {
      return -1;
    }
    Token noun = paragraph.at(head);
    bearer.alive();
    if (humans.isKin(noun)) {
      if (bearer.gender().isEmpty()) {
        bearer.title(humans.gender(noun));
      }
      return bearer.person() ? head : -1;
    }
    return bearer.person() || words.isGivenName(name.given()) ? head : -1;
  }

  /** The noun for one human being that heads the phrase before a comma; -1 if none does. */
  private int noun(Paragraph paragraph, int comma) {
    for (int i = comma - 2; i >= 0 && i >= comma - LONGEST; i--) {
      Token token = paragraph.at(i);
      if (!token.isWord() && !token.isPossessive()) {
        return -1;
      }
      if (token.in(WordList.DETERMINERS) || token.isPossessive() || words.isPossessor(token)) {
        int noun = head(paragraph, i + 1, comma);
        // The board in "the chairman of the board" is no chairman.
        if (noun >= 0 || !paragraph.peek(i - 1).in(WordList.ATTACHING_PREPOSITIONS)) {
          return noun;
        }
      }
    }
    return -1;
  }

  private int head(Paragraph paragraph, int from, int comma) {
    int to = from;
    while (to < comma
        && !paragraph.at(to).in(WordList.PREPOSITIONS)
        && !paragraph.at(to).in(WordList.CONJUNCTIONS)) {
      to++;
    }
    for (int i = from; i < to; i++) {
      Token noun = paragraph.at(i);
      if (humans.is(noun) && (i == to - 1 || !words.knowsSpeakers())) {
        return i;
      }
    }
    return -1;
  }
}
