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
    humans = new HumanNouns(words);
  }

  /** Notes that a name is that of a human being, and the gender, if such a phrase tells so. */
  void told(Paragraph paragraph, Name name, Entity bearer) {
    int comma = name.from() - 1;
    Token behind = paragraph.peek(name.to());
    if (comma < 2 || !paragraph.isComma(comma) || !behind.isComma() && !behind.isStop()) {
      return;
    }
    Token noun = noun(paragraph, comma);
    if (noun != null && bearer.canBePerson()) {
      bearer.alive();
      if (humans.isKin(noun) && bearer.gender().isEmpty()) {
        bearer.title(humans.gender(noun));
      }
    }
  }

  /** The noun for one human being that heads the phrase before a comma; null if none does. */
  private Token noun(Paragraph paragraph, int comma) {
    for (int i = comma - 2; i >= 0 && i >= comma - LONGEST; i--) {
      Token token = paragraph.at(i);
      if (!token.isWord() && !token.isPossessive()) {
        return null;
      }
      if (token.in(WordList.DETERMINERS) || token.isPossessive() || words.isPossessor(token)) {
        Token noun = head(paragraph, i + 1, comma);
        // The board in "the chairman of the board" is no chairman.
        if (noun != null || !paragraph.peek(i - 1).in(WordList.ATTACHING_PREPOSITIONS)) {
          return noun;
        }
      }
    }
    return null;
  }

  private Token head(Paragraph paragraph, int from, int comma) {
    int to = from;
    while (to < comma
        && !paragraph.at(to).in(WordList.PREPOSITIONS)
        && !paragraph.at(to).in(WordList.CONJUNCTIONS)) {
      to++;
    }
    for (int i = from; i < to; i++) {
      Token noun = paragraph.at(i);
      if (humans.is(noun) && (i == to - 1 || !words.knowsSpeakers())) {
        return noun;
      }
    }
    return null;
  }
}
