package org.cleanarticle.quote;

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
        && !words.isVerb(next)
        && words.isOpening(token.text())
        && !words.isGivenName(token);
  }

  /** Past {@code After the vote,} and the like. */
  int behind(int from, int to) {
    int start = from;
    while (start < to
        && (words.is(WordList.PREPOSITIONS, paragraph.at(start))
            || words.is(WordList.CONJUNCTIONS, paragraph.at(start))
            || words.isAdverb(paragraph.at(start))
            || !words.participle(paragraph.at(start)).isEmpty())) {
      int comma = start;
      while (comma < to && !paragraph.at(comma).isComma()) {
        comma++;
      }
      boolean clause = comma < to && comma - start < 25;
      if (!clause) {
        return words.is(WordList.CONJUNCTIONS, paragraph.at(start))
                || words.isAdverb(paragraph.at(start))
            ? start + 1
            : start;
      }
      start = comma + 1;
    }
    return Math.min(start, to);
  }
}
