package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** What a clause begins with before its subject. */
final class Openings {
  private final Paragraph paragraph;
  private final Words words;

  Openings(Paragraph paragraph, Words words) {
    this.paragraph = paragraph;
    this.words = words;
  }

  /** {@code |Backing| the plan,}: a word that is capitalised because it begins the sentence. */
  boolean isOpening(int i) {
    Token token = paragraph.at(i);
    Token next = paragraph.peek(i + 1);
    return paragraph.sentenceStart(i) == i
        && next.isWord()
        && !next.isCapital()
        && !next.isVerb()
        && words.isOpening(token.text())
        && !words.isGivenName(token);
  }

  /** Past {@code After the vote,} and the like. */
  int behind(int from, int to) {
    int start = from;
    while (start < to
        && (paragraph.at(start).in(WordList.PREPOSITIONS)
            || paragraph.at(start).in(WordList.CONJUNCTIONS)
            || words.isAdverb(paragraph.at(start))
            || !paragraph.at(start).participle().isEmpty())) {
      int comma = start;
      while (comma < to && !paragraph.isComma(comma)) {
        comma++;
      }
      boolean clause = comma < to && comma - start < 25;
      if (!clause) {
        return paragraph.at(start).in(WordList.CONJUNCTIONS) || words.isAdverb(paragraph.at(start))
            ? start + 1
            : start;
      }
      start = comma + 1;
    }
    return Math.min(start, to);
  }
}
